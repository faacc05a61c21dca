/** Records of invented articles, put together from plain sentences for tests of packs and matches. */
import { type ArticleRecord, RECORD_VERSION, type RecordedClaim } from "../../src/record/record.ts";

/** A quotation to put into a record: the words, who said them, and the outlet's own words before. */
export interface SampleClaim {
  words: string;
  speaker?: string;
  before?: string;
}

/** Makes the record of an invented article whose paragraphs are `before “words,” speaker said.` */
export function sampleRecord(
  outlet: string,
  published: string | null,
  claims: readonly SampleClaim[],
  more: Partial<ArticleRecord["article"]> = {},
): ArticleRecord {
  let offset = 0;
  const recorded = claims.map((sample, i): RecordedClaim => {
    const claim = sampleClaim(sample, offset, i + 1, claims.length);
    offset = claim.excerptStart + claim.excerpt.length + 2;
    return claim;
  });
  return {
    version: RECORD_VERSION,
    article: {
      title: `What ${outlet} wrote`,
      outlet,
      byline: null,
      published,
      url: `https://${outlet.toLowerCase().replaceAll(" ", "-")}.example/story`,
      language: "en",
      copyOf: null,
      sha256: null,
      length: offset,
      ...more,
    },
    claims: recorded,
  };
}

function sampleClaim(
  { words, speaker, before = "" }: SampleClaim,
  excerptStart: number,
  index: number,
  of: number,
): RecordedClaim {
  const excerpt = `${before}“${words},”${speaker === undefined ? "" : ` ${speaker} said.`}`;
  const start = excerptStart + before.length + 1;
  const span = { start, end: start + words.length, text: words };
  return {
    kind: "quotation",
    ...span,
    shortened: false,
    quotes: [span],
    speaker: speaker === undefined ? null : { name: speaker, label: speaker },
    cue: speaker === undefined ? null : { text: "said" },
    excerpt,
    excerptStart,
    block: { kind: "paragraph", index, of },
  };
}

/** Two outlets on one harbour strike, and a third on a garden show. */
export const HARBOUR: ArticleRecord[] = [
  sampleRecord("Coast Courier", "2024-03-04", [
    { words: "the ferries will not sail until every docker has a contract", speaker: "Ann Harlow" },
    { words: "nobody told the passengers anything at all", speaker: "Tom Breck" },
  ]),
  sampleRecord("Inland Post", "2024-03-05", [
    { words: "will not sail until every docker has a contract", speaker: "Ann Harlow" },
    { words: "the port can lose a week but not a month", speaker: "Mira Östlund" },
  ]),
  sampleRecord("Garden Weekly", "2024-03-06", [
    { words: "tulips have never opened so early in this valley", speaker: "Per Lind" },
  ]),
];
