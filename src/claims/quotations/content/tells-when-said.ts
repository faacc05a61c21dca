/** Tells where only when and where something was said begins, right behind the quoted words: "called it “late” | on Monday", "called it “late” | in a speech". */
import { OCCASIONS, SPOKEN_AT } from "../../lexicons/occasions.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { AUXILIARY, CLAUSE_VERB, FINITE, PREPOSITION } from "../../reading/classify-words.ts";
import { classAt, hasClass } from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import { isMark, wordAt } from "../../reading/tokens.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { skipTime } from "./find-content-start.ts";

/** Longest occasion with its preposition, in tokens: "in a long letter to". */
const MAX_OCCASION = 7;

/** Tells whether what stands right behind the last quoted words of a thing, before token `ceiling`, tells of the saying; of a clause ("said it was “late” on Monday") it may be what is said. */
export function tellsWhenSaid(
  reading: Reading,
  cue: NounPhrase,
  { from, to }: Quotation,
  ceiling: number,
): boolean {
  const verb = wordAt(reading, cue.to - 1);
  const takesThing =
    takesFrame(verb, "as") || (takesFrame(verb, "object") && !takesFrame(verb, "bare", "that"));
  if (!(takesThing || from === cue.to) || hasClass(reading, CLAUSE_VERB, cue.to, from))
    return false;
  return skipTime(reading, to, ceiling) > to || opensOccasion(reading, to, ceiling);
}

/** Tells whether a preposition at a token leads to an occasion of saying. */
function opensOccasion(reading: Reading, preposition: number, ceiling: number): boolean {
  if (!SPOKEN_AT.has(wordAt(reading, preposition))) return false;
  for (let at = preposition + 1; at < Math.min(ceiling, preposition + MAX_OCCASION); at += 1) {
    if (OCCASIONS.has(wordAt(reading, at))) return true;
    if (isMark(reading, at) || classAt(reading, at) & (PREPOSITION | FINITE | AUXILIARY)) {
      return false;
    }
  }
  return false;
}
