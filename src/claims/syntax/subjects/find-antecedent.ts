/** Finds what a relative pronoun stands for: "the port" in "the port, which said". */
import { QUANTIFIERS } from "../../lexicons/closed-classes.ts";
import { PERSON, SPEAKING_NOUN, TIME } from "../../reading/classify-words.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { classAt, quotationAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findPhraseStart, type NounPhrase } from "../phrases/find-noun-phrase.ts";
import { isDeterminerAt, type Syntax } from "../read-syntax.ts";

/** Finds the noun phrase that the relative pronoun at `at` stands for. */
export function findAntecedent(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  let to = at;
  // "voters, many of whom said"
  if (wordAt(reading, to - 1) === "of") to -= 2;
  if (wordAt(reading, to - 1) === ",") to -= 1;
  const from = findPhraseStart(reading, syntax, to, sentence.from);
  if (from === to) return null;
  const isWho = /^whom?$/.test(wordAt(reading, at));
  if (isWho) return { from: personStart(reading, syntax, from, to), to };
  return { from: nameStart(reading, syntax, from), to };
}

/** Returns where a phrase begins with the name in quotation marks right before it: "the “Save Our Pier” | group", "a so-called “double-lock” | plan". */
function nameStart(reading: Reading, syntax: Syntax, from: number): number {
  const name = quotationAt(reading, from - 1);
  if (!name) return from;
  const before = wordAt(reading, name.from - 1) === "so-called" ? name.from - 2 : name.from - 1;
  return isDeterminerAt(syntax, before) ? before : from;
}

/** Finds what a relative pronoun stands for that speaks: of a thing and a body in it the body, "the port" of "a fine from the port, which says". */
export function findSpeaking(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  const found = findAntecedent(reading, syntax, sentence, at);
  if (!found || wordAt(reading, at) !== "which") return found;
  const last = found.to - 1;
  const isPerson = (classAt(reading, last) & PERSON) !== 0;
  const isTime = (classAt(reading, last) & TIME) !== 0;
  const isBody = isSomebody(reading, syntax, last) && !isPerson && !isTime;
  return isBody ? { ...found, from: personStart(reading, syntax, found.from, found.to) } : found;
}

/** Returns where in a noun phrase those begin whom "who" means: "adults" in "the number of adults who", where its own noun is nobody. */
function personStart(reading: Reading, syntax: Syntax, from: number, to: number): number {
  const leads = (at: number): boolean =>
    syntax.classes[at] === "preposition" || syntax.classes[at] === "to";
  const isJoint = (at: number): boolean => leads(at) || syntax.classes[at] === "coordinator";
  let head = from;
  while (head + 1 < to && !leads(head + 1)) head += 1;
  let last = to - 1;
  while (last > from && !isJoint(last - 1)) last -= 1;
  const mayBeMany = isPluralAt(reading, to - 1);
  const narrows = last > head && (mayBeMany || isSomebody(reading, syntax, to - 1));
  const isWhole = isSomebody(reading, syntax, head) || QUANTIFIERS.has(wordAt(reading, head));
  return narrows && !isWhole ? last : from;
}

/** Tells whether a noun names people: a name, or a word for them or for a body. */
function isSomebody(reading: Reading, syntax: Syntax, at: number): boolean {
  if (syntax.classes[at] === "name") return true;
  return (classAt(reading, at) & SPEAKING_NOUN) !== 0;
}

/** Tells whether such a noun stands among tokens `from` ≤ i < `to`. */
export function holdsSomebody(reading: Reading, syntax: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isSomebody(reading, syntax, at)) return true;
  return false;
}
