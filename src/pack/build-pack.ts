/** Builds a pack: records, their statements and their index in one file. */
import { buildSegment } from "../matches/build-segment.ts";
import { extractTerms, speakerTerm } from "../matches/extract-terms.ts";
import { MAX_SEGMENT_CLAIMS } from "../matches/segment-layout.ts";
import type { ArticleRecord, RecordedClaim } from "../record/record.ts";
import { findCopies } from "../statements/find-copies.ts";
import { groupStatements } from "../statements/group-statements.ts";
import type { Statement } from "../statements/statement.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import { encodeClaim } from "./encode-claim.ts";
import {
  checksumPack,
  ENTRY_BYTES,
  HEADER_BYTES,
  MAX_PACK_BYTES,
  PACK_MAGIC,
  PACK_VERSION,
  SECTION,
} from "./pack-layout.ts";

/** One section of the file: its kind and its bytes. */
type Section = [kind: number, bytes: Uint8Array];

/**
 * Returns the pack of `records`; with `vectors`, its statements join other wordings too. The same records, in
 * whatever order, give the same bytes.
 * @throws RangeError where the pack would be larger than can be opened.
 */
export function buildPack(
  records: readonly ArticleRecord[],
  vectors: Vectors | null = null,
): Uint8Array {
  const ordered = sortRecords(records);
  return packStatements(ordered, groupStatements(ordered, vectors));
}

/**
 * Returns the pack of `records` whose statements are known already; they give claims by their places in `records`.
 * @throws RangeError where the pack would be larger than can be opened.
 */
export function packStatements(
  records: readonly ArticleRecord[],
  statements: readonly Statement[],
): Uint8Array {
  const claims = records.flatMap((record) => record.claims);
  return layOut(claims.length, statements.length, [
    [SECTION.articles, encodeArticles(records, findCopies(records, statements))],
    ...encodeClaims(claims),
    ...encodeStatements(statements, records),
    ...encodeSegments(claims),
  ]);
}

/** Sorts by date and outlet, and by all else where these are equal. */
function sortRecords(records: readonly ArticleRecord[]): ArticleRecord[] {
  return records
    .map((record) => ({ record, key: sortKey(record) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ record }) => record);
}

function sortKey({ article, claims }: ArticleRecord): string {
  const { published, outlet, url, title, sha256 } = article;
  return JSON.stringify([published ?? "", outlet, url, title, sha256, claims]);
}

function encodeArticles(records: readonly ArticleRecord[], copies: readonly number[]): Uint8Array {
  return encodeJson(
    records.map(({ article, claims }, i) => ({ article, claims: claims.length, copy: copies[i] })),
  );
}

function encodeClaims(claims: readonly RecordedClaim[]): Section[] {
  const lines = claims.map((claim) => new TextEncoder().encode(encodeClaim(claim)));
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach((line, i) => (starts[i + 1] = (starts[i] ?? 0) + line.length));
  const texts = new Uint8Array(starts.at(-1) ?? 0);
  lines.forEach((line, i) => texts.set(line, starts[i]));
  const speakers = claims.map(({ speaker }) => (speaker === null ? 0 : speakerTerm(speaker.name)));
  return [
    [SECTION.claimTexts, texts],
    [SECTION.claimStarts, bytesOf(starts)],
    [SECTION.speakers, bytesOf(Uint32Array.from(speakers))],
  ];
}

function encodeStatements(
  statements: readonly Statement[],
  records: readonly ArticleRecord[],
): Section[] {
  const firstClaims = [0];
  for (const { claims } of records) firstClaims.push((firstClaims.at(-1) ?? 0) + claims.length);
  const members = statements.map(({ claims }) =>
    claims.map(({ record, claim }) => (firstClaims[record] ?? 0) + claim),
  );
  const starts = new Uint32Array(statements.length + 1);
  const statementOf = new Uint32Array(firstClaims.at(-1) ?? 0);
  members.forEach((claims, statement) => {
    starts[statement + 1] = (starts[statement] ?? 0) + claims.length;
    for (const claim of claims) statementOf[claim] = statement;
  });
  const ids = statements.flatMap(({ id }) => [
    Number.parseInt(id.slice(0, 8), 16),
    Number.parseInt(id.slice(8), 16),
  ]);
  return [
    [SECTION.statementOf, bytesOf(statementOf)],
    [SECTION.memberStarts, bytesOf(starts)],
    [SECTION.members, bytesOf(Uint32Array.from(members.flat()))],
    [SECTION.statementIds, bytesOf(Uint32Array.from(ids))],
  ];
}

function encodeSegments(claims: readonly RecordedClaim[]): Section[] {
  const terms = claims.map(({ text, speaker }) => extractTerms(text, speaker?.name ?? null));
  const sections: Section[] = [];
  for (let first = 0; first < terms.length; first += MAX_SEGMENT_CLAIMS) {
    const segment = buildSegment(terms.slice(first, first + MAX_SEGMENT_CLAIMS));
    sections.push([SECTION.segment, new Uint8Array(segment)]);
  }
  return sections;
}

function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

const align = (bytes: number): number => (bytes + 3) & ~3;

/** Writes header, table and sections into one buffer. */
function layOut(claims: number, statements: number, sections: readonly Section[]): Uint8Array {
  let offset = HEADER_BYTES + ENTRY_BYTES * sections.length;
  const entries = sections.map(([kind, { length }]) => {
    const entry = [kind, offset, length];
    offset = align(offset + length);
    return entry;
  });
  if (offset > MAX_PACK_BYTES) {
    throw new RangeError(
      `a pack holds at most ${MAX_PACK_BYTES} bytes, and this would be ${offset}`,
    );
  }
  const pack = new Uint8Array(offset);
  sections.forEach(([, bytes], i) => pack.set(bytes, entries[i]?.[1]));
  const header = new Uint32Array(pack.buffer);
  header.set(entries.flat(), HEADER_BYTES / 4);
  header.set([...PACK_MAGIC, PACK_VERSION, offset, 0, claims, statements, sections.length]);
  header[4] = checksumPack(pack);
  return pack;
}
