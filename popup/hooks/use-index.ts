/** What the index holds, as the background describes it. */
import { useEffect, useState } from "preact/hooks";
import { call, CallError } from "../../extension/messaging.ts";
import type { IndexSummary } from "../../src/pack/describe-packs.ts";

/** What a page knows of the index: what it holds, that the answer is awaited, or that none came so far. */
export type KnownIndex = IndexSummary | "waiting" | "no answer";

/**
 * The pause, in ms, after which a question without an answer is put again; each further pause is twice as long. Just
 * after an installation the background may take longer to start than an answer is waited for.
 */
const FIRST_PAUSE_MS = 1_000;

/**
 * Returns what is known of the index; asked again for each `version`, whatever tells it from the one before, and
 * where no answer comes. An answer for an earlier version is dropped.
 */
export function useIndex(version: unknown = null): KnownIndex {
  const [index, setIndex] = useState<KnownIndex>("waiting");
  useEffect(() => {
    let isLatest = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (pause: number): void => {
      call()
        .describeIndex()
        .then(
          (holds) => isLatest && setIndex(holds),
          (error: unknown) => {
            if (!(error instanceof CallError)) throw error;
            if (!isLatest) return;
            setIndex("no answer");
            timer = setTimeout(() => ask(2 * pause), pause);
          },
        );
    };
    ask(FIRST_PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [version]);
  return index;
}
