/** Opens a pack: its articles are read and checked at once, each claim when it is asked for. */
import * as z from "zod/mini";
import { openSegment, SegmentError } from "../matches/open-segment.ts";
import type { Segment } from "../matches/segment-layout.ts";
import { type RecordedArticle, recordedArticle, type RecordedClaim } from "../record/record.ts";
import { decodeClaim } from "./encode-claim.ts";
import { PackError } from "./pack-error.ts";
import {
  checksumPack,
  ENTRY_BYTES,
  HEADER_BYTES,
  MAX_PACK_BYTES,
  PACK_MAGIC,
  PACK_VERSION,
  SECTION,
} from "./pack-layout.ts";

/** An article of a pack; its claims are those from `firstClaim` up to, without, `endClaim`. */
export interface PackedArticle {
  article: RecordedArticle;
  firstClaim: number;
  endClaim: number;
  /** All articles of the pack that carry the same copy, in order; this one is among them. */
  copies: readonly PackedArticle[];
}

/** An open pack. Claims, statements and articles are numbered from 0; claims stand in the order of their articles. */
export interface Pack {
  articles: readonly PackedArticle[];
  segments: readonly Segment[];
  /** The term of each claim's speaker, 0 where none is given. */
  speakers: Uint32Array;
  /** The statement of each claim. */
  statementOf: Uint32Array;
  statements: number;
  /** Reads a claim and checks it. @throws PackError where it is damaged. */
  readClaim(claim: number): RecordedClaim;
  /** The article that a claim stands in. */
  articleOf(claim: number): PackedArticle;
  /** The claims that report a statement, ascending. */
  claimsOf(statement: number): Uint32Array;
  /** The identity of a statement, 16 hexadecimal digits, the same in every build. */
  idOf(statement: number): string;
}

const articleList = z.array(
  z.object({
    article: recordedArticle,
    claims: z.int().check(z.nonnegative()),
    copy: z.int().check(z.nonnegative()),
  }),
);

/**
 * Opens a pack over its bytes, without copying them: the buffer must not change afterwards.
 * @throws PackError where it is no pack, one of another version, too large, or damaged.
 */
export function openPack(buffer: ArrayBuffer): Pack {
  const { claims, statements, sections } = readHeader(buffer);
  const find = (kind: number): [number, number] => {
    const section = sections.find((entry) => entry[0] === kind);
    if (section === undefined) throw damaged("a part is missing");
    return [section[1], section[2]];
  };
  const words = (kind: number, length: number): Uint32Array => {
    const [offset, bytes] = find(kind);
    if (bytes !== 4 * length) throw damaged("a part has the wrong length");
    return new Uint32Array(buffer, offset, length);
  };
  const [textOffset, textBytes] = find(SECTION.claimTexts);
  const claimStarts = words(SECTION.claimStarts, claims + 1);
  const memberStarts = words(SECTION.memberStarts, statements + 1);
  const members = words(SECTION.members, claims);
  const ids = words(SECTION.statementIds, 2 * statements);
  const articles = readArticles(new Uint8Array(buffer, ...find(SECTION.articles)), claims);

  return {
    articles,
    segments: openSegments(buffer, sections, claims),
    speakers: words(SECTION.speakers, claims),
    statementOf: words(SECTION.statementOf, claims),
    statements,
    readClaim(claim) {
      const start = claimStarts[claim] ?? 0;
      const end = claimStarts[claim + 1] ?? 0;
      if (end <= start || end > textBytes) throw damaged(`claim ${claim} is missing`);
      return readJson(new Uint8Array(buffer, textOffset + start, end - start), decodeClaim);
    },
    articleOf: (claim) => findArticle(articles, claim),
    claimsOf: (statement) => members.subarray(memberStarts[statement], memberStarts[statement + 1]),
    idOf: (statement) =>
      [...ids.subarray(2 * statement, 2 * statement + 2)]
        .map((half) => half.toString(16).padStart(8, "0"))
        .join(""),
  };
}

/**
 * Opens a pack whose bytes are still those that it was built with: far quicker than reading its claims.
 * @throws PackError where anything has changed.
 */
export function openIntactPack(buffer: ArrayBuffer): Pack {
  const pack = openPack(buffer);
  if (new Uint32Array(buffer, 0, HEADER_BYTES / 4)[4] !== checksumPack(new Uint8Array(buffer))) {
    throw damaged("its checksum is wrong");
  }
  return pack;
}

