/** Finds words that one outlet left out of a statement and that change how far it reaches: its conditions and limits. */
import type { ClaimPair, Difference, Side } from "./claim-pair.ts";

/** Words that open a condition, an exception or a limit, folded. Our own compilation from English grammar. */
const LIMITS = new Set(
  "if unless until only except provided providing assuming partly partially temporarily".split(" "),
);
/** A limit says something only together with this many further words. */
const MIN_WORDS = 2;
/** The outlet that cut must give at least this many other words of the statement. */
const MIN_COMMON = 3;

/** Finds a limit that only one of the two gives, though the other gives the sentence around it. */
export function findCuts(pair: ClaimPair): Difference[] {
  const { here, there } = pair;
  if (!isCut(here, there) && !isCut(there, here)) return [];
  return [{ type: "cut", here: here.claim, there: there.claim }];
}

/** Tells whether `full` has a limit, with words behind it, that `short` has not. */
function isCut(full: Side, short: Side): boolean {
  // A content that the record itself shortened says nothing of what its outlet left out.
  if (short.claim.shortened || short.claim.quotes.length === 0) return false;
  const common = full.words.filter((word) => word.counterpart >= 0).length;
  if (common < MIN_COMMON) return false;
  if (short.words.some((word) => LIMITS.has(word.folded))) return false;
  return full.words.some((word, i) => {
    if (!LIMITS.has(word.folded) || word.counterpart >= 0) return false;
    const behind = full.words.slice(i + 1, i + 1 + MIN_WORDS);
    return behind.length === MIN_WORDS && behind.every((next) => next.counterpart < 0);
  });
}
