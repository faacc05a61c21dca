/** Finds where the content of a quotation claim ends behind its last quoted words. */
import { hasAgent, isAgentAt } from "../../cues/has-agent.ts";
import { SPEAKING } from "../../lexicons/saying-verbs.ts";
import {
  AUXILIARY,
  CLAUSE_VERB,
  DETERMINER,
  FINITE,
  FUNCTION_WORD,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from "../../reading/classify-words.ts";
import {
  classAt,
  findComma,
  hasClass,
  isCoordinator,
  isQuoted,
  skipAdverbs,
} from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, isCapital, isWord, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NEGATIVE } from "../../reading/traits.ts";
import { BASE } from "../../reading/verb-forms.ts";
import { hasMainVerb } from "../../syntax/clauses/has-main-verb.ts";
import { opensScene } from "../../syntax/clauses/opens-scene.ts";
import { opensWithout } from "../../syntax/clauses/withholds.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { readSeries } from "../../syntax/phrases/read-series.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { cueTakes } from "./cue-takes.ts";
import { opensPhrase, secondClause } from "./cut-tail.ts";
import { endsAtAnd, endsClause, MODAL } from "./ends-at-and.ts";
import { OF_CLAUSES } from "./find-content-start.ts";
import { isGerund } from "./lead-to-saying.ts";
import { tellsWhenSaid } from "./tells-when-said.ts";

/** Most tokens searched behind the quoted words: longer ones are no content. */
const MAX_TAIL = 80;

/** Returns the end of what goes on after the last quoted words, unless they end in a mark: up to what else the speaker did, another clause that tells of something else, or what leads to other quoted words. */
export function clauseEnd(
  reading: Reading,
  syntax: Syntax,
  cue: NounPhrase,
  last: Quotation,
  sentence: Sentence,
): number {
  const mark = reading.text[last.end - 1] ?? "";
  // "resorted to “arbitrary firing,” including shells"
  const isListed = mark === "," && wordAt(reading, last.to) === "including";
  const isInside =
    isListed ||
    sharesVerb(reading, cue, last, last.to) ||
    (mark === "," && (isInFront(reading, cue, last) || givesGround(reading, cue, last))) ||
    // "said he was “late,” | and that it rained"
    (mark === "," && secondClause(reading, last.to) > last.to) ||
    (/[?!]/.test(mark) && goesOn(reading, last.to));
  if (/[,.;:?!]/.test(mark) && !isInside) return last.to;
  // What is told of a thing behind its name is the outlet's: "described it as a “good” call | that lasted two hours".
  const isNaming = cueTakes(reading, cue, "as");
  // "dismissed as “cold” | by Ruiz"
  if (isAgentAt(reading, last.to) && hasAgent(reading, cue.to)) return last.to;
  // "called it a “farce” | saying it was late"
  if (isNaming && isGerund(reading, last.to) && SPEAKING.has(wordAt(reading, last.to)))
    return last.to;
  // "A pilot who called it a “farce” | was fired"
  const isVerb = (classAt(reading, last.to) & (AUXILIARY | FINITE)) !== 0;
  if (isVerb && (isNaming || endsRelative(reading, syntax, cue, last))) return last.to;
  if (isNaming && setsApart(reading, last.to)) return last.to;
  if (opensWithout(reading, syntax, last.to)) return last.to;
  const limit = Math.min(sentence.to, last.to + MAX_TAIL);
  if (tellsWhenSaid(reading, syntax, cue, last, limit)) return last.to;
  let joint = isListed ? last.to : -1;
  let second = -1;
  // "said that while it is “new”, | nobody may need it"
  const isAhead = wordAt(reading, last.to) === "," && isInFront(reading, cue, last);
  for (let at = isAhead ? last.to + 1 : last.to; at < limit; at += 1) {
    const word = wordAt(reading, at);
    const that = secondClause(reading, at);
    if (isQuoted(reading, at)) return joint < 0 ? beforeOther(reading, last.to, at) : joint;
    const shared = word === "," ? at + 1 : at;
    if (sharesVerb(reading, cue, last, shared)) {
      joint = at;
      at = shared + 1;
      continue;
    }
    // "the “fine” aid from Elm, | Hull and Oslo"
    const series = word === "," && that === at ? readSeries(reading, syntax, at, limit) : -1;
    if (series >= 0) {
      at = series - 1;
      continue;
    }
    if (that > at) joint = second = at;
    else if (word === "and") {
      const isOpen =
        isPaired(reading, cue.to, at) ||
        awaitsVerb(reading, last.to, at) ||
        joinsDeed(reading, cue, last, at) ||
        joinsSubject(reading, cue, last, at);
      if (!isOpen && endsAtAnd(reading, cue, at, limit)) return at;
      joint = at;
    } else if (excepts(reading, at)) {
      at += 2;
      continue;
    } else if (endsClause(reading, at) || opensDeed(reading, last.to, at)) {
      if (second < 0 || word !== "," || hasClass(reading, CLAUSE_VERB, second, at)) return at;
      // "and that Lind, instead of helping, | had left"
      const close = findComma(reading, at + 1, limit);
      if (close === limit) return second;
      at = close;
      continue;
    }
    if (isNaming && isRelative(reading, at)) return at;
    if (opensScene(reading, syntax, sentence, cue.from, at)) return at;
    at = that;
  }
  return limit;
}

