/** Finds whom "he" or "she" means: the person whom the sentences before were about. */
import { SAYING } from "../lexicons/saying-verbs.ts";
import type { Gender } from "../people/find-bearer.ts";
import { mentionAt } from "../people/find-people.ts";
import { AUXILIARY, DETERMINER, SUBORDINATOR } from "../reading/classify-words.ts";
import {
  classAt,
  isQuoted,
  quotationAt,
  sentenceAt,
  skipAdverbs,
} from "../reading/look-at-token.ts";
import { NOT_ASKED, type Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { describedPerson } from "./find-described-person.ts";
import { frontPhraseEnd } from "./find-front-phrase.ts";
import { findSpeakingOn } from "./find-speaking-on.ts";
import {
  descriptionHead,
  isAboutUnnamed,
  meetsUnnamed,
  namesKin,
  unnamedSpeaker,
} from "./find-unnamed.ts";
import { mayBePerson } from "./may-be-person.ts";
import {
  isBracketed,
  opensClause,
  reports,
  type PersonMention,
  scoreSalience,
} from "./score-salience.ts";

/** How far back a pronoun reaches, in sentences. */
const MAX_SENTENCES = 12;
/** What begins a clause beside the one before. */
const BREAKS: ReadonlySet<string> = new Set("; : but while after before when though".split(" "));
/** What a person is worth at most whom a sentence only names behind a preposition. */
const MAX_ASIDE_SCORE = -2.5;

/**
 * Returns the person meant by the pronoun at token `at`, as an index into `people.persons`; -1 where nobody
 * fits. The pronouns before it are settled first, from the farthest on, and each only once.
 */
export function pronounPerson(reading: Reading, at: number, gender: Gender): number {
  const { sentences, sentenceOf, pronounPersons } = reading;
  const own = sentenceOf[at] ?? 0;
  for (let index = Math.max(0, own - MAX_SENTENCES); index < own; index += 1) {
    settleFirst(reading, sentences[index]);
  }
  settle(reading, at, gender);
  return pronounPersons[at] ?? -1;
}

/** Finds whom a pronoun means, where that has not been asked before: whoever speaks as "she" is no "he" from then on. */
function settle(reading: Reading, at: number, gender: Gender): void {
  const { people, pronounPersons } = reading;
  if (pronounPersons[at] !== NOT_ASKED) return;
  const again = findSpeakingOn(reading, at, gender);
  const index = again >= 0 ? again : nearestPerson(reading, at, gender);
  pronounPersons[at] = index;
  const person = people.persons[index];
  // "She prayed" may be another in the words of whoever told of her.
  const isSpeaking = SAYING.has(wordAt(reading, at + 1));
  if (person && isSpeaking) person.gender ??= gender;
}

/** Settles the first "he" and the first "she" of a sentence. */
function settleFirst(reading: Reading, sentence: Sentence | undefined): void {
  const { words } = reading;
  let [he, she] = [true, true];
  for (let at = sentence?.from ?? 0; at < (sentence?.to ?? 0) && (he || she); at += 1) {
    const word = words[at];
    if (he && word === "he") {
      he = false;
      settle(reading, at, "he");
    } else if (she && word === "she") {
      she = false;
      settle(reading, at, "she");
    }
  }
}

/** Returns the person whom the nearest sentence before a pronoun that speaks of anyone fitting is most about. */
function nearestPerson(reading: Reading, at: number, gender: Gender): number {
  const { people, sentences, sentenceOf } = reading;
  const own = sentenceOf[at] ?? 0;
  const isSubject = wordAt(reading, at).startsWith(gender);
  const named = personsNamed(reading, at);
  const isAnswer = answersQuestion(reading, at);
  // "Ruiz, he said, was ill" and "Ruiz's plan, he said, is dead", but "Ruiz left and, he said, was ill".
  const isInserted = wordAt(reading, at + 2) === "," && hasTrait(reading, at + 1, REPORTING_VERB);
  const isApart = (candidate: PersonMention): boolean =>
    isAnswer || (isInserted && (candidate.to === at - 1 || !opensClause(reading, candidate)));
  const told = personsTold(reading, at);
  const other = personOfOther(reading, at, gender);
  if (other >= 0) told.add(other);
  const front = isSubject ? frontPhraseEnd(reading, at) : -1;
  let beside = -1;
  for (let index = own; index >= Math.max(0, own - MAX_SENTENCES); index -= 1) {
    const sentence = sentences[index];
    if (!sentence || (index < own && isSubject && unnamedSpeaker(reading, sentence, gender))) break;
    let best = -1;
    let bestScore = -Infinity;
    const to = Math.min(sentence.to, at);
    for (const [rank, candidate] of candidatesIn(reading, sentence.from, to, gender).entries()) {
      const person = people.persons[candidate.person];
      if (!person || !(person.isPerson || mayBePerson(reading, candidate))) continue;
      if (person.gender && person.gender !== gender) continue;
      if (takesTurn(reading, candidate)) told.add(candidate.person);
      // "the plan that he and Ruiz made": he is another.
      if (isBeside(reading, candidate, gender)) told.add(candidate.person);
      if (told.has(candidate.person)) continue;
      if (index === own && isApart(candidate) && !reports(reading, candidate)) continue;
      // "Speaking to Ruiz, he said": nobody speaks to himself.
      if (index === own && candidate.to <= front && wordAt(reading, candidate.to) !== "'s")
        continue;
      // "Citing the plan, which Ruiz opposed, he said"
      if (index === own && /^(?:which|whom)$/.test(wordAt(reading, candidate.from - 1))) continue;
      const malus = named.has(candidate.person) ? NAMED_IN_WORDS : 0;
      const score = scoreSalience(reading, candidate, rank) + malus;
      if (score > bestScore) [best, bestScore] = [candidate.person, score];
    }
    if (best >= 0 && (index === own || bestScore > MAX_ASIDE_SCORE)) return best;
    const mayBeUnnamed = index === own && isSubject;
    if (mayBeUnnamed && isAboutUnnamed(reading, sentence, gender)) return -1;
    if (mayBeUnnamed && meetsUnnamed(reading, sentence.from, at, gender)) return -1;
    const isTold = best < 0 && isSubject && !(index === own && isInserted);
    if (isTold && namesKin(reading, sentence.from, to, gender)) return -1;
    // "A call from Ruiz came late": whoever is only named beside may be meant, but not before the subject of a sentence of the paragraph.
    if (beside < 0) beside = best;
    if (beside >= 0 && sentences[index - 1]?.passage !== sentence.passage) break;
  }
  return beside;
}

/** How far before a pronoun another of its sentence is looked for, in tokens. */
const MAX_TO_OTHER = 40;

/** Returns whom the first "he" before a "she" of one sentence means, or the first "she" before a "he": "As Ruiz told them he was late, she said"; -1 for nobody. */
function personOfOther(reading: Reading, at: number, gender: Gender): number {
  const other = gender === "he" ? "she" : "he";
  const from = sentenceAt(reading, at)?.from ?? at;
  for (let token = Math.max(from, at - MAX_TO_OTHER); token < at; token += 1) {
    if (wordAt(reading, token) !== other || isQuoted(reading, token)) continue;
    settle(reading, token, other);
    return reading.pronounPersons[token] ?? -1;
  }
  return -1;
}

/** Tells whether "and" joins a name to the pronoun itself: "he and Ruiz", "Ruiz and he". */
function isBeside(reading: Reading, { from, to }: PersonMention, gender: Gender): boolean {
  if (wordAt(reading, from - 1) === "and") return wordAt(reading, from - 2) === gender;
  return wordAt(reading, to) === "and" && wordAt(reading, to + 1) === gender;
}

/** Tells whether a name only tells whose turn it is, who is "I" in it: "LIND: He has left.", "ADA LIND, HOST: He has left." */
function takesTurn(reading: Reading, { from, to }: PersonMention): boolean {
  const colon = wordAt(reading, to) === "," ? to + 2 : to;
  const sentence = sentenceAt(reading, from);
  return wordAt(reading, colon) === ":" && sentence?.from === from && sentence.passage > 0;
}

/** What it costs a person to be named in the words that a pronoun speaks: few speak of themselves so. */
const NAMED_IN_WORDS = -5;

/** Returns whom the words name that a pronoun speaks. */
function personsNamed(reading: Reading, at: number): Set<number> {
  const quoted = personsInQuotation(reading, at);
  return quoted.size > 0 ? quoted : personsInContent(reading, at);
}

/** Farthest name from the verb of what a pronoun says, in tokens. */
const MAX_CONTENT = 60;

/** Returns whom a clause names that a pronoun says: Ruiz in "He said that Ruiz had left"; nobody where another clause begins before: "He said so, but Ruiz left". */
function personsInContent(reading: Reading, at: number): Set<number> {
  const named = new Set<number>();
  if (classAt(reading, at) & DETERMINER) return named;
  let verb = skipAdverbs(reading, at + 1);
  while (classAt(reading, verb) & AUXILIARY) verb = skipAdverbs(reading, verb + 1);
  if (!hasTrait(reading, verb, REPORTING_VERB) || wordAt(reading, verb + 1) === ",") return named;
  const to = Math.min(sentenceAt(reading, at)?.to ?? at, verb + MAX_CONTENT);
  for (let token = verb + 1; token < to && !BREAKS.has(wordAt(reading, token)); token += 1) {
    const person = mentionAt(reading.people, token)?.person ?? -1;
    if (person >= 0) named.add(person);
  }
  return named;
}

/** Returns whom a sentence tells of that a pronoun closes with a verb of speech: "Ruiz phoned Okafor, he said." Neither of them speaks, unless in that sentence. */
function personsTold(reading: Reading, at: number): Set<number> {
  const told = new Set<number>();
  const { from, to } = reading.sentences[reading.sentenceOf[at] ?? 0] ?? { from: at, to: at };
  // "Though Ruiz left, the room was full, she said"
  if (classAt(reading, from) & SUBORDINATOR) return told;
  const isEnd = at + 2 >= to || wordAt(reading, at + 2) === ".";
  if (!isEnd || wordAt(reading, at - 1) !== "," || !SAYING.has(wordAt(reading, at + 1)))
    return told;
  for (let token = from; token < at; token += 1) {
    const mention = mentionAt(reading.people, token);
    if (!mention || mention.person < 0) continue;
    token = mention.to - 1;
    if (isQuoted(reading, token)) continue;
    const isSubject = told.size > 0 || opensClause(reading, mention);
    if (!isSubject || reports(reading, mention)) return new Set();
    told.add(mention.person);
  }
  return told;
}

/** Tells whether a pronoun answers what the head of its sentence asks: "Asked by Ruiz, he said" means nobody whom it names. */
function answersQuestion(reading: Reading, at: number): boolean {
  const from = reading.sentences[reading.sentenceOf[at] ?? 0]?.from ?? 0;
  return wordAt(reading, from) === "asked" || wordAt(reading, from + 1) === "asked";
}

/** Most tokens of a quotation that are searched for names, from its end. */
const MAX_QUOTED = 200;

/** Returns whom the quotation right before a pronoun names. */
function personsInQuotation(reading: Reading, at: number): Set<number> {
  const named = new Set<number>();
  if (isQuoted(reading, at)) return named;
  const quotation = quotationAt(reading, at - 1) ?? quotationAt(reading, at - 2);
  const to = quotation?.to ?? 0;
  for (let token = Math.max(quotation?.from ?? 0, to - MAX_QUOTED); token < to; token += 1) {
    const person = mentionAt(reading.people, token)?.person ?? -1;
    if (person >= 0) named.add(person);
  }
  return named;
}

/** Lists what means a person in a range of tokens, outside quotation marks, in order; of its pronouns the first alone. */
function candidatesIn(reading: Reading, from: number, to: number, gender: Gender): PersonMention[] {
  const { people, words, pronounPersons } = reading;
  const found: PersonMention[] = [];
  let hasPronoun = false;
  for (let at = from; at < to; at += 1) {
    // Whom a speaker names is not the one who speaks.
    if (isQuoted(reading, at)) continue;
    const mention = mentionAt(people, at);
    if (mention) {
      if (!isBracketed(reading, mention)) found.push(mention);
      at = Math.max(at, mention.to - 1);
    } else if (!hasPronoun && words[at] === gender) {
      hasPronoun = true;
      found.push({ from: at, to: at + 1, person: pronounPersons[at] ?? -1 });
    } else if (words[at] === "the") {
      const head = descriptionHead(reading, at, to);
      const person = head > at ? describedPerson(reading, at, head) : -1;
      if (person >= 0) found.push({ from: at, to: head + 1, person });
    }
  }
  return found;
}
