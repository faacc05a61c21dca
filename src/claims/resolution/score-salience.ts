/** Says how much a sentence is about a person whom it mentions: its subject before what stands after a preposition. */
import { SAYING } from "../lexicons/saying-verbs.ts";
import { type Mention, TELLING } from "../people/find-mentions.ts";
import { mentionAt } from "../people/find-people.ts";
import {
  AUXILIARY,
  CLAUSE_VERB,
  DETERMINER,
  FINITE,
  PERSON,
  PREPOSITION,
  REPORTING,
  SPEAKING_NOUN,
  SUBORDINATOR,
} from "../reading/classify-words.ts";
import {
  beginsSentence,
  classAt,
  isQuoted,
  sentenceAt,
  skipAdverbs,
} from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { closingBracket } from "../reading/skip-brackets.ts";
import { hasTrait, isWord, skipCapitals, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";

/** Something in a sentence that means a person: a name, a description or a pronoun, as tokens. */
export interface PersonMention {
  from: number;
  to: number;
  person: number;
}

/** What a mention is worth as the person spoken of: who is said to speak before others, the subject of a verb before an object, that of the main clause before another's, the first before later ones. */
const WEIGHTS = {
  speaker: 6,
  subject: 4,
  subordinate: -1,
  afterPreposition: -3,
  possessive: -1,
  perMention: -0.5,
};

/** Scores a mention by its place in its sentence; `rank` counts the mentions before it there. */
export function scoreSalience(reading: Reading, mention: PersonMention, rank: number): number {
  let score = rank * WEIGHTS.perMention;
  const next = wordAt(reading, mention.to);
  if (next === "'s") score += WEIGHTS.possessive;
  else if (speaks(reading, mention)) score += WEIGHTS.speaker;
  else if (opensClause(reading, mention) && !isInside(reading, mention)) score += WEIGHTS.subject;
  if (isLed(reading, mention)) score += WEIGHTS.afterPreposition;
  if (isSubordinate(reading, mention)) score += WEIGHTS.subordinate;
  return score;
}

/** Longest way from the comma that opens an aside to a name at its end, in tokens. */
const MAX_INSIDE = 8;

/** Tells whether a comma behind a name closes an aside that it only stands in: "Ruiz, the aide of Okafor, left". */
function isInside(reading: Reading, mention: PersonMention): boolean {
  if (wordAt(reading, mention.to) !== "," || !isLed(reading, mention)) return false;
  for (let at = mention.from - 1; at > mention.from - MAX_INSIDE; at -= 1) {
    if (wordAt(reading, at) === ",") return true;
    if (classAt(reading, at) & (FINITE | AUXILIARY)) return false;
  }
  return false;
}

/** Tells whether a name is a subject by what follows it: a verb, or an aside. */
export const opensClause = (reading: Reading, { to }: PersonMention): boolean =>
  wordAt(reading, to) === "," || isBeforeVerb(reading, to);

/** Longest title between a verb and the name that it is said of, in tokens: "said presidential aide Ana Ruiz". */
const MAX_TITLE = 6;

/** Classes of the words of such a title. */
const IN_TITLE = DETERMINER | PERSON | SPEAKING_NOUN;

/** Tells whether a preposition stands before a mention, or before the name that "and" joins it to: "of Ruiz", "of the Elm Office", "like Ruiz and Okafor,". */
export function isLed(reading: Reading, { from, to }: PersonMention): boolean {
  if (isBehindPreposition(reading, from)) return true;
  // "He spoke to Ruiz and Okafor left"
  if (wordAt(reading, from - 1) !== "and" || isBeforeVerb(reading, to)) return false;
  const first = mentionAt(reading.people, from - 2);
  return first !== undefined && isBehindPreposition(reading, first.from);
}

/** Tells whether a preposition stands before a token, with an article between or without. */
function isBehindPreposition(reading: Reading, at: number): boolean {
  const isDetermined = (classAt(reading, at - 1) & DETERMINER) !== 0;
  return (classAt(reading, isDetermined ? at - 2 : at - 1) & PREPOSITION) !== 0;
}

/** Tells whether a mention is right behind the word that opens a clause inside another: "When Ruiz left, Okafor stayed", "feared that Ruiz would leave". */
const isSubordinate = (reading: Reading, { from }: PersonMention): boolean =>
  (classAt(reading, from - 1) & SUBORDINATOR) !== 0 || wordAt(reading, from - 1) === "that";

/** Tells whether a name opens a bracket inside its sentence, where nobody is spoken of: "Ana Ruiz (Elm Party)". */
export const isBracketed = (reading: Reading, { from }: Mention): boolean =>
  wordAt(reading, from - 1) === "(" && !beginsSentence(reading, from - 1);

/** Longest aside between a name and its verb, in tokens: "Ruiz, in a post on Monday, said". */
const MAX_ASIDE = 20;

/** Tells whether a name stands beside a verb of speech, as its subject: "Ruiz said", "Ruiz, however, said", "“…,” said Ruiz". */
export function speaks(reading: Reading, mention: PersonMention): boolean {
  const isSubject =
    !isLed(reading, mention) && SAYING.has(wordAt(reading, verbAfter(reading, mention)));
  return isSubject || followsSaying(reading, mention);
}

/** Tells whether a name is the subject of any reporting verb. */
export function reports(reading: Reading, mention: PersonMention): boolean {
  if (speaks(reading, mention)) return true;
  return !isLed(reading, mention) && hasTrait(reading, verbAfter(reading, mention), REPORTING_VERB);
}

/** Returns the token after a name, past the comma that closes it as an aside ("the mayor, Ana Ruiz, said"), or past asides of its own ("Ruiz (Elm), who won in Hull, said"). */
export function verbAfter(reading: Reading, { from, to, person }: PersonMention): number {
  const end = Math.min(to + MAX_ASIDE, sentenceAt(reading, to)?.to ?? to);
  const close = wordAt(reading, to) === "(" ? closingBracket(reading, to, end) : -1;
  const comma = close < 0 ? placeEnd(reading, to) : close + 1;
  if (wordAt(reading, comma) !== ",") return comma;
  if (wordAt(reading, from - 1) === ",") {
    return to - from > 1 || reading.people.persons[person]?.isPerson ? comma + 1 : to;
  }
  // "In Oslo, Ana Ruiz, the mayor, said": another name opens what stands behind the comma.
  const next = mentionAt(reading.people, comma + 1);
  if (next && wordAt(reading, next.to) === ",") return to;
  for (let at = comma + 1; at < end; at += 1) {
    if (isQuoted(reading, at)) return to;
    if (wordAt(reading, at) === "," && hasTrait(reading, at + 1, REPORTING_VERB)) return at + 1;
  }
  return to;
}

/** Returns the verb of reporting behind where a person is from: "Ana Ruiz from Elm County | told"; the token itself where none stands there. */
function placeEnd(reading: Reading, at: number): number {
  if (!/^(?:from|in|of)$/.test(wordAt(reading, at))) return at;
  const end = skipCapitals(reading, at + 1);
  return end > at + 1 && hasTrait(reading, end, REPORTING_VERB) ? end : at;
}

/** Tells whether a verb stands at a token, or behind adverbs there. */
function isBeforeVerb(reading: Reading, at: number): boolean {
  return (classAt(reading, skipAdverbs(reading, at)) & (CLAUSE_VERB | REPORTING)) !== 0;
}

/** Tells whether a name, with its title, is the subject of the verb of speech before it: "“…,” said Ruiz"; but in ", said Ruiz was ill" another speaks. */
function followsSaying(reading: Reading, { from, to }: PersonMention): boolean {
  // "said Norwegian engineer Ana Ruiz"
  if (isBeforeVerb(reading, to) || classAt(reading, to) & PERSON) return false;
  for (let at = from - 1; at >= from - MAX_TITLE && isWord(reading, at); at -= 1) {
    const word = wordAt(reading, at);
    if (SAYING.has(word)) {
      // "Ruiz, a pilot, told the NTB": whoever is told stands behind.
      const isInverted = wordAt(reading, at - 1) === "," || isQuoted(reading, at - 1);
      return isInverted && !TELLING.has(word);
    }
    if (classAt(reading, at) & ~IN_TITLE) return false;
  }
  return false;
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
      if (isBracketed(reading, mention)) continue;
      const score = scoreSalience(reading, mention, rank);
      rank += 1;
      if (score > bestScore) [best, bestScore] = [mention.person, score];
    }
    if (best >= 0) return best;
  }
  return -1;
}
