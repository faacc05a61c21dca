/** Tells where an outlet or others judge or explain what was just said: "…, | a claim the port denies", "…, | a view that few share", "…, | a reference to the strike". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { reportingNouns } from "../../lexicons/reporting-nouns.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isInnerMark } from "../phrases/is-inner-mark.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";

/** Nouns for what somebody holds, or for all of what was said, beside those of saying. */
const VIEWS: ReadonlySet<string> = new Set(
  "approach issue milestone policy position possibility practice stance".split(" "),
);
/** Nouns for what somebody meant by what he said, before "to". */
const HINTS: ReadonlySet<string> = new Set("allusion nod reference".split(" "));
/** Nouns for what it means to somebody, before "for" or "to". */
const OUTCOMES: ReadonlySet<string> = new Set("blow boost setback triumph victory".split(" "));
/** Most words that describe such a noun, and most of the subject of what is told of it. */
const MAX_DESCRIPTION = 2;
const MAX_SUBJECT = 6;

/** What opens the object of a verb; behind a verb without one what was said is its object. */
const OBJECTS: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "name",
  "number",
  "possessive",
  "that",
  "to",
  "wh",
]);

/** Nouns for all of what was said, as the outlet tells what came of it. */
const DEEDS: ReadonlySet<string> = new Set("decision move step".split(" "));
/** Most words before the verb of what is told of such a noun: "the first time the port has". */
const MAX_BEFORE_HAS = 5;

/** Tells whether the outlet looks back behind a comma or a dash on what was said: "…, | the first time it has ever done so", "…, | a move that has angered many", "… – | something others deny". */
export function looksBack(reading: Reading, syntax: Syntax, comma: number): boolean {
  if (wordAt(reading, comma + 1) === "something") return isToldOf(reading, syntax, comma + 2);
  const noun = comma + 3;
  const isFirst = wordAt(reading, noun - 1) === "first" && wordAt(reading, noun) === "time";
  const isDeed =
    wordAt(reading, comma + 1) === "a" &&
    DEEDS.has(wordAt(reading, comma + 2)) &&
    /^(?:that|which)$/.test(wordAt(reading, noun));
  if (!isFirst && !isDeed) return false;
  for (let at = noun + 1; at <= noun + MAX_BEFORE_HAS; at += 1) {
    const group = groupAt(syntax, at);
    if (group) return /^(?:has|have)$/.test(wordAt(reading, group.from)) && group.finite;
  }
  return false;
}

/** Tells whether a noun for what was said stands behind a comma or a dash, and a clause that tells of it or what was meant. */
export function opensVerdict(reading: Reading, syntax: Syntax, comma: number): boolean {
  if (!/^(?:an?|another)$/.test(wordAt(reading, comma + 1))) return false;
  for (let noun = comma + 2; noun <= comma + 2 + MAX_DESCRIPTION; noun += 1) {
    const word = wordAt(reading, noun);
    if (HINTS.has(word) && wordAt(reading, noun + 1) === "to") return true;
    if (OUTCOMES.has(word) && /^(?:for|to)$/.test(wordAt(reading, noun + 1))) return true;
    if (VIEWS.has(word) || reportingNouns.get(word)?.takes.has("that"))
      return isToldOf(reading, syntax, noun + 1);
  }
  return false;
}

/** Tells whether a clause without what it tells of begins at a token: "| the port denies", "| denied by many", "| that few share". */
function isToldOf(reading: Reading, syntax: Syntax, from: number): boolean {
  const first = groupAt(syntax, from);
  if (first) return wordAt(reading, first.to) === "by";
  const start = /^(?:that|which)$/.test(wordAt(reading, from)) ? from + 1 : from;
  for (let at = start; at <= start + MAX_SUBJECT; at += 1) {
    const group = groupAt(syntax, at);
    if (group) return group.finite && !hasObject(syntax, group.to);
    const wordClass = syntax.classes[at];
    const isMark = wordClass === "mark" && !isInnerMark(reading, at);
    if (wordClass === "preposition" || isMark || wordClass === "to") return false;
  }
  return false;
}

/** Tells whether the object of a verb, or the verb of what it reports, stands at a token. */
const hasObject = (syntax: Syntax, at: number): boolean =>
  OBJECTS.has(syntax.classes[at] ?? "mark") || groupAt(syntax, at)?.finite === true;
