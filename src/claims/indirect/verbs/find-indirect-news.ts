/** Finds what somebody has made known in the passive: "the sale was announced by the port". */
import { OCCASIONS } from "../../lexicons/occasions.ts";
import { namesPerson } from "../../people/find-people.ts";
import { PERSON } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { skipDate } from "../../syntax/phrases/skip-date.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { findSubject, type Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { Attribution } from "../attribution.ts";
import { isBareThing } from "../cues/find-inverted.ts";

/** Participles of verbs that make news known. */
const TELLING_NEWS: ReadonlySet<string> = new Set(
  "announced confirmed disclosed reported revealed".split(" "),
);

/** Tells whether a verb makes news known. */
export const isNews = (reading: Reading, { head }: VerbGroup): boolean =>
  TELLING_NEWS.has(wordAt(reading, head));

/** Reads the passive of a verb that makes something known, with who does behind "by" at token `agent`: "The sale was announced by the port" tells of the sale. */
export function readNews(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
  agent: number,
): Attribution | null {
  const to = findPhraseEnd(reading, syntax, agent, sentence.to);
  if (to === agent || group.negated || isMeans(reading, syntax, agent, to)) return null;
  const subject = findSubject(reading, syntax, sentence, group);
  if (!subject || subject.antecedent || !isNewsOf(reading, syntax, subject)) return null;
  return {
    // What is shown reads as in the active: "the port announced: The sale".
    content: { from: subject.from, to: subject.to },
    cue: { from: group.head, to: group.head + 1 },
    // "was announced by the port | on Monday"
    source: { from: agent, to: skipDate(reading, syntax, to, agent), antecedent: null },
    rule: "news",
    passive: true,
    lemma: wordAt(reading, group.head),
  };
}

/** Tells whether what stands behind "by" is how a thing was done, and nobody: "by email", but not "by police". */
function isMeans(reading: Reading, syntax: Syntax, from: number, to: number): boolean {
  if (to > from + 1) return false;
  return OCCASIONS.has(wordAt(reading, from)) || isBareThing(reading, syntax, from);
}

/** Nouns for what a parliament confirms. */
const CHOICES: ReadonlySet<string> = new Set("appointment choice nomination pick".split(" "));

/** Tells whether a subject may be news: not "it", nor a person, whom a parliament confirms. */
function isNewsOf(reading: Reading, syntax: Syntax, { from, to }: Subject): boolean {
  const wordClass = syntax.classes[from];
  if (wordClass === "pronoun" || wordClass === "subject" || wordClass === "that") return false;
  const isSomebody = namesPerson(reading.people, to - 1) || classAt(reading, to - 1) & PERSON;
  return !isSomebody && !CHOICES.has(wordAt(reading, to - 1));
}
