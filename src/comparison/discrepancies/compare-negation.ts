/** Compares whether two claims affirm or deny the same thing. */
import { denies } from "../../statements/denies.ts";
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import type { AlignedWord } from "../align-wording.ts";
import type { ClaimPair, Difference, Side } from "./claim-pair.ts";

/** Words that turn what follows them, folded; our own compilation from English grammar. */
const NEGATIONS = new Set(
  "not no never nobody nothing none neither nor without fail fails failed refuse refuses refused refusing decline declines declined hardly".split(
    " ",
  ),
);
/** Words behind a negation that make it something else: "not only", "no doubt", "no longer" still negates. */
const NO_NEGATION_BEFORE = new Set(["only", "just", "merely", "doubt", "matter"]);
/**
 * Finds a word of content that one claim negates and the other affirms. A cue that denies ("denied that …") turns the
 * whole claim: it is settled by a negation on the other side, and a difference without one.
 */
export function compareNegation({ here, there }: ClaimPair): Difference[] {
  const [turnedHere, turnedThere] = [findNegated(here.words), findNegated(there.words)];
  const common = here.words.flatMap((word, i) => {
    const other = there.words[word.counterpart];
    if (!other || FUNCTION_WORDS.has(word.stem)) return [];
    return [{ word, other, a: turnedHere.get(i), b: turnedThere.get(word.counterpart) }];
  });
  const turned = common.find(({ a, b }) => isTurned(a, b));
  const denied = isDenied(here) !== isDenied(there);
  const shown = denied ? (turned ? undefined : common[0]) : turned;
  if (!shown) return [];
  const { word, other, a, b } = shown;
  return [{ type: "negation", here: hull(a, word), there: hull(b, other) }];
}

/** Tells whether one negation stands alone: one with a counterpart turns another word of the other claim. */
function isTurned(a: AlignedWord | undefined, b: AlignedWord | undefined): boolean {
  const negation = a ?? b;
  return (
    (a === undefined) !== (b === undefined) && negation !== undefined && negation.counterpart < 0
  );
}

/** Finds the words of content that are negated, each with its negation: the first behind it. */
function findNegated(words: readonly AlignedWord[]): Map<number, AlignedWord> {
  const turned = new Map<number, AlignedWord>();
  for (const [i, word] of words.entries()) {
    if (!NEGATIONS.has(word.folded) || NO_NEGATION_BEFORE.has(words[i + 1]?.folded ?? "")) continue;
    const at = words.findIndex((next, k) => k > i && !FUNCTION_WORDS.has(next.stem));
    // Two negations over one word cancel out.
    if (at >= 0 && !turned.delete(at)) turned.set(at, word);
  }
  return turned;
}

function isDenied({ claim }: Side): boolean {
  return claim.kind === "indirect" && denies(claim.cue?.text ?? null);
}

/** The stretch from a negation to the word that it turns, or the word alone. */
function hull(negation: AlignedWord | undefined, word: AlignedWord) {
  return { start: negation?.start ?? word.start, end: word.end };
}
