/** Leaves out what an article tells again word for word, as boxes do: one claim, and not two. */
import { sliceSpan } from "../text/span.ts";
import type { Claim } from "./claim.ts";
import type { Reading } from "./reading/make-reading.ts";

/** Shortest sentence that is told again and not only alike ("“No,” he said."), and longest that is compared, in UTF-16 units. */
const MIN_SENTENCE = 40;
const MAX_SENTENCE = 1000;
/** Returns the claims, which are in reading order, without those of a sentence that stood in the article before. */
export function leaveOutRepeated({ text, sentences }: Reading, claims: readonly Claim[]): Claim[] {
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
