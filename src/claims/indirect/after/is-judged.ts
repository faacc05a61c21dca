/** Tells where a thing stands behind a verb with what it is judged to be: "called the plan | unfair", "ruled her death | a homicide". */
import { INDEFINITE, type WordClass } from "../../lexicons/closed-classes.ts";
import { isJudging } from "../../lexicons/is-judging.ts";
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { classAt, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { opensPhrase } from "../../syntax/clauses/what-opens.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { groupAt, isNounAt, type Syntax } from "../../syntax/read-syntax.ts";

/** Verbs by which somebody tells what a thing is, with no word between. */
const JUDGING_VERBS: ReadonlySet<string> = new Set(
  "brand call declare deem label rule term".split(" "),
);

/** Farthest adjective behind its thing, in tokens. */
const MAX_JUDGED = 14;

/** What may follow an adjective behind its noun. */
const BEHIND_ADJECTIVE: ReadonlySet<WordClass> = new Set<WordClass>([
  "coordinator",
  "mark",
  "preposition",
  "subordinator",
  "to",
]);

/** What may follow a participle that is one, and no verb with its own object. */
const BEHIND_PARTICIPLE: ReadonlySet<WordClass> = new Set<WordClass>(["coordinator", "mark"]);

/** Tells whether such a verb has a thing behind it, at a token, and an adjective behind that noun: "called | the plan for the pier unfair", but not "called | the new hospital". */
export function isJudged(
  reading: Reading,
  syntax: Syntax,
  lemma: string,
  from: number,
  ceiling: number,
): boolean {
  if (!JUDGING_VERBS.has(lemma) || !opensPhrase(syntax, from)) return false;
  for (let at = from + 1; at < Math.min(ceiling, from + MAX_JUDGED); at += 1) {
    const wordClass = syntax.classes[at];
    if (isQuoted(reading, at) || (wordClass === "mark" && !isInnerMark(reading, at))) return false;
    if (isBehindNoun(reading, syntax, at) && isAdjective(reading, syntax, at)) {
      return !tellsWhich(reading, syntax, from, at);
    }
    if (groupAt(syntax, at)) return false;
  }
  return false;
}

/** Tells whether an adjective stands at a token, or a participle that is one: "unfair", "baffling". */
function isAdjective(reading: Reading, syntax: Syntax, at: number): boolean {
  const next = syntax.classes[at + 1] ?? "mark";
  const group = groupAt(syntax, at);
  if (group) {
    // "called the need for dredging, “…”"
    return group.to === at + 1 && BEHIND_PARTICIPLE.has(next) && !isQuoted(reading, at + 2);
  }
  if (syntax.classes[at] !== "word" || !BEHIND_ADJECTIVE.has(next)) return false;
  return isJudging(wordAt(reading, at)) && (classAt(reading, at) & SPEAKING_NOUN) === 0;
}

/** Adjectives that judge nothing. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  "big early first former key last late main new next other own recent same small".split(" "),
);

/** Tells whether a noun or "her" ends before a token, and its adverb: "the plan | unfair", "the plan | very unfair", "her | unfit". */
function isBehindNoun(reading: Reading, syntax: Syntax, at: number): boolean {
  const last = syntax.classes[at - 1] === "adverb" ? at - 2 : at - 1;
  const word = wordAt(reading, last);
  if (word === "her") return true;
  return isNounAt(syntax, last) && !isJudging(word) && !BEFORE_NOUN.has(word);
}

/** Adjectives that tell which thing is meant, with what stands behind them: "the number available on the website". */
const WHICH: ReadonlySet<string> = new Set(
  "accessible available capable eligible familiar payable responsible visible".split(" "),
);
/** Ones that tell from when something new is. */
const FROM_WHEN: ReadonlySet<string> = new Set(["effective", "valid"]);

/** Tells whether an adjective at a token only tells which thing of those behind a verb is meant: "called | the company responsible for repairs", "called | a vote on a bill critical of the mayor", but not "called | the plan unfair to pilots". */
function tellsWhich(reading: Reading, syntax: Syntax, from: number, at: number): boolean {
  const next = syntax.classes[at + 1];
  const isCommon = syntax.classes[at - 1] === "word";
  if ((next !== "preposition" && next !== "to") || !isCommon) return false;
  const word = wordAt(reading, at);
  if (WHICH.has(word) || (word === "critical" && wordAt(reading, at + 1) === "of")) return true;
  return FROM_WHEN.has(word) && INDEFINITE.has(wordAt(reading, from));
}
