/** Leaves out what only a caption tells again: one claim, and not two. */
import { readWords } from "../text/read-words.ts";
import { sliceSpan } from "../text/span.ts";
import type { Claim } from "./claim.ts";
import type { Reading } from "./reading/make-reading.ts";

/** Most claims of captions that are compared with all others, so that the time stays linear. */
const MAX_CAPTIONED = 40;
/** Share of a caption's words that another claim has too where both tell the same. */
const SHARED = 0.8;
/** A paragraph ends as a sentence does, or leads to what follows. */
const ENDED = /[.!?…:;,]["”’'»)\]]*\s*$/;
/** Longest end of a paragraph that is looked at, in UTF-16 units. */
const TAIL = 8;

/** Returns the claims, which are in reading order, without those of a paragraph that no full stop ends, as none ends a caption, where a claim elsewhere has nearly the same words. */
export function leaveOutCaptions(reading: Reading, claims: readonly Claim[]): Claim[] {
  const { text, passages } = reading;
  let at = 0;
  const captioned = claims.filter(({ start }) => {
    while ((passages[at]?.end ?? Infinity) <= start) at += 1;
    const end = passages[at]?.end ?? 0;
    return at > 0 && !ENDED.test(text.slice(Math.max(start, end - TAIL), end));
  });
  if (captioned.length === 0 || captioned.length > MAX_CAPTIONED) return [...claims];
  const wordsOf = (claim: Claim): string[] =>
    readWords(sliceSpan(text, claim)).map(({ folded }) => folded);
  const inCaption = new Set(captioned);
  const others = claims
    .filter((claim) => !inCaption.has(claim))
    .map((claim) => ({ kind: claim.kind, words: new Set(wordsOf(claim)) }));
  return claims.filter((claim) => {
    if (!inCaption.has(claim)) return true;
    const words = wordsOf(claim);
    return !others.some(
      ({ kind, words: told }) =>
        kind === claim.kind &&
        words.filter((word) => told.has(word)).length >= SHARED * words.length,
    );
  });
}
