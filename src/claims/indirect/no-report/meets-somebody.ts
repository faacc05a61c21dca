/** Tells where a verb that is also one of speech has somebody for its object, whom its subject meets: "questioned the crew members", "welcomed a baby boy". */
import { IN_NOUN } from "../../lexicons/closed-classes.ts";
import { namesPerson } from "../../people/find-people.ts";
import { PERSON, SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { VerbReport } from "./verb-report.ts";

/** Verbs by which people are asked, looked for, chosen and received, and things doubted, asked for and praised. */
const MEETING: ReadonlySet<string> = new Set(["favor", "favour", "question", "seek", "welcome"]);

/** Tells whether such a verb has somebody for its object, of whom nothing is said. */
export function meetsSomebody(
  reading: Reading,
  syntax: Syntax,
  { cue: { verb }, content: { from, to }, rule }: VerbReport,
): boolean {
  if (rule !== "object" || !MEETING.has(verb.lemma)) return false;
  const isInNoun = (at: number): boolean =>
    isInnerMark(reading, at) || IN_NOUN.has(syntax.classes[at] ?? "mark");
  let end = from;
  while (end < to && isInNoun(end) && !groupAt(syntax, end)) end += 1;
  return end > from && isSomebody(reading, end - 1);
}

/** The newly born. */
const BABIES: ReadonlySet<string> = new Set("arrival baby twins".split(" "));

/** Tells whether a noun for people, or somebody's name, ends at a token. */
function isSomebody(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  const noun = classAt(reading, at);
  const isPlural = /[^s]s$|men$|people$/.test(word);
  const isPerson = (noun & PERSON) !== 0 || ((noun & SPEAKING_NOUN) !== 0 && isPlural);
  return isPerson || BABIES.has(word) || namesPerson(reading.people, at);
}
