/** Pairs the values of two claims that stand in the same place of what is said, and disagree. */
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import type { Span } from "../../text/span.ts";
import type { ClaimPair, Side } from "./claim-pair.ts";

/** Words on either side of a value that tell what it is a value of. */
const CONTEXT_WORDS = 6;

/**
 * Pairs values (numbers, places, dates) of the two claims that do not agree. Each value goes with one of the other
 * side: first with one that agrees, then with one that `mayDiffer` from it; among several, with the one that shares most
 * neighbouring words. Values with nothing in common around them are values of different things.
 */
export function pairValues<T extends Span>(
  pair: ClaimPair,
  here: readonly T[],
  there: readonly T[],
  agree: (a: T, b: T) => boolean,
  mayDiffer: (a: T, b: T) => boolean = () => true,
): [T, T][] {
  const candidates = here.flatMap((a) =>
    there.flatMap((b) => {
      const common = countCommonNeighbours(pair, a, b);
      const agreed = agree(a, b);
      return agreed || (common > 0 && mayDiffer(a, b)) ? [{ a, b, common, agreed }] : [];
    }),
  );
  candidates.sort((one, two) => Number(two.agreed) - Number(one.agreed) || two.common - one.common);
  const settled = new Set<T>();
  return candidates.flatMap(({ a, b, agreed }): [T, T][] => {
    if (settled.has(a) || settled.has(b)) return [];
    settled.add(a).add(b);
    return agreed ? [] : [[a, b]];
  });
}

/** Counts the words of content near `a` whose counterparts stand near `b`. */
function countCommonNeighbours({ here, there }: ClaimPair, a: Span, b: Span): number {
  const near = new Set(neighbours(there, b));
  return neighbours(here, a).filter((i) => {
    const word = here.words[i];
    return (
      word && word.counterpart >= 0 && near.has(word.counterpart) && !FUNCTION_WORDS.has(word.stem)
    );
  }).length;
}

/** The places of the words of content nearest to a span on either side. */
function neighbours({ words }: Side, span: Span): number[] {
  const telling = words.flatMap((word, i) => (FUNCTION_WORDS.has(word.stem) ? [] : [i]));
  const before = telling.filter((i) => (words[i]?.end ?? 0) <= span.start);
  const after = telling.filter((i) => (words[i]?.start ?? 0) >= span.end);
  return [...before.slice(-CONTEXT_WORDS), ...after.slice(0, CONTEXT_WORDS)];
}
