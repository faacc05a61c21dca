/** Finds whom "he" or "she" means: the person whom the sentences before were about. */
import { AUXILIARY, PERSON, PREPOSITION } from "./classify-words.ts";
import type { Gender } from "./find-people.ts";
import { describedPerson } from "./find-described-person.ts";
import type { Reading } from "./make-reading.ts";
import { scoreSalience, type PersonMention } from "./score-salience.ts";

/** How far back a pronoun reaches, in sentences. */
const MAX_SENTENCES = 12;

/** How many pronouns in a row are followed back to a name. */
const MAX_PRONOUNS = 4;
/** Longest description from "the" to its noun, in tokens. */
const MAX_DESCRIPTION = 5;

/** Returns the person meant by a pronoun at token `at`, as an index into `people.persons`; -1 where nobody fits. */
export function pronounPerson(
  reading: Reading,
  at: number,
  gender: Gender,
  depth = MAX_PRONOUNS,
): number {
  const { people, sentences, sentenceOf } = reading;
  const own = sentenceOf[at] ?? 0;
  for (let index = own; index >= Math.max(0, own - MAX_SENTENCES); index -= 1) {
    const sentence = sentences[index];
    if (!sentence) break;
    let best = -1;
    let bestScore = -Infinity;
    const to = Math.min(sentence.to, at);
    for (const [rank, candidate] of candidatesIn(
      reading,
      sentence.from,
      to,
      gender,
      depth,
    ).entries()) {
      const person = people.persons[candidate.person];
      if (!person?.isPerson || (person.gender && person.gender !== gender)) continue;
      const score = scoreSalience(reading, candidate, rank);
      if (score > bestScore) [best, bestScore] = [candidate.person, score];
    }
    if (best >= 0) return best;
  }
  return -1;
}

/** Lists what means a person in a range of tokens, in order; of its pronouns the first alone. */
function candidatesIn(
  reading: Reading,
  from: number,
  to: number,
  gender: Gender,
  depth: number,
): PersonMention[] {
  const { people, tokens } = reading;
  const found: PersonMention[] = [];
  let hasPronoun = depth === 0;
  for (let at = from; at < to; at += 1) {
    const mention = people.mentions[people.mentionOf[at] ?? -1];
    if (mention) {
      found.push(mention);
      at = Math.max(at, mention.to - 1);
    } else if (!hasPronoun && tokens[at]?.word === gender) {
      hasPronoun = true;
      found.push({ from: at, to: at + 1, person: pronounPerson(reading, at, gender, depth - 1) });
    } else if (tokens[at]?.word === "the") {
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
    if (reading.tokens[head]?.kind === "mark" || classes & (PREPOSITION | AUXILIARY)) return -1;
    if (classes & PERSON && !((reading.classes[head + 1] ?? 0) & PERSON)) return head;
  }
  return -1;
}
