/** Finds the subject that a relative clause parts from its verb: "economists" in "economists who favor new taxes agree". */
import { INDEFINITE } from "../../lexicons/closed-classes.ts";
import { PERSON } from "../../reading/classify-words.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isClauseStart } from "../clauses/is-clause-start.ts";
import { findPhraseStart, type NounPhrase, TIME_OPENERS } from "../phrases/find-noun-phrase.ts";
import { isInnerMark } from "../phrases/is-inner-mark.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { findAntecedent } from "./find-antecedent.ts";

/** Longest relative clause between a subject and its verb, in tokens. */
export const MAX_RELATIVE = 15;

/** Finds "the logger" in "the logger who stayed said" and "who stayed back said", where `at` is the token before "said". */
export function findBesideRelative(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  const deed = groupAt(syntax, at);
  if (!deed?.finite) return null;
  const who = deed.from - 1;
  if (wordAt(reading, who) !== "who") return findPastPlace(reading, syntax, sentence, who);
  return wordAt(reading, who - 1) === "," ? null : findAntecedent(reading, syntax, sentence, who);
}

/** Longest subject of a clause that "where" opens, in tokens. */
const MAX_SUBJECT = 6;

/** Finds "the owner of the bar" in "the owner of the bar where two pilots died said", where `last` is the token before "died". */
function findPastPlace(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  last: number,
): NounPhrase | null {
  for (let at = last; at > Math.max(sentence.from, last - MAX_SUBJECT); at -= 1) {
    if (wordAt(reading, at) !== "where") continue;
    const from = findPhraseStart(reading, syntax, at, sentence.from);
    return from < at ? { from, to: at } : null;
  }
  return null;
}

/** Finds "economists" in "economists who favor new taxes agree", where `from` is what stands before "agree". */
export function findPastRelative(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from, to }: NounPhrase,
): NounPhrase | null {
  const isTimed = TIME_OPENERS.has(wordAt(reading, from - 1));
  // "a pilot who left after Ruiz said": a clause of when, but not "a pilot who landed after the storm said".
  if (isTimed && !isNounOfThing(reading, syntax, to - 1)) return null;
  for (let at = from - 1; at > Math.max(sentence.from, from - MAX_RELATIVE); at -= 1) {
    const wordClass = syntax.classes[at];
    if (wordClass === "mark" && !isInnerMark(reading, at)) return null;
    if (wordClass !== "wh" && wordClass !== "that") continue;
    const group = groupAt(syntax, at + 1);
    if (!group?.finite) return null;
    const antecedent = findAntecedent(reading, syntax, sentence, at);
    if (!antecedent) return null;
    const isMain =
      wordAt(reading, at) === "who" && isClauseStart(reading, syntax, sentence, antecedent.from);
    if (!isMain && isTimed) return null;
    // But "a man who came had called his aunt, saying".
    const isWhole =
      tellsWhich(reading, syntax, antecedent, at) && findFinite(syntax, group.to, from) < 0;
    return isWhole ? { from: antecedent.from, to } : antecedent;
  }
  return null;
}

/** Tells whether nobody is meant without the clause that "who" opens at a token: "those who know him", "a woman who called herself his aunt", "people who know him". */
export const tellsWhich = (
  reading: Reading,
  syntax: Syntax,
  phrase: NounPhrase,
  who: number,
): boolean =>
  who === phrase.to &&
  /^who(?:se)?$/.test(wordAt(reading, who)) &&
  isUnknown(reading, syntax, phrase);

/** Tells whether a phrase means nobody known without what tells which are meant: "those", "a woman", "people", "most of the pilots". */
export function isUnknown(
  reading: Reading,
  { classes }: Syntax,
  { from, to }: NounPhrase,
): boolean {
  const isMany = isPluralAt(reading, to - 1);
  // "two pilots who have left", "more than half of pilots who have left"
  const opener = classes[from];
  const isSome = opener === "preposition" || opener === "word";
  const isPart = classes[to - 1] === "word" && wordAt(reading, to - 2) === "of";
  const isBare = to === from + 1 && classes[from] !== "name";
  return isBare || (isMany && (isSome || isPart)) || INDEFINITE.has(wordAt(reading, from));
}

/** Tells whether a noun that names no person stands at a token. */
const isNounOfThing = (reading: Reading, syntax: Syntax, at: number): boolean =>
  syntax.classes[at] === "word" && (classAt(reading, at) & PERSON) === 0;
