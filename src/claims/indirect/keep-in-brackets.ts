/** Keeps a content within the brackets that its report stands in: "(Lind says | the pier will close | .)". */
import { sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import type { Attribution } from "./attribution.ts";

/** Returns an attribution whose content keeps within its brackets. */
export function keepInBrackets(reading: Reading, attribution: Attribution): Attribution {
  return { ...attribution, content: cutAtBrackets(reading, attribution.content) };
}

/** Returns a content without a bracket that it opens and does not close, and up to one that it closes and has not opened. */
function cutAtBrackets(reading: Reading, { from, to }: NounPhrase): NounPhrase {
  let open = 0;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(reading, at);
    if (word === "(") open += 1;
    if (word !== ")") continue;
    if (open > 0) open -= 1;
    // "1) it is old": it closes nothing.
    else if (at === to - 1 || isOpenBefore(reading, from)) {
      return { from, to: endBefore(reading, at) };
    }
  }
  return open > 0 && wordAt(reading, from) === "(" ? { from: from + 1, to } : { from, to };
}

/** Tells whether a bracket that is not closed stands before a token in its sentence. */
function isOpenBefore(reading: Reading, from: number): boolean {
  const first = sentenceAt(reading, from)?.from ?? from;
  for (let at = from - 1; at >= first; at -= 1) {
    if (wordAt(reading, at) === ")") return false;
    if (wordAt(reading, at) === "(") return true;
  }
  return false;
}

/** Returns the token after what a bracket closes, without the full stop before it. */
const endBefore = (reading: Reading, bracket: number): number =>
  wordAt(reading, bracket - 1) === "." ? bracket - 1 : bracket;
