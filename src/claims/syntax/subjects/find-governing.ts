/** Finds the subject of a verb that stands right behind what a preposition leads: "several pilots" in "several pilots she spoke to on camera said". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isClauseStart } from "../clauses/is-clause-start.ts";
import { CLAUSE_OPENERS, findPhraseEnd, type NounPhrase } from "../phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";

/** Longest way from a subject to what a preposition leads right before its verb, in tokens. */
const MAX_WAY = 15;

/** Tells whether a preposition that opens no clause leads the phrase at a token. */
function isLed(reading: Reading, { classes }: Syntax, from: number): boolean {
  const before = classes[from - 1];
  const isPreposition = before === "preposition" || before === "to";
  return isPreposition && !CLAUSE_OPENERS.has(wordAt(reading, from - 1));
}

/** Tells whether a phrase only tells when or where of a verb that shares its subject: "Ruiz left, but on both days said". */
export const isSharedSetting = (reading: Reading, syntax: Syntax, from: number): boolean =>
  isLed(reading, syntax, from) && syntax.classes[from - 2] === "coordinator";

/** Returns the noun phrase that opens the clause in which a preposition leads the phrase at a token; null for none, or where that has a verb of its own. */
export function findGoverning(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
): NounPhrase | null {
  if (!isLed(reading, syntax, from)) return null;
  const floor = Math.max(sentence.from, from - MAX_WAY);
  const opens = (at: number): boolean => isClauseStart(reading, syntax, sentence, at);
  const preposition = from - 1;
  let start = preposition;
  while (start > floor && !opens(start)) start -= 1;
  if (!opens(start) || wordAt(reading, start - 1) === "(") return null;
  const to = findPhraseEnd(reading, syntax, start, preposition);
  if (to === start || to === preposition) return null;
  return hasVerb(syntax, to, preposition) ? null : { from: start, to };
}

/** Tells whether a finite verb stands between two tokens: no "has" that a phrase parts from its participle ("Ruiz has on Monday said"), and none of a clause with a pronoun ("people she knows in Elm"). */
function hasVerb(syntax: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const group = groupAt(syntax, at);
    if (!group?.finite) continue;
    const isHas = group.form === "auxiliary" && syntax.classes[group.head] === "have";
    const isOfPronoun = at > from && syntax.classes[group.from - 1] === "subject";
    if (!isHas && !isOfPronoun && syntax.classes[group.from] !== "contraction") return true;
    at = group.to - 1;
  }
  return false;
}
