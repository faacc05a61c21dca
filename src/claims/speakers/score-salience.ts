/** Says how much a sentence is about a person whom it mentions: its subject before what stands after a preposition. */
import { isQuoted } from "../look-at-token.ts";
import {
  ADVERB,
  AUXILIARY,
  FINITE,
  PREPOSITION,
  REGULAR_PAST,
  REPORTING,
} from "../classify-words.ts";
import type { Reading } from "../make-reading.ts";
import { mentionAt } from "./find-people.ts";
import { wordAt } from "../tokens.ts";

/** Something in a sentence that means a person: a name, a description or a pronoun, as tokens. */
export interface PersonMention {
  from: number;
  to: number;
  person: number;
}

/** What a mention is worth as the person spoken of: the subject of a verb before an object, the first before later ones. */
const WEIGHTS = { subject: 4, afterPreposition: -3, possessive: -1, perMention: -0.5 };

/** Scores a mention by its place in its sentence; `rank` counts the mentions before it there. */
export function scoreSalience(reading: Reading, mention: PersonMention, rank: number): number {
  let score = rank * WEIGHTS.perMention;
  let next = mention.to;
  while ((reading.classes[next] ?? 0) & ADVERB) next += 1;
  const after = reading.classes[next] ?? 0;
  const isVerb = (after & (AUXILIARY | FINITE | REPORTING | REGULAR_PAST)) !== 0;
  if (wordAt(reading, next) === "'s") score += WEIGHTS.possessive;
  else if (isVerb || wordAt(reading, next) === ",") score += WEIGHTS.subject;
  if ((reading.classes[mention.from - 1] ?? 0) & PREPOSITION) score += WEIGHTS.afterPreposition;
  return score;
}

/** How far back the person whom the text is about may have been named, in sentences. */
const MAX_SENTENCES = 12;

/** Returns the person whom the sentences up to token `at` are about, as an index into `people.persons`; -1 for none. */
export function salientPerson(reading: Reading, at: number): number {
  const { people, sentences, sentenceOf } = reading;
  const own = sentenceOf[at] ?? 0;
  for (let index = own; index >= Math.max(0, own - MAX_SENTENCES); index -= 1) {
    const sentence = sentences[index];
    let best = -1;
    let bestScore = -Infinity;
    let rank = 0;
    for (let token = sentence?.from ?? 0; token < Math.min(sentence?.to ?? 0, at); token += 1) {
      const mention = mentionAt(people, token);
      if (!mention) continue;
      token = mention.to - 1;
      if (isQuoted(reading, token) || !people.persons[mention.person]?.isPerson) continue;
      const score = scoreSalience(reading, mention, rank);
      rank += 1;
      if (score > bestScore) [best, bestScore] = [mention.person, score];
    }
    if (best >= 0) return best;
  }
  return -1;
}
