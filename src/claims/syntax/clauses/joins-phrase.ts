/** Tells whether a thing goes on behind a comma and "and" with a phrase that is no clause: "praised her for the pier, | and for her crew". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { findComma, holdsQuoted, isFew } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";
import { OPENS_OBJECT } from "../verbs/find-verb-groups.ts";
import { hasMainVerb } from "./has-main-verb.ts";

/** What more of a thing opens with. */
const JOINED: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "name",
  "number",
  "possessive",
  "preposition",
  "to",
  "word",
]);
/** What opens a second clause of a thing: "asked who had left, and | how it sank". */
const OF_THING: ReadonlySet<string> = new Set("how what which who why".split(" "));

/** Tells whether such a phrase opens at a coordinator, past adverbs, and no clause comes behind it: "and even for her crew", but not "and for years, she stayed". */
export function joinsPhrase(
  reading: Reading,
  syntax: Syntax,
  coordinator: number,
  end: number,
): boolean {
  let at = coordinator + 1;
  while (syntax.classes[at] === "adverb" && !groupAt(syntax, at)) at += 1;
  const wordClass = syntax.classes[at] ?? "mark";
  if ((groupAt(syntax, at) && wordClass !== "to") || isFew(reading, at)) return false;
  if (!JOINED.has(wordClass) && !OF_THING.has(wordAt(reading, at))) return false;
  // "they pledge to stay, and mend the pier"
  if (wordClass === "word" && OPENS_OBJECT.has(syntax.classes[at + 1] ?? "mark")) return false;
  const isPhrase = wordClass === "preposition" || wordClass === "to";
  // "…, but the crew": mostly another clause.
  const isAgainst = wordAt(reading, coordinator) === "but";
  if (isAgainst && wordClass !== "word" && !isPhrase) return false;
  if (wordClass === "preposition" && findComma(reading, at, end) < end) return false;
  return !holdsQuoted(reading, at, end) && !hasMainVerb(syntax, at, end);
}
