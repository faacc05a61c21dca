/** Tells where the clause of a figure ends: at what stop, quotation or conjunction. */
import { MONEY_SIGNS } from "../../text/lexicons/money.ts";
import { YEAR } from "../lexicons/closed-classes.ts";
import { crimeNouns } from "../lexicons/measure-words.ts";
import { isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { NUMERAL } from "../reading/traits.ts";
import { isBetweenLands, placeEndWithin, placeLead } from "../syntax/phrases/find-larger-place.ts";
import { isInnerMark } from "../syntax/phrases/is-inner-mark.ts";
import { namesDate } from "../syntax/phrases/names-date.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { isInScores } from "./is-in-scores.ts";
import { isInWord } from "./is-in-word.ts";
import { isNumber } from "./is-number.ts";

/** Most tokens of a clause to either side of its figure. */
export const MAX_SIDE = 14;

/** Prepositions behind which "that" points at a thing. */
const BEFORE_THAT: ReadonlySet<string> = new Set("at by from in of on".split(" "));

/** Tells whether a clause ends at a token: a stop, a quotation, "that", or a conjunction between two clauses. */
export function isBreak(reading: Reading, syntax: Syntax, sentence: Sentence, at: number): boolean {
  if (isQuoted(reading, at)) return !isInWord(reading, sentence, at);
  const wordClass = syntax.classes[at];
  if (wordClass === "mark") {
    if (isInnerMark(reading, at) || isBeforeLevel(reading, syntax, at)) return false;
    if (isInDate(reading, syntax, at) || isInCounts(reading, at)) return false;
    if (isInScores(reading, syntax, at)) return false;
    return !isInPlace(reading, syntax, sentence, at);
  }
  if (wordClass === "coordinator") return isBetweenClauses(reading, syntax, sentence, at);
  // "42 people were hurt | in what the mayor called a hoax"
  if (wordClass === "preposition" && wordAt(reading, at + 1) === "what") return true;
  // "the toll from that strike"
  if (wordClass === "that") return !BEFORE_THAT.has(wordAt(reading, at - 1));
  return wordClass === "subordinator";
}

/** What leads to where a number is. */
const LEVELLING: ReadonlySet<string> = new Set(["at", "to"]);

/** Tells whether a comma stands before what a number rose or fell to, or is at: "rose 3 percent, | to 410 cases", "fell, | to $3 million", "remains high, | at 6%". */
function isBeforeLevel(reading: Reading, syntax: Syntax, comma: number): boolean {
  if (wordAt(reading, comma) !== "," || !LEVELLING.has(wordAt(reading, comma + 1))) return false;
  return isNumber(syntax, comma + 2) || MONEY_SIGNS.includes(wordAt(reading, comma + 2));
}

/** Tells whether a comma stands between a day and its year: "on May 3, | 2019". */
function isInDate(reading: Reading, syntax: Syntax, comma: number): boolean {
  if (wordAt(reading, comma) !== "," || !isNumber(syntax, comma - 1)) return false;
  return namesDate(reading, comma - 2) && YEAR.test(wordAt(reading, comma + 1));
}

/** Tells whether a comma stands between counts of crimes: "two counts of arson, | one count of theft". */
const isInCounts = (reading: Reading, comma: number): boolean =>
  wordAt(reading, comma) === "," &&
  hasTrait(reading, comma + 1, NUMERAL) &&
  crimeNouns.has(wordAt(reading, comma + 2));

/** Tells whether a comma stands between a place and the larger one that it is in: "a fire in Elm, | Florida killed 12"; at the head of a sentence the second may be the subject. */
function isInPlace(reading: Reading, syntax: Syntax, sentence: Sentence, comma: number): boolean {
  if (placeLead(reading, comma) <= sentence.from) return false;
  return placeEndWithin(reading, syntax, sentence, comma) > comma || isBetweenLands(reading, comma);
}

/** Tells whether a coordinator joins two clauses with a subject and a verb each, rather than nouns or verbs. */
function isBetweenClauses(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): boolean {
  const verbAt = (i: number): boolean => groupAt(syntax, i)?.finite ?? false;
  if (verbAt(at + 1)) return false;
  const reaches = (step: 1 | -1): boolean => {
    for (let i = at + step; i >= sentence.from && i < sentence.to; i += step) {
      if (Math.abs(i - at) > MAX_SIDE) return false;
      const isInner = isInnerMark(reading, i) || isInScores(reading, syntax, i);
      if (syntax.classes[i] === "mark" && !isInner) return false;
      if (verbAt(i)) return true;
    }
    return false;
  };
  return reaches(-1) && reaches(1);
}
