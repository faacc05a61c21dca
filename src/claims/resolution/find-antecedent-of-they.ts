/** Finds what "they" goes back to. */
import { mentionAt } from "../people/find-people.ts";
import { PERSON, SPEAKING_NOUN } from "../reading/classify-words.ts";
import type { Label } from "../reading/label.ts";
import { beginsSentence, classAt, hasClass, sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { wordAt } from "../reading/tokens.ts";
import { mainSubject } from "../speakers/find-main-subject.ts";
import { headEnd } from "./find-head-end.ts";
import {
  phraseAtHead,
  sentenceBefore,
  subjectOfOwn,
  isSpeaking,
  speaksOf,
} from "./find-head-phrase.ts";
import { phraseAtTail } from "./find-speaker-at-tail.ts";
import { isMany } from "./is-many.ts";

/** Returns what "they" goes back to: "One person familiar with the talks" at the head of the sentence before, or those who speak at its end. */
export function antecedentOfThey(reading: Reading, { from }: Label): Label | null {
  const main = subjectOfOwn(reading, from);
  if (main && isMany(reading, main)) return main;
  const own = sentenceAt(reading, from);
  const before = sentenceBefore(reading, from);
  if (!own || !before) return null;
  // "Activist teachers grew louder as they pushed": its own sentence may tell of others.
  const speaksOn = beginsSentence(reading, from) || speaksOf(wordAt(reading, from + 1));
  const isNear = before.passage === own.passage;
  const tail = phraseAtTail(reading, before);
  if (tail) return speaksOn && isMany(reading, tail) ? tail : null;
  const speaks = speaksOn && isSpeaking(reading, from + 1);
  const label = phraseAtHead(reading, before) ?? (speaks ? lateSubject(reading, before) : null);
  if (!label) return null;
  const isThey = wordAt(reading, label.from) === "they" && isSpeaking(reading, label.to);
  if (speaks && (isThey || isMany(reading, label))) return label;
  // "The gunman fled. They": one who is known is not many.
  const isKnownOne =
    wordAt(reading, label.from) === "the" && (classAt(reading, label.to - 1) & PERSON) !== 0;
  const mayBeMany = (isNear || (speaks && isSpokesperson(reading, label))) && !isKnownOne;
  return mayBeMany && hasClass(reading, SPEAKING_NOUN, label.from, label.to) ? label : null;
}

/** Returns the subject of a sentence's main clause behind what leads to it, where it is several who speak: "On Monday, drivers met."; null for none. */
function lateSubject(reading: Reading, { from, to }: Sentence): Label | null {
  const label = mainSubject(reading, to, from);
  if (!label || !isMany(reading, label)) return null;
  const isNamed = mentionAt(reading.people, label.to - 1) !== undefined;
  return isNamed || hasClass(reading, SPEAKING_NOUN, label.from, label.to) ? label : null;
}

/** Tells whether a phrase is somebody who speaks for others, and may be "they" as he, she or the others: "A spokesman for Elm". */
const isSpokesperson = (reading: Reading, label: Label): boolean =>
  wordAt(reading, headEnd(reading, label) - 1).startsWith("spokes");
