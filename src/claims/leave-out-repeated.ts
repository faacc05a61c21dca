/** Leaves out what an article tells again, as captions and boxes do: one claim, and not two. */
import { readWords } from "../text/read-words.ts";
import { sliceSpan } from "../text/span.ts";
import type { Claim } from "./claim.ts";
import type { Reading } from "./make-reading.ts";

/** Shortest sentence that is told again and not only alike ("“No,” he said."), and longest that is compared, in UTF-16 units. */
const MIN_SENTENCE = 40;
const MAX_SENTENCE = 1000;
/** Most claims of captions that are compared with all others, so that the time stays linear. */
const MAX_CAPTIONED = 40;
/** Share of a caption's words that another claim has too where both tell the same. */
const SHARED = 0.8;
/** A paragraph ends as a sentence does, or leads to what follows. */
const ENDED = /[.!?…:;,]["”’'»)\]]*\s*$/;
/** Longest end of a paragraph that is looked at, in UTF-16 units. */
const TAIL = 8;

/** Returns the claims, which are in reading order, without those that the article tells elsewhere as well. */
export function leaveOutRepeated(reading: Reading, claims: readonly Claim[]): Claim[] {
  return leaveOutCaptions(reading, leaveOutSentences(reading, claims));
}

/** Leaves out the claims of a sentence that stood in the article before, word for word. */
function leaveOutSentences({ text, sentences }: Reading, claims: readonly Claim[]): Claim[] {
  const firsts = new Map<string, number>();
  let at = 0;
  return claims.filter((claim) => {
    while ((sentences[at]?.end ?? Infinity) <= claim.start) at += 1;
    const sentence = sentences[at];
    const length = sentence ? sentence.end - sentence.start : 0;
    if (!sentence || length < MIN_SENTENCE || length > MAX_SENTENCE) return true;
    const told = `${sliceSpan(text, sentence)}\n${sliceSpan(text, claim)}`;
    const first = firsts.get(told) ?? sentence.start;
    firsts.set(told, first);
    return first === sentence.start;
  });
}

/** Leaves out the claims of a paragraph without a full stop, as captions are, that a claim elsewhere tells with nearly the same words. */
function leaveOutCaptions(reading: Reading, claims: readonly Claim[]): Claim[] {
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
    .map(({ kind, ...claim }) => ({ kind, words: new Set(wordsOf({ kind, ...claim })) }));
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
