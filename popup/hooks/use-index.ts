/** What the index holds, as the background describes it. */
import { useEffect, useState } from "preact/hooks";
import { call, CallError } from "../../extension/messaging.ts";
import type { IndexSummary } from "../../src/pack/describe-packs.ts";

/** What a page knows of the index: what it holds, that the answer is awaited, or that none came. */
export type KnownIndex = IndexSummary | "waiting" | "no answer";

/** Returns what is known of the index; asked again for each `version`, whatever tells it from the one before, and an answer for an earlier one is dropped. */
export function useIndex(version: unknown = null): KnownIndex {
  const [index, setIndex] = useState<KnownIndex>("waiting");
  useEffect(() => {
    let isLatest = true;
    const show = (known: KnownIndex): void => {
      if (isLatest) setIndex(known);
    };
    call()
      .describeIndex()
      .then(show, (error: unknown) => {
        if (!(error instanceof CallError)) throw error;
        show("no answer");
      });
    return () => {
      isLatest = false;
    };
  }, [version]);
  return index;
}
