/** Finds the content after a reporting verb: "said that …", "said …", "asked whether …", "promised to …". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { titleEnd } from "../../reading/is-title.ts";
import { findComma, hasWord, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isDash, wordAt } from "../../reading/tokens.ts";
import { findClauseEnd } from "../../syntax/clauses/find-clause-end.ts";
import type { Reach } from "../../syntax/clauses/reach.ts";
import {
  behindNot,
  isForPurpose,
  opensInfinitive,
  opensMandate,
  opensPhrase,
  opensWithPronoun,
} from "../../syntax/clauses/what-opens.ts";
import { findPhraseEnd, type NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { skipLight } from "../../syntax/phrases/skip-date.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { TELLING } from "../cues/find-inverted.ts";
import { isFinding } from "../cues/is-finding.ts";
import { isHeard } from "../cues/is-heard.ts";
import { isRuled } from "../cues/is-ruled.ts";
import type { AfterRule } from "../rule.ts";
import { findAboutHearer, findToldSubject, readAfterHearer } from "./find-after-hearer.ts";
import { findBareClause } from "./find-bare-clause.ts";
import { findCalled } from "./find-called.ts";
import { citesWithin, findThat } from "./find-that.ts";
import { findUnsaid } from "./find-unsaid.ts";
import { isDeclared, isMeasured, isNamedAs } from "./is-named-as.ts";
import { readThing } from "./read-thing.ts";
import { takesObject } from "./takes-object.ts";

/** A content after its cue, and the rule that found it. */
export interface ContentAfter {
  content: NounPhrase;
  rule: AfterRule;
  /** Whether it stands behind whom it is told to: "told Lind | that it leaks". */
  hearer?: boolean;
  /** The token after the cue, where more than its verb belongs to it: "refused to say". */
  cueEnd?: number;
}

const NAMING: ReadonlySet<string> = new Set("identified named quoted".split(" "));
const ANSWERS: ReadonlySet<string> = new Set(["yes", "no", "so", "otherwise"]);
/** What may stand behind "yes" and "no" where nothing more is said. */
const CLOSES_ANSWER: ReadonlySet<WordClass> = new Set<WordClass>([
  "mark",
  "coordinator",
  "subordinator",
  "wh",
]);
/** Adverbs behind a verb that are of what is said: "said only four came", but not "said again he would come". */
const OF_CONTENT: ReadonlySet<string> = new Set(
  "almost barely even generally hardly just maybe merely mostly nearly normally often only perhaps roughly shortly sometimes soon too typically usually very".split(
    " ",
  ),
);

/** What "so" is the measure of: "said so many came"; our own list, from general English. */
const AMOUNTS: ReadonlySet<string> = new Set(["few", "little", "many", "much"]);

/** Returns the content that follows a cue, by the first frame that fits, with the adverb right before it, or null. */
export function findContentAfter(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
): ContentAfter | null {
  const behindDashes = skipDashed(reading, syntax, sentence, cue);
  const start = skipLight(reading, syntax, behindDashes, sentence.to);
  if (start >= sentence.to || citesWithin(reading, syntax, cue, sentence.to)) return null;
  if (isForPurpose(reading, start)) return null;
  const found = readContent(reading, syntax, sentence, cue, start);
  const { from, to } = found?.content ?? { from: -1, to: -1 };
  const before = wordAt(reading, start - 1);
  // "said first aid was given", but not "said first he would leave"
  const isOfNoun = before === "first" && syntax.classes[start] === "word";
  const isSoMany = before === "so" && AMOUNTS.has(wordAt(reading, start));
  const isOwn =
    from === start && start > cue.to && (isOfNoun || isSoMany || OF_CONTENT.has(before));
  // "said so when he left": what was said stands before.
  const opener = syntax.classes[start];
  if (before === "so" && (opener === "wh" || opener === "subordinator")) return null;
  if (!found || !isOwn || syntax.classes[start] === "that") return found;
  return { ...found, content: { from: start - 1, to } };
}

/** Longest aside between dashes behind a verb, in tokens. */
const MAX_DASHED = 12;

/** Returns the token behind an aside between dashes behind a verb: "said — for once — | that", but not "submit to questioning — at any time — that"; the token behind the verb where none opens there, or a clause does. */
function skipDashed(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group, to: at }: IndirectCue,
): number {
  const before = syntax.classes[group.from - 1];
  const isNoun = group.form === "gerund" && (before === "to" || before === "preposition");
  if (!isDash(reading, at) || isNoun) return at;
  for (let next = at + 1; next < Math.min(sentence.to, at + MAX_DASHED); next += 1) {
    if (isDash(reading, next)) return next + 1;
    if (groupAt(syntax, next)?.finite || isQuoted(reading, next)) return at;
  }
  return at;
}

