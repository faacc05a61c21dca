/** Makes records and packs of generated claims for benches of what comes after a pack is built. */
import { packStatements } from "../../src/pack/build-pack.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { sampleRecord } from "../pack/sample-records.ts";
import { CLAIMS_PER_ARTICLE } from "./make-queries.ts";

const SPEAKERS = 8;
const DATE = "2024-03-04";

/** Makes the record of an invented article in which some people say the claims in turn. */
export function recordTexts(outlet: string, texts: readonly string[]): ArticleRecord {
  const said = texts.map((words, i) => ({ words, speaker: `Speaker ${i % SPEAKERS}` }));
  return sampleRecord(outlet, DATE, said);
}

/** Makes a pack of these claims, each a statement of its own: finding the same ones would take longer than the bench. */
export function packTexts(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const records = Array.from({ length: Math.ceil(texts.length / CLAIMS_PER_ARTICLE) }, (_, i) => {
    const first = i * CLAIMS_PER_ARTICLE;
    return recordTexts(`Outlet ${i}`, texts.slice(first, first + CLAIMS_PER_ARTICLE));
  });
  const statements = records.flatMap(({ claims }, record) =>
    claims.map((_, claim) => ({ id: "0".repeat(16), speaker: null, claims: [{ record, claim }] })),
  );
  return new Uint8Array(packStatements(records, statements));
}
