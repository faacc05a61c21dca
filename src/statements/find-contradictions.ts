/** Finds what turns the meaning of two texts that are otherwise alike: a negation, another figure, opposites, another modality. */
import { stemWord } from "../text/stem-word.ts";
import { MIN_LIKENESS, type WordPair } from "./align-words.ts";
import { denies } from "./denies.ts";
import type { PropositionWord } from "./proposition.ts";

/** Each is true where the two sides contradict each other in this way; the same both ways round. */
export interface Contradictions {
  negation: boolean;
  figures: boolean;
  opposites: boolean;
  modality: boolean;
}

/** What is compared: the words of a claim, or of its quoted core, and the cue that gives them. */
export interface Wording {
  words: readonly PropositionWord[];
  cue: string | null;
}

/** Compares what is aligned, and what is left over, of two wordings. */
export function findContradictions(
  a: Wording,
  b: Wording,
  pairs: readonly WordPair[],
  opposites: readonly WordPair[],
): Contradictions {
  return {
    negation: differInNegation(a, b, pairs),
    figures: differInFigures(a.words, b.words, pairs),
    opposites: opposites.length > 0,
    modality: differInModality(a.words, b.words),
  };
}

/** "Nor" is none of them: it only carries on another. */
const NEGATIONS: ReadonlySet<string> = new Set([
  "not",
  "no",
  "none",
  "never",
  "without",
  "neither",
]);
/** Words that negate by their meaning, as stems: "failed to pay" is "did not pay". Our own list, from general English. */
const NEGATING_WORDS: ReadonlySet<string> = new Set(
  (
    "nothing nobody nowhere fail failure refuse refusal decline deny denial lack reject prevent " +
    "avoid stop unless unable unaware uncertain unclear unknown unlikely unwilling impossible " +
    "hardly barely rarely scarcely"
  )
    .split(" ")
    .map(stemWord),
);
/** A negation stands at most this many words before what it negates ("did not ever agree"). */
const NEGATION_REACH = 3;

/**
 * Tells whether a word that both have is negated on one side only. Two wordings negate at different places
 * ("did not know anything", "had no information"), so one side must negate oftener by an odd number, too.
 */
function differInNegation(a: Wording, b: Wording, pairs: readonly WordPair[]): boolean {
  const deniesA = denies(a.cue);
  const deniesB = denies(b.cue);
  const negationsA = countNegations(a.words) + (deniesA ? 1 : 0);
  const negationsB = countNegations(b.words) + (deniesB ? 1 : 0);
  if (negationsA % 2 === negationsB % 2) return false;
  if (deniesA !== deniesB) return true;
  const negatedA = markNegated(a.words);
  const negatedB = markNegated(b.words);
  return pairs.some(
    (pair) =>
      pair.likeness >= MIN_LIKENESS &&
      (a.words[pair.a]?.open || b.words[pair.b]?.open) &&
      negatedA[pair.a] !== negatedB[pair.b],
  );
}

const countNegations = (words: readonly PropositionWord[]): number =>
  words.reduce(
    (count, word, i) =>
      count + (isNegation(words, i) ? 1 : 0) + (NEGATING_WORDS.has(word.stem) ? 1 : 0),
    0,
  );

/** What makes of a negation an addition: "not only … but". */
const NOT_ONLY: ReadonlySet<string> = new Set(["only", "just", "merely", "simply"]);

/** Tells whether the word is a negation; "not only … but" is none, nor is "No. 1". */
function isNegation(words: readonly PropositionWord[], i: number): boolean {
  const word = words[i]?.folded ?? "";
  if (!NEGATIONS.has(word)) return false;
  const next = words[i + 1];
  return word === "no" ? next?.kind !== "figure" : !NOT_ONLY.has(next?.folded ?? "");
}

/** Marks the words that a negation reaches: those up to the first word of content after it. */
function markNegated(words: readonly PropositionWord[]): Uint8Array {
  const marked = new Uint8Array(words.length);
  words.forEach((_, i) => {
    if (!isNegation(words, i)) return;
    for (let k = i + 1; k <= Math.min(i + NEGATION_REACH, words.length - 1); k += 1) {
      marked[k] = marked[k] === 1 ? 0 : 1;
      if (words[k]?.kind === "content") break;
    }
  });
  return marked;
}

/** Two figures count the same thing where a word that both have stands this near to each. */
const FIGURE_REACH = 2;

/** Tells whether beside a word that both have, each side has a figure that the other lacks: "4 schools", "5 schools". */
function differInFigures(
  a: readonly PropositionWord[],
  b: readonly PropositionWord[],
  pairs: readonly WordPair[],
): boolean {
  const ownA = findOwnFigures(a, b);
  const ownB = findOwnFigures(b, a);
  if (ownA.length === 0 || ownB.length === 0) return false;
  return pairs.some(
    (pair) =>
      pair.likeness >= MIN_LIKENESS &&
      a[pair.a]?.kind !== "grammar" &&
      isNearAny(pair.a, ownA) &&
      isNearAny(pair.b, ownB),
  );
}

function isNearAny(place: number, figures: readonly number[]): boolean {
  return figures.some((figure) => Math.abs(place - figure) <= FIGURE_REACH);
}

/** Returns the places of the figures of `a` that are not among `b`'s. */
function findOwnFigures(a: readonly PropositionWord[], b: readonly PropositionWord[]): number[] {
  const own: number[] = [];
  a.forEach((word, i) => {
    if (word.kind === "figure" && !b.some((other) => other.stem === word.stem)) own.push(i);
  });
  return own;
}

const POSSIBLE: ReadonlySet<string> = new Set(["may", "might", "could"]);
const NECESSARY: ReadonlySet<string> = new Set(["must", "will", "shall"]);

/** Tells whether one side says that something may be and the other that it must or will. */
function differInModality(a: readonly PropositionWord[], b: readonly PropositionWord[]): boolean {
  return (
    (isOnly(POSSIBLE, NECESSARY, a) && isOnly(NECESSARY, POSSIBLE, b)) ||
    (isOnly(NECESSARY, POSSIBLE, a) && isOnly(POSSIBLE, NECESSARY, b))
  );
}

function isOnly(
  modals: ReadonlySet<string>,
  others: ReadonlySet<string>,
  words: readonly PropositionWord[],
): boolean {
  return words.some((w) => modals.has(w.folded)) && !words.some((w) => others.has(w.folded));
}
