/** Tells by the syntax whether a word that may be a reporting verb is a noun, or describes one. */
import {
  ADVERB,
  AUXILIARY,
  FINITE,
  PREPOSITION,
  SPEAKING_NOUN,
} from "../reading/classify-words.ts";
import { isPluralAt } from "../reading/is-plural-at.ts";
import { beginsSentence, classAt, isQuoted, sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, isCapital, isMark, verbFormsAt, wordAt } from "../reading/tokens.ts";
import { COUNTRY, NEVER_NOUN } from "../reading/traits.ts";
import { BASE, PARTICIPLE, THIRD } from "../reading/verb-forms.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { isCompound } from "../syntax/verbs/tell-verb.ts";

/** Tells whether a form that may be a noun is one before more words, by the syntax: "diplomats from EU states will meet". */
export function isNoun(reading: Reading, syntax: Syntax, at: number): boolean {
  if (isCompound(reading, at)) return true;
  if (verbFormsAt(reading, at) & ~(BASE | THIRD)) return false;
  if (!hasTrait(reading, at, NEVER_NOUN) && standsAsNoun(reading, at)) return true;
  if (groupAt(syntax, at) || sentenceAt(reading, at)?.titled) return false;
  if (isMark(reading, at + 1) || isQuoted(reading, at + 1)) return false;
  // "“Late,” admits Ruiz", "Ruiz, 44, claims", but not "Ruiz, state senator, said"
  if (isMark(reading, at - 1) && verbFormsAt(reading, at) & THIRD) return false;
  // "Ruiz blames media", in a headline printed like a sentence.
  const next = classAt(reading, at + 1) & (AUXILIARY | FINITE | PREPOSITION);
  return !isCapital(reading, at - 1) || next !== 0;
}

/** Tells whether a form stands where only a noun does. */
function standsAsNoun(reading: Reading, at: number): boolean {
  if (classAt(reading, at - 2) & PREPOSITION) {
    // "retaliation for Norwegian attacks on “the port”"
    if (hasTrait(reading, at - 1, COUNTRY)) return true;
    // "at government plans to introduce “a cap”"
    const isBody = (classAt(reading, at - 1) & SPEAKING_NOUN) !== 0 && !isCapital(reading, at - 1);
    if (isBody && !isPluralAt(reading, at - 1)) return true;
  }
  // "police reports that had been lost"
  const isVerbNext = (classAt(reading, at + 2) & (AUXILIARY | FINITE)) !== 0;
  return wordAt(reading, at + 1) === "that" && isVerbNext;
}

/** Tells whether a form that is only a participle describes the noun behind it: "written reports that “…”". */
export function isAttribute(reading: Reading, at: number): boolean {
  const forms = verbFormsAt(reading, at);
  // "years of alleged abuse"
  const isBehindOf = /^(?:for|of|over)$/.test(wordAt(reading, at - 1));
  if (forms !== PARTICIPLE && !(isBehindOf && forms & PARTICIPLE)) return false;
  if (classAt(reading, at - 1) & (AUXILIARY | ADVERB)) return false;
  return classAt(reading, at + 1) === 0 || (classAt(reading, at + 1) & SPEAKING_NOUN) !== 0;
}

/** Tells whether a word that is never a noun is the verb right behind words that may be its subject: "voters in Elm say". */
export function hasSubject(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  if (!group?.finite || !hasTrait(reading, at, NEVER_NOUN)) return false;
  return !beginsSentence(reading, group.from) && !isMark(reading, group.from - 1);
}