/** Tells whether quoted words end the clause that the cue's "who" opens, and what is said has its verb before them: "Pilots who said it was “late” | have left". */
const endsRelative = (
  reading: Reading,
  syntax: Syntax,
  cue: NounPhrase,
  last: Quotation,
): boolean =>
  /^(?:that|who)$/.test(wordAt(reading, cue.from - 1)) &&
  hasMainVerb(syntax, wordAt(reading, cue.to) === "that" ? cue.to + 1 : cue.to, last.from);

/** Most tokens, with their marks, of a few quoted words in a clause: behind more of them the outlet may tell why. */
const MAX_FEW = 7;

/** Tells whether why something is so, what for, or what it is not, opens at a token: "said it was “late,” | because it rained", "“a gift,” | rather than a loan", "should be “cut,” | instead of raised". */
function givesGround(reading: Reading, cue: NounPhrase, { from, to: at }: Quotation): boolean {
  const word = wordAt(reading, at);
  if (word === "because") return at - from <= MAX_FEW;
  const next = wordAt(reading, at + 1);
  // "said he was “late,” | instead of leaving": a deed.
  if (word === "instead") return next === "of" && !isGerund(reading, at + 2);
  // "called it “dead,” | in order to please them"
  if (word === "in") return next === "order" && !cueTakes(reading, cue, "as");
  return word === "rather" && next === "than";
}

/** What the outlet sets beside a name that somebody gives, or tells of its ground; our own list. */
const SETTING_APART: ReadonlySet<string> = new Set(
  "after although amid despite during following since though while without".split(" "),
);

/** Tells whether that begins at a token: "called it a “farce” | though he had voted for it", "called it “rash” | even after the vote". */
const setsApart = (reading: Reading, at: number): boolean =>
  SETTING_APART.has(wordAt(reading, wordAt(reading, at) === "even" ? at + 1 : at));

/** Longest way from "what" to what somebody calls a thing, in tokens. */
const MAX_NAMING = 8;
/** What leads to the words behind it. */
const LEADING = DETERMINER | PREPOSITION | CLAUSE_VERB | SUBORDINATOR;

/** Returns where a tail ends before other quoted words: before "what" of a thing that they name ("could “never agree” | to what he called a “farce”"), behind a phrase where it leads to them ("the “quick” answer | to hopes that it would be a “gem”"), else right before them. */
function beforeOther(reading: Reading, from: number, quoted: number): number {
  for (let at = quoted - 1; at >= Math.max(from, quoted - MAX_NAMING); at -= 1) {
    if (wordAt(reading, at) !== "what") continue;
    return at > from && classAt(reading, at - 1) & PREPOSITION ? at - 1 : at;
  }
  if (!(classAt(reading, quoted - 1) & LEADING)) return quoted;
  let end = from;
  while (end < quoted && !opensPhrase(reading, end)) end += 1;
  return hasClass(reading, CLAUSE_VERB, from, end) ? from : end;
}

/** What opens a clause in front of the main clause of what is said. */
const FRONTING: ReadonlySet<string> = new Set("although because if though when while".split(" "));

/** Tells whether quoted words end a clause in front of the main clause of what is said: "said that while it is “new,” | nobody may need it". */
function isInFront(reading: Reading, cue: NounPhrase, last: Quotation): boolean {
  const opener = wordAt(reading, cue.to) === "that" ? cue.to + 1 : cue.to;
  if (opener >= last.from || !FRONTING.has(wordAt(reading, opener))) return false;
  if (findComma(reading, opener, last.from) < last.from) return false;
  return !isCoordinator(reading, last.to);
}

