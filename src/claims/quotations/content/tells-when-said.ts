/** Tells where only when and where something was said begins, right behind the quoted words: "called it “late” | on Monday", "called it “late” | in a speech", "vowed “to stay” | as she left". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { OCCASIONS, SPOKEN_AT } from "../../lexicons/occasions.ts";
import { AUXILIARY, CLAUSE_VERB, FINITE, PREPOSITION } from "../../reading/classify-words.ts";
import { classAt, hasClass, hasWord } from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { tellsWhen } from "../../syntax/clauses/opens-circumstance.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { cueTakes } from "./cue-takes.ts";
import { skipTime } from "./find-content-start.ts";

/** Longest occasion with its preposition, in tokens: "in a long letter to". */
const MAX_OCCASION = 7;

/** Tells whether what stands right behind the last quoted words of a thing, before token `ceiling`, tells of the saying; of a clause ("said it was “late” on Monday") it may be what is said. */
export function tellsWhenSaid(
  reading: Reading,
  syntax: Syntax,
  cue: NounPhrase,
  { from, to }: Quotation,
  ceiling: number,
): boolean {
  if (opensReply(reading, to)) return true;
  const takesThing = cueTakes(reading, cue, "object") && !cueTakes(reading, cue, "bare", "that");
  if (!(takesThing || from === cue.to) || hasClass(reading, CLAUSE_VERB, cue.to, from))
    return false;
  return (
    skipTime(reading, to, ceiling) > to ||
    opensOccasion(reading, to, ceiling) ||
    tellsWhen(reading, syntax, to)
  );
}

/** What somebody answers by what he says. */
const ASKING: ReadonlySet<string> = nounForms(
  "complaint email enquiry inquiry letter query question request",
);
/** Farthest such noun behind "in response to", in tokens. */
const MAX_ASKING = 8;

/** Tells whether that begins at a token which somebody answers: "said it is “late” | in response to a question". */
const opensReply = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "in" &&
  wordAt(reading, at + 1) === "response" &&
  hasWord(reading, ASKING, at + 2, at + MAX_ASKING);

/** Tells whether a preposition at a token leads to an occasion of saying. */
function opensOccasion(reading: Reading, preposition: number, ceiling: number): boolean {
  if (!SPOKEN_AT.has(wordAt(reading, preposition))) return false;
  for (let at = preposition + 1; at < Math.min(ceiling, preposition + MAX_OCCASION); at += 1) {
    if (OCCASIONS.has(wordAt(reading, at))) return true;
    if (classAt(reading, at) & (PREPOSITION | FINITE | AUXILIARY)) return false;
  }
  return false;
}
