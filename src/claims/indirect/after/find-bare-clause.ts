/** Finds the clause without "that" behind a reporting verb: "said | the bridge would close", "said in a statement | the bridge would close". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { OCCASIONS, SPOKEN_AT } from "../../lexicons/occasions.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { findComma, hasWord, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { BASE, THIRD } from "../../reading/verb-forms.ts";
import { FRONTING } from "../../syntax/clauses/find-clause-end.ts";
import { hasMainVerb } from "../../syntax/clauses/has-main-verb.ts";
import { opensMainClause } from "../../syntax/clauses/opens-main-clause.ts";
import { opensClause, opensPhrase, opensWithIt } from "../../syntax/clauses/what-opens.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { nameStart } from "../../syntax/phrases/skip-setting.ts";
import { findFinite, groupAt, isDeterminerAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { isFinding } from "../cues/is-finding.ts";
import { closesRelative } from "./closes-relative.ts";

/** Verbs that take a thing as well as a clause: "wrote a letter". */
const ALSO_THINGS: ReadonlySet<string> = new Set(
  "add conclude counter declare explain guarantee observe project recall reveal rule signal write".split(
    " ",
  ),
);
/** What leads up to the main clause of what is said: "said if it rains, the bridge will close". */
const LEADS_TO_CLAUSE: ReadonlySet<string> = new Set(
  "although because despite even given if unless unlike until when while without".split(" "),
);
/** Prepositions that may open a number: "at least 20", "about 20". */
const COUNTS: ReadonlySet<string> = new Set("about around at between over up".split(" "));

/** Returns the first token of the clause without "that" after a cue, or -1: what leads up to it, and what only dates or places the saying, are told apart. */
export function findBareClause(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  start: number,
): number {
  // "kept writing drafts as the tale grew"
  if (cue.verb.lemma === "write" && cue.group.form === "gerund") return -1;
  // "“…,” said Lind, who saw it": what stands behind the verb is its subject.
  const isInverted = isQuoted(reading, cue.group.from - 1);
  // "stated his case and sat down": a verb behind it may be of the one who speaks.
  const mayDoMore = cue.verb.lemma === "state" && findFinite(syntax, start, sentence.to) >= 0;
  const trusted = !isInverted && !mayDoMore && isTrusted(syntax, cue);
  // "say masks help"
  const isSaid =
    trusted && cue.verb.lemma === "say" && mayHoldVerb(reading, syntax, start, sentence.to);
  if (isSaid || opensClause(reading, syntax, start, sentence.to, trusted)) {
    const mayTakeThing = cue.verb.lemma !== "say";
    if (mayTakeThing && closesRelative(reading, syntax, sentence, cue.group, start)) return -1;
    const mayEnd = !trusted && !SHOWING.has(cue.verb.lemma);
    if (mayEnd && closesFront(reading, syntax, sentence, cue, start)) return -1;
    const mayBeThing = SHOWING.has(cue.verb.lemma) && !isFinding(reading, syntax, sentence, cue);
    return mayBeThing && !ownsVerb(reading, syntax, sentence, start) ? -1 : start;
  }
  const word = wordAt(reading, start);
  if (LEADS_TO_CLAUSE.has(word)) {
    if (trusted && hasMainVerb(syntax, start + 1, sentence.to)) return start;
    // "believes if it rains, the bridge will close"
    if (findFrontEnd(reading, syntax, start, sentence.to) >= 0) return start;
  }
  // "said, for want of rain, the fair would open"
  if (word === "," && trusted && cue.verb.lemma === "say" && cue.group.finite) {
    return findFrontEnd(reading, syntax, start, sentence.to) < 0 ? -1 : start + 1;
  }
  if (syntax.classes[start] !== "preposition") return -1;
  const number = word === "at" ? start + 2 : start + 1;
  const counts =
    COUNTS.has(word) && (hasTrait(reading, number, NUMERAL) || wordAt(reading, number) === "half");
  if (counts) return opensClause(reading, syntax, number, sentence.to, false) ? start : -1;
  if (trusted && cue.group.finite && cue.verb.lemma === "say") {
    const comma = findFrontEnd(reading, syntax, start, sentence.to);
    if (comma >= 0) return opensOccasion(reading, start, comma) ? comma + 1 : start;
  }
  const end = findPhraseEnd(reading, syntax, start + 1, sentence.to);
  if (end === start + 1 || end >= sentence.to) return -1;
  if (startsClause(reading, syntax, end, sentence.to)) return end;
  // "said in a statement | it could close", but not "said amid fears it could close"
  if (opensWithIt(reading, syntax, end) && opensOccasion(reading, start, end)) return end;
  // "said in a statement Lind was ill"
  if (!trusted || groupAt(syntax, end)?.from !== end) return -1;
  const name = nameStart(reading, syntax, { from: start + 1, to: end });
  return name > start + 1 && opensOccasion(reading, start, name) ? name : -1;
}

