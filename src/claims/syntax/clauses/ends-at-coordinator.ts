/** Tells where the content of a reporting verb ends at "and" and "but", from what follows. */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { SPEAKING } from "../../lexicons/saying-verbs.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isCapital, wordAt } from "../../reading/tokens.ts";
import { skipLight } from "../phrases/skip-date.ts";
import { findFinite, findLastFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { isSpeech, saysSomething } from "../verbs/is-speech.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { awaitsVerb } from "./awaits-verb.ts";
import { deniesHarm } from "./denies-harm.ts";
import { hasMainVerb, holdsVerb } from "./has-main-verb.ts";
import { nextGroup, opensMainClause } from "./opens-main-clause.ts";
import { opensOwnClause } from "./opens-own-clause.ts";
import { opensAnswer, opensReport } from "./opens-report.ts";
import type { Reach } from "./reach.ts";
import { tellsDeed } from "./tells-deed.ts";
import { withholds } from "./withholds.ts";

/** Tells whether a content ends at a coordinator: before another verb of the speaker, or, of a `tight` one, before any verb, or any clause after a comma. */
export function endsAtCoordinator(
  reading: Reading,
  syntax: Syntax,
  from: number,
  at: number,
  end: number,
  reach: Reach,
  verb: VerbGroup | null,
): boolean {
  if (syntax.classes[at] !== "coordinator") return false;
  // "refused to confirm or deny it"
  const isOr = /^n?or$/.test(wordAt(reading, at)) && groupAt(syntax, at + 1)?.form === "base";
  if (isOr && groupAt(syntax, at - 1)?.form === "base") return false;
  if (opensReport(reading, syntax, from, at, end, verb)) return true;
  if (reach !== "tight" && opensTelling(reading, syntax, from, at, end, reach)) return true;
  const isJoint = wordAt(reading, at - 1) === "," || wordAt(reading, at) === "but";
  // "asked for a photo and Ruiz said"
  const isSaid = reach === "tight" && (isJoint || opensSpeech(reading, syntax, at, end));
  // "endorsed him, and others left"
  if (isSaid && opensMainClause(reading, syntax, at + 1, end)) return true;
  if (reach === "tight" && opensOwnClause(reading, syntax, from, at, end)) return true;
  const next = nextGroup(syntax, at + 1, end);
  if (wordAt(reading, at) === "but" && next && withholds(reading, next)) return true;
  const mayJoin = verb === null || verb.form === "gerund";
  if (mayJoin && next?.form === "gerund") {
    // "opposing a plan for building ships and | criticizing Lind", but "proposing building ships and selling them"
    const isApart = !holdsGerund(syntax, from, at);
    const isReport = isSpeech(reading, next.head);
    const isAny = verb !== null && reach === "tight";
    // "saying he was ashamed of them and | calling them unfit", but "saying she was shouting and calling for help"
    if (isAny ? isApart || isReport : isApart && isReport) return true;
  }
  if (reach !== "tight" && syntax.classes[at + 1] === "subject") {
    const own = groupAt(syntax, at + 2);
    return own?.finite === true && own.form === verb?.form && isSpeech(reading, own.head);
  }
  // "said he is late, and admitted: “I overslept.”"
  if (next?.finite && wordAt(reading, next.to) === ":") return true;
  // "was popular but ridiculed": it says nothing.
  if (!next?.finite || (reach !== "tight" && next.to >= end)) return false;
  // "did not say how, and | did not return messages"
  if (verb?.negated && next.negated) return true;
  if (reach !== "tight" && tellsDeed(reading, syntax, from, at, verb, next)) return true;
  // "Ruiz left, saying he was ill, and promised to return"
  const isApart = verb?.form === "gerund" && wordAt(reading, at - 1) === ",";
  if (isApart && next.form === "past") return true;
  // "has conceded it is late but insists it is right"
  const isPerfect = verb?.finite === true && verb.form === "participle" && !verb.passive;
  // "has said it is late and proposed on Monday that", but not "has told of boats and alleged wrecks"
  const behind = skipLight(reading, syntax, next.to, end);
  const isPast = next.form === "past" && syntax.classes[behind] !== "word";
  // "said a man came in, drew a gun and demanded money"
  if (reach === "bare" && next.form === "past" && closesSeries(reading, syntax, from, at)) {
    return false;
  }
  if (verb && sharesRelative(reading, syntax, from, at, end, verb, next)) return false;
  const isJoined = next.form === verb?.form || (isPerfect && (next.form === "third" || isPast));
  return reach === "tight" || (isSpeech(reading, next.head) && isJoined);
}

/** Longest subject of a relative clause, in tokens. */
const MAX_RELATIVE = 6;

/** Tells whether a past form behind a coordinator has the "who" of the one before it, as the verb of saying is in another time: "to thank those who came | and helped"; but not "thanked those who came | and helped". */
function sharesRelative(
  reading: Reading,
  syntax: Syntax,
  from: number,
  at: number,
  end: number,
  verb: VerbGroup,
  next: VerbGroup,
): boolean {
  if (next.form !== "past" || isSpeech(reading, next.head)) return false;
  const before = findLastFinite(syntax, from, at);
  if (before?.form === "participle" && sharesPerfect(reading, syntax, from, end, before, next)) {
    return true;
  }
  if (verb.form === "past" || before?.form !== "past") return false;
  return /^(?:that|which|who)$/.test(wordAt(reading, before.from - 1));
}

/** Tells whether a participle closes a content, but for when or where, with the "had" of a clause that "that" or "who" opens before its subject: "asked about all that Lind had seen | and done", "the boats that they had built | and lost in the war", but not "the nurse who had saved him | and left", "the crew whom she had met | and walked off". */
function sharesPerfect(
  reading: Reading,
  syntax: Syntax,
  from: number,
  end: number,
  { from: verb }: VerbGroup,
  next: VerbGroup,
): boolean {
  // "built | and lost in the war", but not "walked off in May", "left for Oslo"
  const isPlaced = /^(?:at|during|in|on)$/.test(wordAt(reading, next.to));
  if (next.to < end && !isPlaced) return false;
  if (syntax.classes[verb - 1] === "wh") return false;
  for (let at = verb - 1; at > Math.max(from, verb - MAX_RELATIVE); at -= 1) {
    if (groupAt(syntax, at)) return false;
    if (/^(?:that|which|who|whom)$/.test(wordAt(reading, at))) return true;
  }
  return false;
}

/** Tells whether two past forms of what is said, with a comma between them, stand before a coordinator: "a man came in, drew a gun | and". */
function closesSeries(reading: Reading, syntax: Syntax, from: number, at: number): boolean {
  const second = findLastFinite(syntax, from, at);
  if (second?.form !== "past" || wordAt(reading, second.from - 1) !== ",") return false;
  return findLastFinite(syntax, from, second.from)?.form === "past";
}

/** What goes on with what is said behind "and". */
const GOES_ON: ReadonlySet<WordClass> = new Set<WordClass>([
  "adverb",
  "preposition",
  "subordinator",
  "that",
  "to",
  "wh",
]);
/** What a clause of what somebody said has in a report: "said he was ill, and the vote would wait". */
export const BACKSHIFTED: ReadonlySet<string> = new Set("could might should would".split(" "));
/** Past forms of verbs of answering what somebody said; our own list. */
const ANSWERING: ReadonlySet<string> = new Set("answered countered replied responded".split(" "));
/** What opens the words of an answer, where another is a deed: "replied | that", "responded | he was sorry", but not "responded by leaving" and "answered the call". */
const ANSWER: ReadonlySet<WordClass> = new Set<WordClass>(["pronoun", "subject", "that"]);

/** Tells whether "and" or "but" leads from what is said to a clause of the outlet's: after a comma, or where somebody says something in it. */
function opensTelling(
  reading: Reading,
  syntax: Syntax,
  from: number,
  at: number,
  end: number,
  reach: Reach,
): boolean {
  // "said 20 boats sank, and none was found", "said he paid, then left"
  const goesOn = /^(?:none|then)$/.test(wordAt(reading, at + 1));
  if (goesOn || GOES_ON.has(syntax.classes[at + 1] ?? "mark")) return false;
  if (deniesHarm(reading, syntax, at + 1, end)) return false;
  if (!holdsVerb(syntax, from, at) || awaitsVerb(syntax, from, at)) return false;
  const word = wordAt(reading, at);
  const isAfterComma = wordAt(reading, at - 1) === ",";
  // "said Oslo and Hull had warned her"
  const isTied = !isAfterComma && word !== "but" && reach === "bare";
  if (isTied && !hasMainVerb(syntax, from, at)) return false;
  if (opensAnswer(reading, syntax, at + 1, end)) return true;
  if (!opensMainClause(reading, syntax, at + 1, end)) return false;
  const verb = groupAt(syntax, findFinite(syntax, at + 1, end));
  if (!verb || BACKSHIFTED.has(wordAt(reading, verb.from))) return false;
  // "said the engine had failed, and the crew had left"
  const isPerfect = wordAt(reading, verb.from) === "had";
  if (isPerfect && (!saysSomething(reading, verb) || isInPerfect(reading, syntax, from, at)))
    return false;
  if (isAfterComma && (word === "and" || (word === "but" && reach === "whole"))) return true;
  if (word === "but") return isSpeech(reading, verb.head);
  if (isCapital(reading, at + 1) && SPEAKING.has(wordAt(reading, verb.head))) return true;
  // "wrote that he was late and the crew replied that", but not "said a fire broke out and the crew responded"
  const isAnswer = ANSWER.has(syntax.classes[verb.to] ?? "mark");
  return isAnswer && ANSWERING.has(wordAt(reading, verb.head));
}

/** Tells whether the last verb before a token is a past perfect: "said the engine had failed | and the crew had warned him". */
const isInPerfect = (reading: Reading, syntax: Syntax, from: number, at: number): boolean =>
  wordAt(reading, findLastFinite(syntax, from, at)?.from ?? -1) === "had";

/** Tells whether the next verb behind a coordinator is of saying, and somebody's with a name. */
function opensSpeech(reading: Reading, syntax: Syntax, at: number, end: number): boolean {
  const isNamed = syntax.classes[at + 1] === "name";
  const verb = isNamed ? groupAt(syntax, findFinite(syntax, at + 1, end)) : undefined;
  return verb?.passive === false && SPEAKING.has(wordAt(reading, verb.head));
}

/** Tells whether a participle or a noun in -ing stands in a content before a token: then one behind "and" may be joined to it. */
function holdsGerund(syntax: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (groupAt(syntax, at)?.form === "gerund") return true;
  return false;
}
