/** Compares a page with the corpus. A pack whose damage shows meanwhile is left out of it, and keeps no page from being compared. */
import { compareSoundPacks } from "../src/comparison/compare-sound-packs.ts";
import type { Comparison } from "../src/comparison/comparison.ts";
import type { ArticleRecord } from "../src/record/record.ts";
import { type Corpus, leaveOut, openCorpus } from "./corpus.ts";
import { openWordVectors } from "./word-vectors.ts";

/** What of the corpus a comparison was made without. */
type Missing = Pick<Corpus, "leftOut" | "withoutAdded">;

/** Compares a record with every pack that can be read, and tells of the others. */
export async function compareWithCorpus(
  record: ArticleRecord,
): Promise<{ comparison: Comparison } & Missing> {
  const [corpus, vectors] = await Promise.all([openCorpus(), openWordVectors()]);
  const packs = corpus.packs.map(({ pack }) => pack);
  const { comparison, damaged } = compareSoundPacks(record, packs, vectors);
  leaveOut(corpus, damaged);
  return { comparison, leftOut: [...corpus.leftOut], withoutAdded: corpus.withoutAdded };
}