/** Verbs that have a thing as often as a clause behind them: "showed nerve", "revealed the plan". */
const SHOWING: ReadonlySet<string> = new Set(["add", "declare", "reveal", "show"]);

/** Tells whether the noun phrase at a token has the next verb for its own: "showed | the port was shut", but not "showed | a courage that few have", "showed | nerve as she left". */
function ownsVerb(reading: Reading, syntax: Syntax, sentence: Sentence, from: number): boolean {
  const at = findFinite(syntax, from, sentence.to);
  const group = groupAt(syntax, at);
  const subject = group ? findSubject(reading, syntax, sentence, group) : null;
  return subject !== null && subject.from === from;
}

/** Tells whether a thing at a token ends what stands in front of the main clause: "As she concluded | the debate, Lind left", "At a rally announcing | the plan, Lind spoke". */
function closesFront(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group }: IndirectCue,
  from: number,
): boolean {
  const opener = syntax.classes[sentence.from];
  const first = wordAt(reading, sentence.from);
  const leads = opener === "preposition" || opener === "subordinator" || FRONTING.has(first);
  // "Since announcing the plan, Lind has left", "As pilots who foresee a rise left, it rained"
  const isShared = group.from === sentence.from + 1;
  if (!leads || isShared || syntax.classes[group.from - 1] === "wh") return false;
  const comma = findComma(reading, sentence.from, sentence.to);
  if (comma < from || findFinite(syntax, from, comma) >= 0) return false;
  return opensMainClause(reading, syntax, comma + 1, sentence.to);
}

/** Longest setting in front of what is said, in tokens. */
const MAX_FRONT = 16;

/** Returns the first comma behind a setting from which the main clause of what is said begins: "said since the day Lind left | , he had waited"; -1 where none does. */
function findFrontEnd(reading: Reading, syntax: Syntax, from: number, ceiling: number): number {
  for (let at = from + 2; at < Math.min(ceiling, from + MAX_FRONT); at += 1) {
    if (syntax.classes[at] !== "mark" || isInnerMark(reading, at)) continue;
    // "he said after the vote, because": more of the saying.
    if (wordAt(reading, at) !== "," || syntax.classes[at + 1] === "subordinator") return -1;
    // "if it rains, she'll stay"
    const isContracted = syntax.classes[at + 1] === "contraction";
    return isContracted || opensMainClause(reading, syntax, at + 1, ceiling) ? at : -1;
  }
  return -1;
}

/** Tells whether a setting says where somebody spoke: "in a statement", "at a rally in Leeds". */
function opensOccasion(reading: Reading, from: number, to: number): boolean {
  return SPOKEN_AT.has(wordAt(reading, from)) && hasWord(reading, OCCASIONS, from, to);
}

/** Tells whether a clause of its own begins right behind a setting: "said in a statement the bridge would close". */
function startsClause(reading: Reading, syntax: Syntax, at: number, ceiling: number): boolean {
  const next = syntax.classes[at];
  if (next === "subject" || next === "contraction") return true;
  return isDeterminerAt(syntax, at) && opensClause(reading, syntax, at, ceiling, false);
}

/** What a noun phrase goes on with up to its noun. */
const IN_PHRASE: ReadonlySet<WordClass> = new Set<WordClass>(["adverb", "name", "number", "word"]);
/** Before these a word may be the verb of a clause: "masks | help", "Elm | plans". */
const NOUNS: ReadonlySet<WordClass> = new Set<WordClass>(["name", "word"]);

/** Tells whether a noun phrase opens at a token with a word right behind its noun that agrees with it as its verb, though it may be a noun: "masks | help", "the deal | harms farmers". */
function mayHoldVerb(reading: Reading, syntax: Syntax, from: number, ceiling: number): boolean {
  if (!opensPhrase(syntax, from)) return false;
  for (let at = from + 1; at < ceiling; at += 1) {
    const wordClass = syntax.classes[at] ?? "mark";
    if (!IN_PHRASE.has(wordClass)) return false;
    if (wordClass !== "word" || !NOUNS.has(syntax.classes[at - 1] ?? "mark")) continue;
    const agreeing = isPluralAt(reading, at - 1) ? BASE : THIRD;
    if (verbFormsAt(reading, at) & agreeing) return true;
  }
  return false;
}

/** Tells whether a verb takes nothing but clauses, so that what follows it is one: "say", not "deny". */
function isTrusted(syntax: Syntax, { group, verb }: IndirectCue): boolean {
  const takesMore =
    verb.frames.has("object") || verb.frames.has("to") || ALSO_THINGS.has(verb.lemma);
  return (
    verb.kind === "speech" &&
    !takesMore &&
    (group.finite || syntax.classes[group.from - 1] !== "mark")
  );
}
