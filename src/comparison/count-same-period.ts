/** Tells whether two claims count, each in its way, what happened over one period: "the third call since", "twice since". */
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { readNumbers } from "../text/read-numbers.ts";
import { readWords } from "../text/read-words.ts";
import { stemWord } from "../text/stem-word.ts";
import { cutClaim, type Difference, type Report } from "./discrepancies/claim-pair.ts";

/** Words of content behind "since" that name the beginning of the period. */
const BEGINNING = 3;
/** Words of content that the two sentences share besides: who did it. */
const MIN_COMMON = 3;

/**
 * Tells whether two figures both say how often something happened (an ordinal or "twice"), since the same
 * beginning and with the same people in the sentence.
 */
export function countSamePeriod(
  { here, there }: { here: Report; there: Report },
  difference: Difference,
): boolean {
  if (difference.type !== "number") return false;
  if (here.claim.kind !== "figure" || there.claim.kind !== "figure") return false;
  const counts = [cutClaim(here, difference.here), cutClaim(there, difference.there)];
  if (
    !counts.every(
      (printed) => (readNumbers(`the ${printed}`)[0]?.kind ?? "cardinal") !== "cardinal",
    )
  ) {
    return false;
  }
  const [a, b] = [readBeginning(here), readBeginning(there)];
  const [all, others] = [new Set(readStems(here.claim.excerpt)), readStems(there.claim.excerpt)];
  return (
    a.some((stem) => b.includes(stem)) &&
    new Set(others.filter((stem) => all.has(stem))).size >= MIN_COMMON
  );
}

/** The stems behind "since" in a claim's excerpt. */
function readBeginning({ claim }: Report): string[] {
  const since = /\bsince\s/iu.exec(claim.excerpt);
  return since
    ? readStems(claim.excerpt.slice(since.index + since[0].length)).slice(0, BEGINNING)
    : [];
}

function readStems(text: string): string[] {
  return readWords(text)
    .map(({ folded }) => stemWord(folded))
    .filter((stem) => !FUNCTION_WORDS.has(stem));
}
