/** Finds the subject that a verb shares with another verb of its sentence. */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isCapital, wordAt } from "../../reading/tokens.ts";
import { FRONTING, opensSentence } from "../clauses/find-clause-end.ts";
import { findPhraseEnd } from "../phrases/find-noun-phrase.ts";
import { findLastFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { isSpeech } from "../verbs/is-speech.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { holdsSomebody } from "./find-antecedent.ts";
import { findSubject, type Subject } from "./find-subject.ts";

/** What a clause inside another one begins with. */
const IN_CLAUSE: ReadonlySet<WordClass> = new Set<WordClass>(["subordinator", "that", "wh"]);

/**
 * Finds whom a verb without a subject of its own speaks for: "Saying that …, Smith left" the subject
 * that comes after the content, whose end is `contentEnd`; "Smith left, saying that" the first subject of
 * the last main clause, "Smith was quick to say", "Smith left
 * and said" and "Smith, who left by saying" the one before the verb.
 */
export function findSharedSubject(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  verb: VerbGroup,
  contentEnd: number,
): Subject | null {
  const isFronted = opensSentence(syntax, sentence, verb);
  const from = isFronted ? contentEnd : sentence.from;
  const to = isFronted ? sentence.to : verb.from;
  const isMeans = syntax.classes[verb.from - 1] === "preposition" && !isFronted;
  const isNearest = verb.finite || verb.form === "base" || isMeans;
  let found: Subject | null = null;
  let isNear = false;
  for (let at = from; at < to; at += 1) {
    const group = groupAt(syntax, at);
    if (!group?.finite || group.head !== at || isQuoted(reading, at)) continue;
    const subject =
      findSubject(reading, syntax, sentence, group) ??
      findInverted(reading, syntax, sentence, group);
    if (!subject || (subject.antecedent && !isNearest)) continue;
    // "Ruiz admitted that the figure was wrong, but said": the figure says nothing.
    if (found && isNearest && opensInner(reading, syntax, subject.from)) continue;
    if (found && !isNearest && !opensMain(reading, syntax, sentence, subject.from)) {
      const isLeft = isInTime(reading, subject) && (isNear || !canSpeak(reading, syntax, found));
      if (!isLeft && !speaksBehind(reading, group, subject)) continue;
    }
    found = subject;
    isNear = syntax.classes[group.head] === "be" && isNearing(reading, group.to);
  }
  return found;
}

/** Finds "who" in "Ruiz named a pilot, who left and told them": the subject of the clause about a noun that "and" alone joins a verb to; null for another. */
export function findJoinedRelative(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from, finite }: VerbGroup,
): Subject | null {
  if (!finite || syntax.classes[from - 1] !== "coordinator" || wordAt(reading, from - 2) === ",")
    return null;
  const before = findLastFinite(syntax, sentence.from, from - 1);
  const subject = before ? findSubject(reading, syntax, sentence, before) : null;
  const isApart = subject?.antecedent && wordAt(reading, subject.from - 1) === ",";
  return isApart ? subject : null;
}

/** Tells whether a subject says what stands in quotation marks right before it: "The pier is “safe,” the mayor said". */
const speaksBehind = (reading: Reading, { from, head }: VerbGroup, subject: Subject): boolean =>
  isQuoted(reading, Math.min(from, subject.from) - 1) && isSpeech(reading, head);

/** What leads to something that was to come, where it stands behind "be": "were near a deal", "were about to agree". */
const NEAR: ReadonlySet<string> = new Set("about close near".split(" "));

/** Tells whether such a word leads to what is to come, and not to a place that is known: "near | a deal", but not "near | the pier". */
const isNearing = (reading: Reading, at: number): boolean =>
  NEAR.has(wordAt(reading, at)) && wordAt(reading, at + 1) !== "the";

/** Tells whether a subject stands in a clause of when, and so speaks where the main one says nothing: "The plan fell after | Lind left, saying", "They were near a deal when | Lind left, saying". */
const isInTime = (reading: Reading, { from }: Subject): boolean =>
  FRONTING.has(wordAt(reading, from - 1));

/** Tells whether a subject is "he" or holds a word for somebody, or for a body or a text: "the mayor of Elm", but not "the fall in prices". */
function canSpeak(reading: Reading, syntax: Syntax, { from, to }: Subject): boolean {
  // At the head of a sentence a name alone is no other than a noun.
  const isNamed = isCapital(reading, to - 1) || syntax.classes[to - 1] === "subject";
  return isNamed || holdsSomebody(reading, syntax, from, to);
}

/** Tells whether a subject opens a clause inside another: after "that", behind the verb that reports it, or "it" that tells when ("left after it rained, and said"). */
function opensInner(reading: Reading, syntax: Syntax, from: number): boolean {
  const group = groupAt(syntax, from - 1);
  if (wordAt(reading, from) === "it" && FRONTING.has(wordAt(reading, from - 1))) return true;
  return group?.finite === true || IN_CLAUSE.has(syntax.classes[from - 1] ?? "mark");
}

/** Tells whether a subject opens a main clause after another: "Ruiz left, and the council voted"; after a clause in front: "When Ruiz left, the council voted". */
function opensMain(reading: Reading, syntax: Syntax, sentence: Sentence, from: number): boolean {
  const before = wordAt(reading, from - 1);
  if (syntax.classes[from - 1] === "coordinator") return wordAt(reading, from - 2) === ",";
  if (before === ";") return true;
  return before === "," && isFront(reading, syntax, sentence.from);
}

/** Tells whether a sentence opens with a clause before the main one. */
function isFront(reading: Reading, syntax: Syntax, first: number): boolean {
  const at = syntax.classes[first] === "coordinator" ? first + 1 : first;
  return syntax.classes[at] === "subordinator" || FRONTING.has(wordAt(reading, at));
}

/** Finds the speaker after a verb that follows its quotation: "…," said the mayor. */
function findInverted(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
): Subject | null {
  if (!isQuoted(reading, group.from - 1)) return null;
  const to = findPhraseEnd(reading, syntax, group.to, sentence.to);
  return to > group.to ? { from: group.to, to, antecedent: null } : null;
}
