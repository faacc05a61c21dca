/** Compares the quoted words of one utterance: where two outlets quote it in different words, as translations do. */
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import type { Span } from "../../text/span.ts";
import { type AlignedWord, pairRuns, type Run, tellingSpanOf } from "../align-wording.ts";
import { foldSpelling } from "../fold-spelling.ts";
import type { ClaimPair, Difference, Side } from "./claim-pair.ts";

/** Where fewer of the shorter quotation's words of content than this are common, the two differ as a whole. */
const MOSTLY_ALIKE = 0.5;

/** Longer quotations with little in common, in words, were rather cut differently than translated differently. */
const MAX_WHOLE = 15;

/** Finds words in quotation marks that stand where the other outlet quotes other words; spelling is no difference. */
export function compareQuotedWords(pair: ClaimPair): Difference[] {
  const { here, there } = pair;
  const [quotedHere, quotedThere] = [quotedWords(here), quotedWords(there)];
  if (quotedHere.length === 0 || quotedThere.length === 0) return [];
  const runs = pairRuns({
    here: withCounterpartsIn(quotedHere, there.words, quotedThere),
    there: withCounterpartsIn(quotedThere, here.words, quotedHere),
  });
  const differing = runs.flatMap((run): Difference[] => {
    if (!run.here || !run.there) return [];
    if (spell(quotedHere, run.here) === spell(quotedThere, run.there)) return [];
    const [a, b] = [tellingSpanOf(quotedHere, run.here), tellingSpanOf(quotedThere, run.there)];
    return [{ type: "wording", here: a, there: b }];
  });
  if (differing.length === 0) return [];
  const [telling, tellingThere] = [quotedHere, quotedThere].map((words) =>
    words.filter((word) => !FUNCTION_WORDS.has(word.stem)),
  );
  const common = telling?.filter((word) => word.counterpart >= 0).length ?? 0;
  const shorter = Math.min(telling?.length ?? 0, tellingThere?.length ?? 0);
  if (common >= MOSTLY_ALIKE * shorter) return differing;
  if (Math.max(quotedHere.length, quotedThere.length) > MAX_WHOLE) return [];
  return [{ type: "wording", here: hullOf(quotedHere), there: hullOf(quotedThere) }];
}

/** The words that stand in quotation marks. */
function quotedWords(side: Side): AlignedWord[] {
  return side.words.filter((word) => isQuoted(side, word));
}

/** The stretch from the first of some words to the last. */
function hullOf(words: readonly AlignedWord[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function isQuoted({ claim }: Side, span: Span): boolean {
  return claim.quotes.some((quote) => span.start >= quote.start && span.end <= quote.end);
}

/** A word whose counterpart stands outside the quotation marks is not open, and no neighbour of what is. */
const OUTSIDE = -2;

/** Numbers the counterparts of some words by the quoted words of the other side. */
function withCounterpartsIn(
  words: readonly AlignedWord[],
  all: readonly AlignedWord[],
  quoted: readonly AlignedWord[],
): AlignedWord[] {
  return words.map(({ start, end, folded, stem, counterpart }) => {
    const other = all[counterpart];
    const at = other ? quoted.indexOf(other) : -1;
    return { start, end, folded, stem, counterpart: other && at < 0 ? OUTSIDE : at };
  });
}

/** The words of a run in one spelling. */
function spell(words: readonly AlignedWord[], { from, to }: Run): string {
  const spelled = words.slice(from, to).map((word) => foldSpelling(word.folded));
  return spelled.join(" ");
}
