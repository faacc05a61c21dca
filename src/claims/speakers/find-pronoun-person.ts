/** Finds whom "he" or "she" means: the person whom the sentences before were about. */
import { ADVERB, AUXILIARY, CONJUNCTION, PERSON, PREPOSITION } from "../classify-words.ts";
import { mentionAt } from "./find-people.ts";
import type { Gender } from "./find-bearer.ts";
import { isQuoted } from "../look-at-token.ts";
import { describedPerson } from "./find-described-person.ts";
import { NOT_ASKED, type Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { scoreSalience, speaks, type PersonMention } from "./score-salience.ts";
import { HE_TITLE, SHE_TITLE } from "../name-traits.ts";
import { labelAfter } from "./find-label-after.ts";
import { hasNameTrait, hasTrait, isMark, wordAt } from "../tokens.ts";
import { REPORTING_VERB } from "../traits.ts";

/** How far back a pronoun reaches, in sentences. */
const MAX_SENTENCES = 12;
/** Longest description from "the" to its noun, in tokens. */
const MAX_DESCRIPTION = 5;

/**
 * Returns the person meant by the pronoun at token `at`, as an index into `people.persons`; -1 where nobody
 * fits. The pronouns before it are settled first, from the farthest on, and each only once.
 */
export function pronounPerson(reading: Reading, at: number, gender: Gender): number {
  const { sentences, sentenceOf, pronounPersons } = reading;
  const own = sentenceOf[at] ?? 0;
  for (let index = Math.max(0, own - MAX_SENTENCES); index < own; index += 1) {
    const earlier = firstPronoun(reading, sentences[index], gender);
    if (earlier >= 0 && pronounPersons[earlier] === NOT_ASKED) {
      pronounPersons[earlier] = nearestPerson(reading, earlier, gender);
    }
  }
  if (pronounPersons[at] === NOT_ASKED) pronounPersons[at] = nearestPerson(reading, at, gender);
  return pronounPersons[at] ?? -1;
}

/** Returns the first pronoun of a gender in a sentence, as a token; -1 for none. */
function firstPronoun({ words }: Reading, sentence: Sentence | undefined, gender: Gender): number {
  for (let at = sentence?.from ?? 0; at < (sentence?.to ?? 0); at += 1) {
    if (words[at] === gender) return at;
  }
  return -1;
}

/** Returns the person whom the nearest sentence before a pronoun that speaks of anyone fitting is most about. */
function nearestPerson(reading: Reading, at: number, gender: Gender): number {
  const { people, sentences, sentenceOf } = reading;
  const own = sentenceOf[at] ?? 0;
  const isSubject = wordAt(reading, at) === gender;
  for (let index = own; index >= Math.max(0, own - MAX_SENTENCES); index -= 1) {
    const sentence = sentences[index];
    if (!sentence || (index < own && isSubject && isOfUnnamed(reading, sentence, gender))) break;
    let best = -1;
    let bestScore = -Infinity;
    const to = Math.min(sentence.to, at);
    for (const [rank, candidate] of candidatesIn(reading, sentence.from, to, gender).entries()) {
      const person = people.persons[candidate.person];
      // Of a name that nothing else tells for a person's, what it says does.
      if (!person || !(person.isPerson || (!person.isBody && speaks(reading, candidate)))) continue;
      if (person.gender && person.gender !== gender) continue;
      const score = scoreSalience(reading, candidate, rank);
      if (score > bestScore) [best, bestScore] = [candidate.person, score];
    }
    if (best >= 0) return best;
  }
  return -1;
}

const INDEFINITE: ReadonlySet<string> = new Set("a an another one".split(" "));

/** Tells whether somebody speaks in a sentence whom the article does not name, and who may be meant by a pronoun: "A spokesman said". */
function isOfUnnamed(reading: Reading, { from, to }: Sentence, gender: Gender): boolean {
  const { classes } = reading;
  const start = (classes[from] ?? 0) & CONJUNCTION ? from + 1 : from;
  if (!INDEFINITE.has(wordAt(reading, start))) return false;
  const label = labelAfter(reading, start, to);
  const head = label ? descriptionHead(reading, start, label.to) : -1;
  if (!label || head < 0) return false;
  if (hasNameTrait(reading, head, gender === "he" ? SHE_TITLE : HE_TITLE)) return false;
  let verb = label.to;
  if (wordAt(reading, verb) === "(")
    while (verb < to && wordAt(reading, verb - 1) !== ")") verb += 1;
  while ((classes[verb] ?? 0) & (ADVERB | AUXILIARY)) verb += 1;
  // "A reporter asked Ruiz. He said": whoever is asked answers.
  return hasTrait(reading, verb, REPORTING_VERB) && !wordAt(reading, verb).startsWith("ask");
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
      found.push(mention);
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

/** Returns the noun for a person that ends the description which begins with "the" at token `at`; -1 for none. */
function descriptionHead(reading: Reading, at: number, to: number): number {
  for (let head = at + 1; head <= at + MAX_DESCRIPTION && head < to; head += 1) {
    const classes = reading.classes[head] ?? 0;
    if (isMark(reading, head) || classes & (PREPOSITION | AUXILIARY)) return -1;
    if (classes & PERSON && !((reading.classes[head + 1] ?? 0) & PERSON)) return head;
  }
  return -1;
}