/** Tells whether "and" or "but" at a token goes on with the verb that stands before the quoted words: "said it was “glad”, | and was waiting". */
function sharesVerb(reading: Reading, cue: NounPhrase, last: Quotation, joint: number): boolean {
  const verb = wordAt(reading, joint + 1);
  if (!isCoordinator(reading, joint) || !/^(?:is|are|was|were)$/.test(verb)) return false;
  for (let at = cue.to; at < last.from; at += 1) {
    if (wordAt(reading, at) === verb && !isQuoted(reading, at)) return true;
  }
  return false;
}

/** Tells whether a clause that tells more of a thing opens at a token: "which", "that" before a verb. */
function isRelative(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (word !== "that") return word === "which" || word === "who" || word === "where";
  return (classAt(reading, at + 1) & CLAUSE_VERB) !== 0;
}

/** Farthest "between" before its "and", in tokens. */
const MAX_PAIR = 10;
const PAIRS: ReadonlySet<string> = new Set(["between", "both"]);

/** Tells whether "and" is that of a pair: "the “fragile” truce between Elm and Hull was over", "both “growth” and jobs were". */
function isPaired(reading: Reading, floor: number, and: number): boolean {
  for (let at = and - 1; at >= Math.max(floor, and - MAX_PAIR); at -= 1) {
    const word = wordAt(reading, at);
    if (word === "and" || endsClause(reading, at)) return false;
    if (PAIRS.has(word)) return true;
  }
  return false;
}

/** Tells whether "and" stands in the subject of what is said, whose verb is to come: "said “old files” from Elm | and Hull clerks were lost". */
function joinsSubject(reading: Reading, cue: NounPhrase, last: Quotation, and: number): boolean {
  if (!OF_CLAUSES.test(wordAt(reading, cue.to - 1))) return false;
  if (!(classAt(reading, last.to) & PREPOSITION)) return false;
  if (classAt(reading, skipAdverbs(reading, and + 1)) & CLAUSE_VERB) return false;
  // "said “limited data” of": the first of the quoted words may describe.
  const isBefore = hasClass(reading, CLAUSE_VERB, cue.to, last.from);
  return !isBefore && !hasClass(reading, CLAUSE_VERB, last.from + 2, and);
}

/** Tells whether "and" joins a second deed to the quoted one: "the need to “stay” | and mend boats", "would “stay” | and mend"; but "they vow to “stay” and | say". */
function joinsDeed(reading: Reading, cue: NounPhrase, last: Quotation, and: number): boolean {
  const before = wordAt(reading, last.from - 1);
  const isTold = before === "to" || MODAL.test(before);
  const isOwn = (verbFormsAt(reading, cue.to - 1) & BASE) !== 0;
  return isTold && !isOwn && (verbFormsAt(reading, skipAdverbs(reading, and + 1)) & BASE) !== 0;
}

/** Tells whether something is taken off what is said behind a comma: "will stay “for now”, | but not for long". */
const excepts = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "," &&
  wordAt(reading, at + 1) === "but" &&
  wordAt(reading, at + 2) === "not";

/** Tells whether a clause that opens behind some quoted words still has no verb at a token: "until he | and". */
function awaitsVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at -= 1) {
    const classes = classAt(reading, at);
    if (classes & CLAUSE_VERB) return false;
    if (classes & (SUBORDINATOR | RELATIVE) || wordAt(reading, at) === "until") return true;
  }
  return false;
}

/** Tells whether something else that the speaker did opens at a token: "called it “late” | before leaving"; but "had “time” and did not row before leaving". */
function opensDeed(reading: Reading, from: number, at: number): boolean {
  const isNext = /^(?:after|before)$/.test(wordAt(reading, at)) && isGerund(reading, at + 1);
  if (!isNext) return false;
  for (let before = from; before < at; before += 1) {
    if (hasTrait(reading, before, NEGATIVE)) return false;
  }
  return true;
}

/** Tells whether the clause goes on right after quoted words though they end in a mark: "the “yes!” vote is the rule". */
function goesOn(reading: Reading, at: number): boolean {
  const isSmall = isWord(reading, at) && !isCapital(reading, at);
  return isSmall && (classAt(reading, at) & FUNCTION_WORD) === 0;
}