/** Verbs that in the passive tell what somebody says of their subject: "is said to be ill". */
const HEARSAY: ReadonlySet<string> = new Set("allege believe estimate report say think".split(" "));

/** Reads the content that begins at a token, or past who hears it, where and when. */
function readContent(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  start: number,
): ContentAfter | null {
  const { frames } = cue.verb;
  const content = (from: number, rule: AfterRule, reach: Reach): ContentAfter => ({
    content: { from, to: findClauseEnd(reading, syntax, sentence, from, cue.group, reach) },
    rule,
  });
  const object = (): ContentAfter | null => {
    const thing = readThing(reading, syntax, sentence, cue, start);
    return thing && { content: thing, rule: "object" };
  };
  const that = frames.has("that") ? findThat(reading, syntax, cue, start, sentence.to) : -1;
  if (that >= 0) return content(that, "that", "whole");
  if (frames.has("wh") && syntax.classes[start] === "wh") {
    return isWhenToldOf(reading, cue, start) ? null : content(start, "wh", "bare");
  }
  if (frames.has("that") && opensMandate(reading, syntax, start, sentence.to)) {
    return content(start, "bare", "bare");
  }
  if (frames.has("hearer")) {
    // "told Elm's “Morning Show” that"
    const named = findPhraseEnd(reading, syntax, start, sentence.to);
    const hearerEnd = titleEnd(reading, named);
    const isTelling = TELLING.has(cue.verb.lemma) && !sentence.titled;
    const subject = isTelling ? findToldSubject(reading, syntax, start, hearerEnd) : -1;
    if (subject >= 0) return { ...content(subject, "bare", "bare"), hearer: true };
    if (hearerEnd > start && !isContent(syntax, cue, hearerEnd)) {
      const about = findAboutHearer(reading, syntax, cue, start, sentence.to);
      // "advised pilots against sailing": without "against" the sense turns.
      const isAgainst = wordAt(reading, about - 1) === "against";
      if (about >= 0) return content(isAgainst ? start : about, "told of", "tight");
      const found = readAfterHearer(reading, syntax, sentence, cue, hearerEnd);
      // "urged a strong stand": what follows is no hearer.
      if (!found) {
        return takesObject(reading, syntax, cue) ? object() : null;
      }
      // What someone is urged to do is read with whom: "urged Kyiv to withdraw".
      return found.rule === "to"
        ? content(start, "told to", "tight")
        : { ...content(found.from, found.rule, "bare"), hearer: true };
    }
  }
  // "is believed to have left"
  const isHeld = cue.group.passive && cue.group.finite && HEARSAY.has(cue.name);
  if ((frames.has("to") || isHeld) && opensInfinitive(syntax, start)) {
    if (staysUnnamed(reading, behindNot(syntax, start))) return null;
    const said = findUnsaid(reading, syntax, cue, start);
    return said < 0
      ? content(start, "to", "tight")
      : { ...content(said, "to", "tight"), cueEnd: said };
  }
  // "is accused of stealing it"
  if (isAccused(reading, syntax, cue, start)) return content(start, "of", "tight");
  if (frames.has("bare") && leavesGap(syntax, cue)) return content(cue.to, "gap", "bare");
  // "said yes and left": what the speaker does next is no part of it.
  const isAnswer = cue.verb.lemma === "say" && isWholeAnswer(reading, syntax, start);
  if (isAnswer) return { content: { from: start, to: start + 1 }, rule: "answer" };
  const mayBeClause =
    frames.has("bare") ||
    isStated(cue) ||
    isHeard(reading, cue) ||
    isRuled(reading, syntax, sentence, cue);
  const clause = mayBeClause ? findBareClause(reading, syntax, sentence, cue, start) : -1;
  if (clause >= 0) {
    const isThing = reportsThing(reading, syntax, sentence, cue, clause);
    return content(clause, "bare", isThing ? "tight" : "bare");
  }
  if (frames.has("that") && opensWithPronoun(reading, syntax, cue.group, start)) {
    return content(start, "bare", "bare");
  }
  if (isSeenAs(reading, cue)) return content(start, "as", "tight");
  const called = frames.has("as") ? findCalled(reading, syntax, sentence, cue, start) : -1;
  if (called >= 0) return { ...content(called, "as", "tight"), cueEnd: called };
  if (!takesObject(reading, syntax, cue)) return null;
  if (frames.has("at") && isMeasured(reading, syntax, start, sentence.to)) {
    return content(start, "at", "tight");
  }
  if (cue.verb.lemma === "say" && answers(reading, start)) return content(start, "answer", "tight");
  const holdsSo = frames.has("as") ? isNamedAs : isDeclared;
  if (holdsSo(reading, syntax, cue, start, sentence.to)) return content(start, "as", "tight");
  if (isFinding(reading, syntax, sentence, cue) && opensPhrase(syntax, start)) {
    return content(start, "finding", "bare");
  }
  return object();
}

