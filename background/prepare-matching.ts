/** Makes a woken worker ready for a page while that page still loads, so that its reader does not wait for it. */
import { warmUp } from "../src/matches/warm-up.ts";
import { openCorpus } from "./corpus.ts";
import { openWordVectors } from "./word-vectors.ts";

let prepared: Promise<void> | null = null;

/** Opens packs and vectors and warms the matching up, once in a worker's life; a failure shows when a page is compared. */
export function prepareMatching(): Promise<void> {
  prepared ??= prepare().catch((error: unknown) => console.error(error));
  return prepared;
}

async function prepare(): Promise<void> {
  const [{ packs }, vectors] = await Promise.all([openCorpus(), openWordVectors()]);
  warmUp(
    packs.map(({ pack }) => pack),
    vectors,
  );
}
