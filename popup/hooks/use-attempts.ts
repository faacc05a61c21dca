/** What the reader asks for on a part of a page, and what is said where it fails. */
import { useCallback, useState } from "preact/hooks";
import type { MessageKey } from "../../extension/translate.ts";
import { refusalOf } from "../refusal-of.ts";

export interface Attempts {
  /** Why the last attempt did not succeed. */
  refusal: string | null;
  /** Follows what has been begun; its failure is told in these words. */
  attempt: (work: Promise<unknown>, failure: MessageKey) => void;
}

export function useAttempts(): Attempts {
  const [refusal, setRefusal] = useState<string | null>(null);
  const attempt = useCallback((work: Promise<unknown>, failure: MessageKey): void => {
    // The last refusal is over; the same one is read aloud again only where it has gone meanwhile.
    setRefusal(null);
    void refusalOf(work, failure).then(setRefusal);
  }, []);
  return { refusal, attempt };
}