/** Tells whether a form of "state" leads to a clause with no "that": "stating they had left", where "states" may be a noun. */
const isStated = ({ verb: { lemma }, group: { form } }: IndirectCue): boolean =>
  lemma === "state" && form !== "base" && form !== "third";

/** Tells whether "when" only dates what is told of: "The loss was confirmed when he called", but not "He was told when to call". */
const isWhenToldOf = (
  reading: Reading,
  { group, verb: { frames } }: IndirectCue,
  at: number,
): boolean => group.passive && !frames.has("hearer") && wordAt(reading, at) === "when";

/** Tells whether what is reported is a thing, and the clause behind it the outlet's: "reported | a loss in May, as sales fell". */
function reportsThing(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { verb: { lemma } }: IndirectCue,
  from: number,
): boolean {
  if (lemma !== "report") return false;
  const comma = findComma(reading, from, sentence.to);
  if (findFinite(syntax, from, comma) >= 0) return false;
  return syntax.classes[comma + 1] === "subordinator" || wordAt(reading, comma + 1) === "as";
}

/** Tells whether a noun phrase behind a verb, of which the verb follows at `end`, is no hearer but opens what is said: "warned tariffs would rise". */
function isContent(syntax: Syntax, { verb, group }: IndirectCue, end: number): boolean {
  const isFree = verb.frames.has("bare") && !TELLING.has(verb.lemma) && group.form !== "gerund";
  return isFree && syntax.classes[end] !== "contraction" && groupAt(syntax, end)?.finite === true;
}

/** Tells whether a passive tells of what its subject is accused, by nobody named: "was accused of theft". */
function isAccused(
  reading: Reading,
  syntax: Syntax,
  { group: { passive, finite }, name }: IndirectCue,
  start: number,
): boolean {
  const isOf = passive && finite && name === "accuse" && wordAt(reading, start) === "of";
  // "the theft that Lind is accused of."
  return isOf && syntax.classes[start + 1] !== "mark";
}

/** Tells whether a source asks for nothing but to stay unknown: "did not want to be named", "asked not to be named", "to remain anonymous", "to appear on camera". */
function staysUnnamed(reading: Reading, infinitive: number): boolean {
  const isNamed =
    wordAt(reading, infinitive + 1) === "be" && NAMING.has(wordAt(reading, infinitive + 2));
  const isAnonymous = wordAt(reading, infinitive + 2) === "anonymous";
  return isNamed || isAnonymous || hasWord(reading, CAMERA, infinitive, infinitive + 4);
}
const CAMERA: ReadonlySet<string> = new Set(["camera"]);

/** Tells whether an answer stands at a token: "said yes", "said so", "said the same of". */
function answers(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return ANSWERS.has(word) || (word === "the" && wordAt(reading, at + 1) === "same");
}

/** Tells whether "yes" or "no" is all that is said: "said yes, …", "said no to", "said yes when". */
function isWholeAnswer(reading: Reading, syntax: Syntax, at: number): boolean {
  const word = wordAt(reading, at);
  return (word === "yes" || word === "no") && CLOSES_ANSWER.has(syntax.classes[at + 1] ?? "mark");
}

/** Tells whether a finite verb without its subject follows: "the pier, which pilots say is unsafe". */
function leavesGap(syntax: Syntax, { group, to }: IndirectCue): boolean {
  const next = groupAt(syntax, to);
  return group.finite && !group.passive && to === group.to && next?.from === to && next.finite;
}

/** Tells whether a passive of seeing tells as what its subject is seen: "is seen as a success by many". */
function isSeenAs(reading: Reading, { group, verb, to }: IndirectCue): boolean {
  return group.passive && verb.lemma === "see" && wordAt(reading, to) === "as";
}
