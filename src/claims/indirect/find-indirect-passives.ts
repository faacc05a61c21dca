/** Finds what passives attribute: "Lind was accused by the port of hiding a report", "the sale was announced by the port". */
import { PERSON, SPEAKING_NOUN } from "../classify-words.ts";
import { classAt } from "../look-at-token.ts";
import type { Attribution } from "./attribution.ts";
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { findClauseEnd } from "../syntax/find-clause-end.ts";
import { findPhraseEnd } from "../syntax/find-noun-phrase.ts";
import { namesPerson } from "../speakers/find-people.ts";
import { findSubject, type Subject } from "../syntax/find-subject.ts";
import type { VerbGroup } from "../syntax/find-verb-groups.ts";
import { OCCASIONS } from "../syntax/lexicons/occasions.ts";
import type { Syntax } from "../syntax/read-syntax.ts";
import { skipLight } from "../syntax/skip-date.ts";
import { wordAt } from "../tokens.ts";

/** What stands before what somebody is told to have done, or to be. */
const REASONS: ReadonlySet<string> = new Set(["as", "for"]);
const REASONS_OF_ACCUSING: ReadonlySet<string> = new Set(["of"]);

/** Reads a passive with who speaks behind "by"; its content goes from whom it is said of to its end. */
export function readPassive(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
): Attribution | null {
  if (!group.passive || !group.finite || syntax.classes[group.from] === "modal") return null;
  const isNews = TELLING_NEWS.has(wordAt(reading, group.head));
  const verb = findReportingVerbs(wordAt(reading, group.head)).find(
    ({ verb: { kind, frames, particle } }) =>
      kind === "speech" && (isNews || frames.has("object")) && particle === null,
  );
  const by = skipLight(reading, syntax, group.to, sentence.to);
  if (!verb || wordAt(reading, by) !== "by") return null;
  if (isNews) {
    return readNews(reading, syntax, sentence, group, by + 1);
  }
  const reasons = verb.verb.lemma === "accuse" ? REASONS_OF_ACCUSING : REASONS;
  const end = findAgentEnd(reading, syntax, sentence, by + 1, reasons);
  if (end === by + 1 || !reasons.has(wordAt(reading, end))) return null;
  const subject = findSubject(reading, syntax, sentence, group);
  if (!subject || subject.antecedent) return null;
  return {
    content: {
      from: subject.from,
      to: findClauseEnd(reading, syntax, sentence, end, null, "tight"),
    },
    cue: { from: group.from, to: group.to },
    source: { from: by + 1, to: end, antecedent: null },
    rule: "passive by",
    lemma: verb.verb.lemma,
  };
}

/** Participles of verbs that make news known. */
const TELLING_NEWS: ReadonlySet<string> = new Set(
  "announced confirmed disclosed reported revealed".split(" "),
);

/** Reads the passive of a verb that makes something known, with who does behind "by" at token `agent`: "The sale was announced | by the port". */
function readNews(
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
    content: { from: subject.from, to: group.to },
    cue: { from: group.from, to: group.to },
    source: { from: agent, to, antecedent: null },
    rule: "passive news",
    lemma: wordAt(reading, group.head),
  };
}

/** Tells whether what stands behind "by" is how a thing was done, and nobody: "by email", but not "by police". */
function isMeans(reading: Reading, syntax: Syntax, from: number, to: number): boolean {
  const word = wordAt(reading, from);
  if (to > from + 1) return false;
  if (OCCASIONS.has(word)) return true;
  const isSomebody = classAt(reading, from) & (PERSON | SPEAKING_NOUN);
  return syntax.classes[from] === "word" && !isSomebody && !word.endsWith("s");
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

/** Returns the token after who speaks, before "of" and "for" of what is said: "by the port | of hiding it". */
function findAgentEnd(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  reasons: ReadonlySet<string>,
): number {
  const end = findPhraseEnd(reading, syntax, from, sentence.to);
  for (let at = from + 1; at < end; at += 1) if (reasons.has(wordAt(reading, at))) return at;
  return end;
}
