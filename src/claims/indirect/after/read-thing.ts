/** Reads the thing that a verb has for its object, more than a pronoun: "rejected | the deal". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { findReportingNoun } from "../../lexicons/find-reporting-noun.ts";
import { ADVERB } from "../../reading/classify-words.ts";
import { classAt, hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { findClauseEnd } from "../../syntax/clauses/find-clause-end.ts";
import { opensPhrase, opensThatClause } from "../../syntax/clauses/what-opens.ts";
import { findPhraseEnd, type NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { namesDate } from "../../syntax/phrases/names-date.ts";
import { groupAt, isNounAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { isParty } from "../no-report/is-party.ts";

/** Reads it from the token where it may begin; null where a pronoun stands there, or the verb takes no thing. */
export function readThing(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  start: number,
): NounPhrase | null {
  // "denied being late", "denies having met him", "reported being robbed"
  const isDeed = /^(?:being|having)$/.test(wordAt(reading, start)) && cue.verb.kind === "speech";
  const mayReport = isDeed || groupAt(syntax, start)?.form === "gerund";
  const takesThing = cue.verb.frames.has("object") || (mayReport && cue.verb.lemma === "report");
  if (!takesThing) return null;
  // "It was a siren, repeated six times"
  if (wordAt(reading, start + 1) === "times" && hasTrait(reading, start, NUMERAL)) return null;
  // "rejected that version of events"
  const points =
    syntax.classes[start] === "that" &&
    isNounAt(syntax, start + 1) &&
    !namesDate(reading, start + 1);
  if (!opensPhrase(syntax, start) && !points && !isDeed) return null;
  // "requested anonymity to speak freely"
  if (wordAt(reading, start) === "anonymity") return null;
  // "protested weekly against the toll"
  const isAdverb = syntax.classes[start] === "word" && (classAt(reading, start) & ADVERB) !== 0;
  if (isAdverb && syntax.classes[start + 1] === "preposition") return null;
  if (holdsClause(reading, syntax, start, sentence.to)) return null;
  const to = findClauseEnd(reading, syntax, sentence, start, cue.group, "tight");
  const content = { from: start, to };
  const isGot = cue.name === "seek" && isForItself(reading, syntax, cue, content);
  return isGot || isOnlyPointedAt(reading, syntax, cue, content) ? null : content;
}

/** Tells whether somebody only is after what he is told to seek, where "sought a ban" asks for one: "sought refuge", "seek closer ties", "sought a boat of their own", "was not seeking a new term". */
const isForItself = (
  reading: Reading,
  { classes }: Syntax,
  { group }: IndirectCue,
  { from, to }: NounPhrase,
): boolean => group.negated || classes[from] === "word" || hasWord(reading, "own", from, to);

/** Verbs of telling of a thing, of which the thing alone tells nothing; our own list, from general English. */
const TELLING_OF: ReadonlySet<string> = new Set([
  "defend",
  "describe",
  "discuss",
  "explain",
  "recount",
]);

/** Nouns that only stand for what was told before. */
const TOLD_BEFORE: ReadonlySet<string> = new Set(
  "idea issue matter notion question subject topic".split(" "),
);
/** What such a noun stands behind, with nothing else that tells of it. */
const BARE: ReadonlySet<WordClass> = new Set(["determiner", "possessive", "that"]);

/** Tells whether names alone stand from one token to another. */
const isName = ({ classes }: Syntax, from: number, to: number): boolean =>
  classes.slice(from, to).every((wordClass) => wordClass === "name");

/** Tells whether a thing is only pointed at: "criticized it" and "opposed the idea" tell nothing of what it is. */
function isOnlyPointedAt(
  reading: Reading,
  syntax: Syntax,
  { name, verb }: IndirectCue,
  { from, to }: NounPhrase,
): boolean {
  const wordClass = syntax.classes[from];
  // "describing the scene", "explains his approach", "defended its record"
  const isBare = to - from === 2 && BARE.has(wordClass ?? "mark");
  if (isBare && TOLD_BEFORE.has(wordAt(reading, from + 1))) return true;
  // "defended the mayor": somebody is more than a thing told of.
  const isSided = verb.lemma === "defend" && isParty(reading, from + 1);
  if (isBare && TELLING_OF.has(verb.lemma) && !isSided) return true;
  // "The report points to Oslo, which"
  if (name === "point to" && isName(syntax, from, to)) return true;
  // "announced it | two years ago because he was ill"
  const isAlone = to - from === 1 || wordAt(reading, from + 3) === "ago";
  return isAlone && wordClass === "pronoun";
}

/** Tells whether a thing is what a noun says, which is read by that noun: "denied reports that". */
function holdsClause(reading: Reading, syntax: Syntax, from: number, ceiling: number): boolean {
  const end = findPhraseEnd(reading, syntax, from, ceiling);
  if (syntax.classes[end] !== "that" || !opensThatClause(syntax, end)) return false;
  return findReportingNoun(wordAt(reading, end - 1)) !== undefined;
}
