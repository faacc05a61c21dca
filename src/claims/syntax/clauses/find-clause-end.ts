/** Finds where the content of a reporting verb ends. */
import { findComma, isCoordinator, isQuoted, quotationAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { closingBracket, skipBrackets } from "../../reading/skip-brackets.ts";
import { wordAt } from "../../reading/tokens.ts";
import { CLAUSE_OPENERS } from "../phrases/find-noun-phrase.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { endsAtComma } from "./ends-at-comma.ts";
import { endsAtCoordinator } from "./ends-at-coordinator.ts";
import { MAX_ASIDE } from "./find-aside-end.ts";
import { findFrontComma, tellsPast, withoutFront } from "./find-front.ts";
import { findJoinedEnd } from "./find-joined-end.ts";
import { holdsVerb } from "./has-main-verb.ts";
import { isStop } from "./is-stop.ts";
import { opensDate, opensSetting, tellsHow, tellsWhen } from "./opens-circumstance.ts";
import { opensContrary } from "./opens-report.ts";
import { opensScene } from "./opens-scene.ts";
import type { Reach } from "./reach.ts";
import { isMainVerb, isOfSubject } from "./stands-in-subject.ts";
import { isPredicted, trimDate, trimPast } from "./trim-date.ts";
import { behindNot } from "./what-opens.ts";

/** Prepositions and conjunctions that open a clause before the main one. */
export const FRONTING: ReadonlySet<string> = new Set([...CLAUSE_OPENERS, "if", "when"]);
/** Longest subject between such a word and its verb, in tokens. */
const MAX_SUBJECT = 10;
/** Most tokens before a participle that opens its sentence: "Yet in addition to saying". */
const MAX_FRONT = 4;

/** Returns the token after the last word of a sentence, before its closing marks. */
export function findSentenceEnd(syntax: Syntax, reading: Reading, sentence: Sentence): number {
  let end = sentence.to;
  while (
    end > sentence.from &&
    syntax.classes[end - 1] === "mark" &&
    !"%)".includes(wordAt(reading, end - 1))
  ) {
    end -= 1;
  }
  return end;
}

/** Returns the token after a content that begins at `from`: the end of the sentence, or where the speaker's next verb or the outlet's own words begin. */
export function findClauseEnd(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  verb: VerbGroup | null,
  reach: Reach,
): number {
  const end = findSentenceEnd(syntax, reading, sentence);
  const isThing = reach === "tight" && syntax.classes[behindNot(syntax, from)] !== "to";
  const isPast = verb?.form === "past";
  const isDeed = reach === "tight" && !isThing && isPast;
  const fronted = verb
    ? isFronted(reading, syntax, sentence, verb)
    : isInSetting(reading, syntax, sentence, from);
  const isInSubject = reach === "tight" && verb !== null && isOfSubject(syntax, sentence, verb);
  const isAside = verb !== null && isInAside(reading, syntax, verb);
  const ends = (at: number): boolean =>
    isStop(reading, syntax, at, isThing) ||
    (wordAt(reading, at) === "," || closesBehindComma(reading, at)
      ? endsAtComma(reading, syntax, from, at, end, reach, fronted) ||
        (isAside && opensWithAuxiliary(syntax, at + 1) && holdsVerb(syntax, from, at))
      : endsAtCoordinator(reading, syntax, from, at, end, reach, verb));
  let hasVerb = false;
  let to = from + 1;
  while (to < end) {
    const wordClass = syntax.classes[to];
    // "two crews (old, but able), who": what brackets hold ends nothing.
    const bracket = wordAt(reading, to) === "(" ? closingBracket(reading, to, end) : -1;
    if (bracket >= 0) {
      to = bracket + 1;
      continue;
    }
    if (wordClass === "mark" || wordClass === "coordinator") {
      const joined = findJoinedEnd(reading, syntax, from, to, end, { verb, isThing, isAside });
      const front = isThing ? -1 : findFrontComma(reading, syntax, to, end);
      const isTold = front >= 0 && reach === "bare" && tellsPast(reading, syntax, front, end);
      if (isTold || (front < 0 && joined < 0 && ends(to))) break;
      to = Math.max(to, front, joined);
    }
    if (wordClass === "subordinator" && opensContrary(reading, syntax, from, to, end, verb)) break;
    if (verb && opensScene(reading, syntax, sentence, verb.head, to)) break;
    if (isInSubject && isMainVerb(reading, syntax, from, to)) break;
    if (isThing && opensSetting(reading, syntax, from, to, end)) break;
    hasVerb ||= groupAt(syntax, to) !== undefined;
    if (isThing && !hasVerb && tellsHow(reading, syntax, to)) break;
    if (isThing && isPast && !hasVerb && opensDate(reading, syntax, to, end)) break;
    if (isDeed && tellsWhen(reading, syntax, to)) break;
    to += 1;
  }
  to = withoutFront(reading, syntax, from, withoutAside(reading, syntax, from, to), end);
  // "praised Lind and, in May, Ruiz"
  while (to < end && to - 1 > from && isJoint(reading, to - 1)) to -= 1;
  // "praised him even as"
  if (wordAt(reading, to) === "as" && wordAt(reading, to - 1) === "even") to -= 1;
  if (reach !== "tight") return trimPast(reading, syntax, from, to);
  if (isPredicted(reading, verb)) return to;
  return trimDate(reading, syntax, from, to);
}

/** Tells whether a mark closes quoted words that end in a comma: "said it was “late,” | adding that". */
const closesBehindComma = (reading: Reading, at: number): boolean =>
  wordAt(reading, at - 1) === "," &&
  isQuoted(reading, at - 1) &&
  quotationAt(reading, at)?.to === at + 1;

/** Tells whether a verb with an auxiliary begins at a token: "| was freed"; but not "left millions, above all his friends, | outraged". */
function opensWithAuxiliary(syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  return group?.finite === true && group.from < group.head;
}

/** Tells whether a verb stands in a relative clause behind a comma: "Rask, who | said", "Rask, who the pilots | said". */
function isInAside(reading: Reading, syntax: Syntax, { from }: VerbGroup): boolean {
  for (let at = from - 1; at > from - MAX_SUBJECT; at -= 1) {
    if (syntax.classes[at] === "wh") return wordAt(reading, at - 1) === ",";
    if (syntax.classes[at] === "mark" || groupAt(syntax, at)) return false;
  }
  return false;
}

/** Returns the token after a content without the clause in brackets that ends it, in which the outlet tells on: "says he gave it to a crew | (the port would not say which)". */
function withoutAside(reading: Reading, syntax: Syntax, from: number, to: number): number {
  const open = skipBrackets(reading, to, from + 1);
  // "by 10 pm (2 am in Elm)"
  if (syntax.classes[open + 1] === "number") return to;
  return findFinite(syntax, open, to) >= 0 ? open : to;
}

/** Words behind which what they open never comes where a content ends: "her ties to the port while, …". */
const LEADS_ON: ReadonlySet<string> = new Set(
  "although because if when which while who".split(" "),
);

/** Tells whether what only leads on stands at a token: a comma, a coordinator, "while". */
const isJoint = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "," || isCoordinator(reading, at) || LEADS_ON.has(wordAt(reading, at));

/** Tells whether a participle opens its sentence, before the main clause. */
export function opensSentence(syntax: Syntax, sentence: Sentence, verb: VerbGroup): boolean {
  if (verb.form !== "gerund" || verb.from - sentence.from > MAX_FRONT) return false;
  for (let at = sentence.from; at < verb.from; at += 1) {
    if ((syntax.groupOf[at] ?? -1) >= 0) return false;
  }
  return true;
}

/** Most tokens before what opens a clause in front of the main one: "Only days after". */
const MAX_LEAD = 5;

/** Tells whether a token stands at the head of its sentence, but for words without a verb. */
function opensSoon(syntax: Syntax, sentence: Sentence, at: number): boolean {
  if (at - sentence.from > MAX_LEAD) return false;
  for (let before = sentence.from; before < at; before += 1) {
    if ((syntax.groupOf[before] ?? -1) >= 0 || syntax.classes[before] === "mark") return false;
  }
  return true;
}

/** Tells whether what a noun says stands in a setting before the main clause: "Despite his claim that it was safe, he left". */
function isInSetting(reading: Reading, syntax: Syntax, sentence: Sentence, from: number): boolean {
  const first = sentence.from + (syntax.classes[sentence.from] === "coordinator" ? 1 : 0);
  const opener = syntax.classes[first];
  if (opener !== "preposition" && opener !== "subordinator") return false;
  return findComma(reading, first, from) >= from;
}

/** What stands for the noun before it, right before the verb of a clause about that. */
const RELATIVES: ReadonlySet<string> = new Set("that which who".split(" "));

/** Tells whether a verb stands in a clause before the main one, or about a noun there: "While she said …, he left". */
function isFronted(reading: Reading, syntax: Syntax, sentence: Sentence, verb: VerbGroup): boolean {
  if (!verb.finite) return opensSentence(syntax, sentence, verb);
  // "In a report that said it was late, the port"
  if (
    RELATIVES.has(wordAt(reading, verb.from - 1)) &&
    findFinite(syntax, sentence.from, verb.from) < 0
  )
    return isInSetting(reading, syntax, sentence, verb.from - 1);
  // "While some of them, like Lind, said"
  const to = beforeAside(reading, sentence.from, verb.from);
  for (let at = to - 1; at >= Math.max(sentence.from, to - MAX_SUBJECT); at -= 1) {
    const word = wordAt(reading, at);
    if (word === ",") return false;
    const before = wordAt(reading, at - 1);
    // "Given that pilots say it is late, the fair was shut"
    if (word === "that" && /^(?:given|now)$/.test(before))
      return opensSoon(syntax, sentence, at - 1);
    if (syntax.classes[at] === "subordinator" || FRONTING.has(word)) {
      if (before === "and" || before === "but" || before === ",") return true;
      return opensSoon(syntax, sentence, at);
    }
  }
  return false;
}

/** Returns the comma that opens the aside which a comma before a token closes; the token itself where none does. */
function beforeAside(reading: Reading, floor: number, to: number): number {
  if (wordAt(reading, to - 1) !== ",") return to;
  for (let at = to - 2; at >= Math.max(floor, to - MAX_ASIDE); at -= 1) {
    if (wordAt(reading, at) === ",") return at;
  }
  return to;
}
