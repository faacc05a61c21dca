/** Finds the noun that a participle or an infinitive after it describes: "companies" in "companies selling boats said". */
import { QUANTIFIERS } from "../../lexicons/closed-classes.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isClauseStart } from "../clauses/is-clause-start.ts";
import { findPhraseStart, type NounPhrase } from "../phrases/find-noun-phrase.ts";
import { namesDate } from "../phrases/names-date.ts";
import { groupAt, isNounAt, type Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { isUnknown } from "./find-past-relative.ts";

/**
 * Returns the noun phrase whose participle or infinitive has the phrase `object` for its object: "the plan" in
 * "the plan to close the pier calls"; all of "the state housing authority", where the participle names what kind
 * of thing it is; null where nothing of the sort goes before.
 */
export function findModified(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  object: NounPhrase,
): NounPhrase | null {
  const isLed = syntax.classes[object.from - 1] === "preposition";
  const group = groupAt(syntax, object.from - (isLed ? 2 : 1));
  if (!group || !describes(reading, syntax, group)) return null;
  // "critics of selling boats said"
  const isOf = group.form === "gerund" && leads(syntax, group.from - 1);
  const to = isOf ? group.from - 1 : findParticiple(syntax, group);
  if (!endsNoun(reading, syntax, to - 1)) return null;
  const from = findPhraseStart(reading, syntax, to, sentence.from);
  if (from === to) return null;
  const isKind = group.form === "gerund" && !isOf && namesKind(reading, syntax, group, from);
  const isWhole = isKind || tellsWhich(reading, syntax, group, { from, to });
  const found = { from, to: isWhole ? object.to : to };
  const outer = findModified(reading, syntax, sentence, found);
  return outer ?? (isWhole || isClauseStart(reading, syntax, sentence, from) ? found : null);
}

/** Tells whether a preposition stands at a token. */
const leads = ({ classes }: Syntax, at: number): boolean =>
  classes[at] === "preposition" || classes[at] === "to";

/** Tells whether nobody known is meant without a participle behind a phrase, or the noun that ends it: "pilots selling boats", "the family of a man waiting for help", but not "pilots including Lind". */
function tellsWhich(
  reading: Reading,
  syntax: Syntax,
  { head }: VerbGroup,
  { from, to }: NounPhrase,
): boolean {
  if (wordAt(reading, head) === "including") return false;
  let last = to - 1;
  while (last > from && syntax.classes[last - 1] !== "preposition") last -= 1;
  return isUnknown(reading, syntax, { from: last, to }) || isUnknown(reading, syntax, { from, to });
}

/** Returns where the participle that leads to an infinitive begins ("a man | hoping to buy boats"); the infinitive itself where none does. */
function findParticiple(syntax: Syntax, { from }: VerbGroup): number {
  const leading = syntax.classes[from] === "to" ? groupAt(syntax, from - 1) : undefined;
  return leading?.form === "gerund" && !leading.finite ? leading.from : from;
}

/** Tells whether a verb may describe the noun before it: a participle alone or an infinitive, of no verb that takes a clause ("a letter saying the mayor left"). */
function describes(
  reading: Reading,
  syntax: Syntax,
  { from, head, form, finite }: VerbGroup,
): boolean {
  if (finite || (syntax.classes[from] !== "to" && form !== "gerund")) return false;
  return !takesFrame(wordAt(reading, head), "that", "bare", "wh");
}

/** Tells whether a noun that can be a subject ends at a token. */
function endsNoun(reading: Reading, syntax: Syntax, at: number): boolean {
  if (namesDate(reading, at)) return false;
  return isNounAt(syntax, at) || QUANTIFIERS.has(wordAt(reading, at));
}

/** Tells whether a participle stands inside one thing ("the city planning office", "school planning in Elm"), and not behind a noun of its own ("drivers planning trips"). */
function namesKind(
  reading: Reading,
  syntax: Syntax,
  { from: participle, to }: VerbGroup,
  from: number,
): boolean {
  const before = participle - 1;
  const word = wordAt(reading, before);
  const isCommon = syntax.classes[before] === "word";
  const isPlural = isCommon && isPluralAt(reading, before);
  if (isPlural || QUANTIFIERS.has(word)) return false;
  return syntax.classes[to] === "word" || (isCommon && from === before);
}