/**
 * Reads a whole pack, every claim of it, as is due once when a reader adds one.
 * @throws PackError where anything is damaged.
 */
export function verifyPack(buffer: ArrayBuffer): Pack {
  const pack = openIntactPack(buffer);
  for (let claim = 0; claim < pack.statementOf.length; claim += 1) pack.readClaim(claim);
  let members = 0;
  for (let statement = 0; statement < pack.statements; statement += 1) {
    const claims = pack.claimsOf(statement);
    members += claims.length;
    if (claims.some((claim) => pack.statementOf[claim] !== statement)) {
      throw damaged("its statements and claims do not fit");
    }
  }
  if (members !== pack.statementOf.length) throw damaged("claims are missing from its statements");
  return pack;
}

function damaged(how: string, cause?: unknown): PackError {
  return new PackError({ kind: "damaged", how }, { cause });
}

interface Header {
  claims: number;
  statements: number;
  sections: [kind: number, offset: number, bytes: number][];
}

function readHeader(buffer: ArrayBuffer): Header {
  if (buffer.byteLength > MAX_PACK_BYTES) {
    throw new PackError({ kind: "too large", most: MAX_PACK_BYTES / 2 ** 20 });
  }
  if (buffer.byteLength < HEADER_BYTES) throw new PackError({ kind: "no pack" });
  const [magic0, magic1, version, bytes, , claims = 0, statements = 0, count = 0] = new Uint32Array(
    buffer,
    0,
    HEADER_BYTES / 4,
  );
  if (magic0 !== PACK_MAGIC[0] || magic1 !== PACK_MAGIC[1]) {
    throw new PackError({ kind: "no pack" });
  }
  if (version !== PACK_VERSION) {
    throw new PackError({ kind: "other version", version: version ?? 0, reads: PACK_VERSION });
  }
  if (bytes !== buffer.byteLength) throw damaged("it is not complete");
  if (HEADER_BYTES + ENTRY_BYTES * count > bytes) throw damaged("its table is not complete");
  const table = new Uint32Array(buffer, HEADER_BYTES, 3 * count);
  const sections = Array.from({ length: count }, (_, i): Header["sections"][number] => {
    const [kind = 0, offset = 0, length = 0] = table.subarray(3 * i, 3 * i + 3);
    if (offset % 4 !== 0 || offset + length > bytes) throw damaged("a part lies outside the file");
    return [kind, offset, length];
  });
  return { claims, statements, sections };
}

function readArticles(bytes: Uint8Array, claims: number): PackedArticle[] {
  const rows = readJson(bytes, (text) => articleList.parse(JSON.parse(text)));
  const copies = rows.map((): PackedArticle[] => []);
  let endClaim = 0;
  const articles = rows.map(({ article, claims, copy }): PackedArticle => {
    endClaim += claims;
    const group = copies[copy];
    if (group === undefined) throw damaged("an article is a copy of none");
    const packed = { article, firstClaim: endClaim - claims, endClaim, copies: group };
    group.push(packed);
    return packed;
  });
  if (endClaim !== claims) throw damaged("its articles and claims do not fit");
  return articles;
}

/** Decodes UTF-8 and reads it; whatever fails, the pack is damaged. */
function readJson<T>(bytes: Uint8Array, read: (text: string) => T): T {
  try {
    return read(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw damaged("a part of it does not read as it should", cause);
  }
}

function openSegments(
  buffer: ArrayBuffer,
  sections: Header["sections"],
  claims: number,
): Segment[] {
  try {
    const segments = sections
      .filter(([kind]) => kind === SECTION.segment)
      .map(([, offset, bytes]) => openSegment(buffer, offset, bytes));
    const indexed = segments.reduce((sum, segment) => sum + segment.claims, 0);
    if (indexed !== claims) throw damaged("its index and claims do not fit");
    return segments;
  } catch (cause) {
    if (cause instanceof SegmentError)
      throw damaged(`its index has a fault (${cause.message})`, cause);
    throw cause;
  }
}

/** Finds the article of a claim by halving. */
function findArticle(articles: readonly PackedArticle[], claim: number): PackedArticle {
  let low = 0;
  let high = articles.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (claim < (articles[middle]?.endClaim ?? 0)) high = middle;
    else low = middle + 1;
  }
  const article = articles[low];
  if (article === undefined) throw damaged(`claim ${claim} stands in no article`);
  return article;
}
