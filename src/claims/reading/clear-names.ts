/** Takes the grammatical classes off names that other words are spelt like: "Will Ruiz", "Jan de Vries". */
import { ADVERB, DETERMINER, FINITE, PREPOSITION, REGULAR_PAST, TIME } from "./classify-words.ts";
import { AMBIGUOUS, PARTICLE, VERB_OR_PARTICLE } from "./name-traits.ts";
import {
  hasNameTrait,
  hasTrait,
  isCapital,
  isClosed,
  isWord,
  type Tokens,
  wordAt,
} from "./tokens.ts";
import { NUMERAL } from "./traits.ts";

/** Takes the grammatical classes off names: "Will Ruiz" and "Will wrote", but not "Will it rain?"; "Ruiz do Lago", but not "What do Swedes eat?". */
export function clearNames(tokens: Tokens): void {
  const { classes, nameTraits } = tokens;
  for (let at = 0; at + 1 < nameTraits.length; at += 1) {
    const traits = (nameTraits[at] ?? 0) & (AMBIGUOUS | VERB_OR_PARTICLE);
    if (traits === 0) continue;
    if (traits & VERB_OR_PARTICLE && joinsName(tokens, at)) {
      classes[at] = 0;
      nameTraits[at] = PARTICLE;
    }
    if (!(traits & AMBIGUOUS) || !isCapital(tokens, at)) continue;
    // "Per Lind, it is late": at the head of a sentence it leads to a source.
    if (wordAt(tokens, at) === "per" && opensSentence(tokens, at)) continue;
    const isPast = ((classes[at + 1] ?? 0) & (FINITE | REGULAR_PAST)) !== 0;
    const isJoined = joinsParticle(tokens, at);
    if (isCapital(tokens, at + 1) || isJoined || isPast) classes[at] = 0;
  }
}

/** Tells whether a token may open a sentence: no word and no comma stands before it. */
const opensSentence = (tokens: Tokens, at: number): boolean =>
  !isWord(tokens, at - 1) && wordAt(tokens, at - 1) !== ",";

/** What leads to a month: "in June de Vries left". */
const BEFORE_MONTH = PREPOSITION | DETERMINER | ADVERB | TIME;

/** Tells whether a particle and a family name stand behind a word that may be a month, which nothing before it tells for one: "Jan de Vries", but not "In June de Vries left", "on 4 May de Vries left". */
function joinsParticle(tokens: Tokens, at: number): boolean {
  if (!hasNameTrait(tokens, at + 1, PARTICLE) || !isCapital(tokens, at + 2)) return false;
  // At the head of a sentence it stays what it may be.
  if (opensSentence(tokens, at)) return false;
  const isDated =
    ((tokens.classes[at - 1] ?? 0) & BEFORE_MONTH) !== 0 ||
    hasTrait(tokens, at - 1, NUMERAL) ||
    LEADS_TO_MONTH.has(wordAt(tokens, at - 1));
  return !isDated;
}

/** Words that do so beside them: "last June". */
const LEADS_TO_MONTH: ReadonlySet<string> = new Set("early last late mid next this".split(" "));

/** Tells whether a particle, and no verb, stands at a token, between two words of a name. */
function joinsName(tokens: Tokens, at: number): boolean {
  if (isCapital(tokens, at)) return false;
  const isInName = isCapital(tokens, at - 1) && isCapital(tokens, at + 1);
  return isInName && !isClosed(tokens, at - 1) && !isClosed(tokens, at + 1);
}
