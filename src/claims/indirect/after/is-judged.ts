/** Tells where a thing stands behind a verb with what it is judged to be: "called the plan | unfair", "ruled her death | a homicide". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
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
    const group = groupAt(syntax, at);
    if (group?.finite && group.form !== "past") return false;
    if (isBehindNoun(reading, syntax, at) && isAdjective(reading, syntax, at)) return true;
    if (group) return false;
  }
  return false;
}

/** Tells whether an adjective stands at a token, or a participle that is one: "unfair", "baffling". */
function isAdjective(reading: Reading, syntax: Syntax, at: number): boolean {
  const next = syntax.classes[at + 1] ?? "mark";
  const group = groupAt(syntax, at);
  if (group) {
    const isAlone = group.from === at && group.to === at + 1 && group.form !== "base";
    // "called the need for dredging, “…”"
    return isAlone && BEHIND_PARTICIPLE.has(next) && !isQuoted(reading, at + 2);
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
