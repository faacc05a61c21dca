/** Finds where a reporting clause behind its content ends: "…, he said in a statement on Monday". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { OCCASIONS } from "../../lexicons/occasions.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import { opensMainClause } from "../../syntax/clauses/opens-main-clause.ts";
import { opensThatClause } from "../../syntax/clauses/what-opens.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { namesDate, opensPeriod } from "../../syntax/phrases/names-date.ts";
import { groupAt, isNounAt, type Syntax } from "../../syntax/read-syntax.ts";

/** Longest tail of a reporting clause ("said in a statement on Monday"), in tokens. */
const MAX_TAIL = 25;
/** What a verb's own object begins with. */
const OPENS_OBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "number",
  "possessive",
  "pronoun",
  "to",
]);

/** Returns the mark or the end that closes a reporting clause, or -1 where it goes on with another verb. */
export function findTail(reading: Reading, syntax: Syntax, from: number, ceiling: number): number {
  if (from >= ceiling) return ceiling;
  // "said this week"
  const opensObject =
    OPENS_OBJECT.has(syntax.classes[from] ?? "mark") && !opensPeriod(reading, from);
  if (opensObject || isObject(reading, syntax, from)) return -1;
  for (let at = from; at < Math.min(ceiling, from + MAX_TAIL); at += 1) {
    if (syntax.classes[at] === "mark" && !isInnerMark(reading, at)) return at;
    if (opensCircumstance(reading, syntax, at, ceiling)) return ceiling;
    if (describesOccasion(reading, syntax, at)) return ceiling;
    if (syntax.classes[at] === "that" || syntax.classes[at] === "wh") return -1;
    if (tellsOfOccasion(reading, at)) continue;
    if ((syntax.groupOf[at] ?? -1) >= 0 || syntax.classes[at] === "subject") return -1;
  }
  return ceiling <= from + MAX_TAIL ? ceiling : -1;
}

/** Words that open a clause of when or why somebody spoke, and those before a noun for the same. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  "after although as because before since though when while".split(" "),
);
const AMID: ReadonlySet<string> = new Set(["amid", "despite", "following"]);

/** Tells whether all that is left tells when or why somebody spoke: "he said | after she had left", "he said | amid fears it could fall", "he said | in opening the port". */
function opensCircumstance(reading: Reading, syntax: Syntax, at: number, ceiling: number): boolean {
  const word = wordAt(reading, at);
  if (AMID.has(word)) return true;
  const isDeed = groupAt(syntax, at + 1)?.form === "gerund";
  if (isDeed && (word === "in" || CIRCUMSTANCES.has(word))) return true;
  return CIRCUMSTANCES.has(word) && opensMainClause(reading, syntax, at + 1, ceiling);
}

/** Tells whether a relative clause tells more of where somebody speaks: "said in a report | that was seen by Elm News". */
const describesOccasion = (reading: Reading, syntax: Syntax, at: number): boolean =>
  syntax.classes[at] === "that" && !opensThatClause(syntax, at) && closesOccasion(reading, at);

/** Tells whether an occasion ends before a token: "in a short video message |". */
const closesOccasion = (reading: Reading, to: number): boolean =>
  OCCASIONS.has(wordAt(reading, to - 1));

/** Tells whether a participle at a token tells more of where somebody speaks: "said in a statement | posted on Monday". */
const tellsOfOccasion = (reading: Reading, at: number): boolean =>
  (verbFormsAt(reading, at) & PARTICIPLE) !== 0 && closesOccasion(reading, at);

/** Tells whether a noun stands at a token that does not date: "showed signs", but not "said Monday", "said late Monday". */
function isObject(reading: Reading, syntax: Syntax, at: number): boolean {
  const isDate = namesDate(reading, at) || namesDate(reading, at + 1);
  return isNounAt(syntax, at) && !isDate;
}

/** Tells whether all that is left of a sentence behind a comma tells what the name before it is: "…, he told Elm News, | a website." */
export function describesName(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  comma: number,
): boolean {
  if (syntax.classes[comma - 1] !== "name") return false;
  if (!/^(?:an?|the)$/.test(wordAt(reading, comma + 1))) return false;
  const end = findSentenceEnd(syntax, reading, sentence);
  for (let at = comma + 2; at < end; at += 1) {
    if (syntax.classes[at] === "wh") return true;
    if (syntax.classes[at] === "that") return !opensThatClause(syntax, at);
    if (groupAt(syntax, at)?.finite) return false;
  }
  return true;
}
