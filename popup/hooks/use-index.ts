/** What the index holds, as the background describes it. */
import { useEffect, useState } from "preact/hooks";
import { call } from "../../extension/messaging.ts";
import type { IndexSummary } from "../../src/pack/describe-packs.ts";

/** Returns the summary, `null` until it is known or where nobody answers; asked again for each version of the packs. */
export function useIndex(version = 0): IndexSummary | null {
  const [index, setIndex] = useState<IndexSummary | null>(null);
  useEffect(() => {
    call()
      .describeIndex()
      .then(setIndex, () => setIndex(null));
  }, [version]);
  return index;
}
