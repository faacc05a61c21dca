/** Aligns an outlet's wording with this page's, and marks the stretches that differ. */
import type { RecordedClaim } from "../record/record.ts";
import { alignWords } from "../statements/align-words.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { readWords } from "../text/read-words.ts";
import type { Span } from "../text/span.ts";
import { stemWord } from "../text/stem-word.ts";
import type { WordingMark } from "./comparison.ts";

/** A word of a claim, in the offsets of its article, with the place of its counterpart in the other claim, or -1. */
export interface AlignedWord extends Span {
  folded: string;
  stem: string;
  counterpart: number;
}

/** Two claims with every word's counterpart. */
export interface Alignment {
  here: AlignedWord[];
  there: AlignedWord[];
}

/** Reads the words of two claims and finds each one's counterpart, in any order. */
export function alignClaims(here: RecordedClaim, there: RecordedClaim): Alignment {
  const aligned = { here: readClaimWords(here), there: readClaimWords(there) };
  for (const { a, b } of alignWords(aligned.here, aligned.there)) {
    const [one, other] = [aligned.here[a], aligned.there[b]];
    if (!one || !other) continue;
    one.counterpart = b;
    other.counterpart = a;
  }
  return aligned;
}

/** Reads the words of a claim's content. */
function readClaimWords(claim: RecordedClaim): AlignedWord[] {
  return readWords(claim.text).map(({ start, end, folded }) => ({
    start: claim.start + start,
    end: claim.start + end,
    folded,
    stem: stemWord(folded),
    counterpart: -1,
  }));
}

/** What the decision on sameness counts for little, but a reader sees as a difference. */
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday)$/u;

/** Tells whether a word carries only grammar: as a difference it says nothing. */
function isGrammar({ stem, folded }: AlignedWord): boolean {
  return FUNCTION_WORDS.has(stem) && !DAYS.test(folded);
}

/** A run of words: those at `from` ≤ i < `to`. */
export interface Run {
  from: number;
  to: number;
}

/** Finds the runs of words without counterpart; runs of nothing but grammar ("the", "of") are no difference. */
function findOpenRuns(words: readonly AlignedWord[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = 0; i <= words.length; i += 1) {
    const open = words[i]?.counterpart === -1;
    if (open && from < 0) from = i;
    if (open || from < 0) continue;
    if (words.slice(from, i).some((word) => !isGrammar(word))) {
      runs.push({ from, to: i });
    }
    from = -1;
  }
  return runs;
}

/** A run of the other wording, a run of this page's that stands in its place, or both. */
export interface RunPair {
  here: Run | null;
  there: Run | null;
}

/** Two runs that may stand in each other's place, and the words next to them that say so. */
interface Neighbours {
  own: Run;
  run: Run;
  side: "start" | "end";
  /** How sure it is: counterparts on both sides, on one, or only the edge of the text. */
  rank: number;
}

/**
 * Pairs the runs that stand next to the same neighbours: what one wording has in the place of the other's, the surest
 * first. Of a much longer run only the part beside the common neighbour is paired; the rest was added or left out.
 */
export function pairRuns({ here, there }: Alignment): RunPair[] {
  const [left, right] = [new Set(findOpenRuns(here)), new Set(findOpenRuns(there))];
  const near = [...left].flatMap((own) =>
    [...right].flatMap((run) => findNeighbours({ here, there }, own, run) ?? []),
  );
  const pairs: RunPair[] = [];
  for (const { own, run, side } of near.sort((a, b) => b.rank - a.rank)) {
    if (!left.has(own) || !right.has(run)) continue;
    left.delete(own);
    right.delete(run);
    const [nearHere, rest] = splitRun(here, own, countTelling(there, run), side);
    const [nearThere, restThere] = splitRun(there, run, countTelling(here, own), side);
    pairs.push({ here: nearHere, there: nearThere });
    if (rest) left.add(rest);
    if (restThere) right.add(restThere);
  }
  return [
    ...pairs,
    ...[...right].map((run) => ({ here: null, there: run })),
    ...[...left].map((run) => ({ here: run, there: null })),
  ];
}

/** Finds whether two runs have a neighbour in common. */
function findNeighbours({ here, there }: Alignment, own: Run, run: Run): Neighbours | null {
  const before = there[run.from - 1];
  const after = there[run.to];
  const isBefore = before ? before.counterpart === own.from - 1 : own.from === 0;
  const isAfter = after ? after.counterpart === own.to : own.to === here.length;
  if (!isBefore && !isAfter) return null;
  const rank = (isBefore ? (before ? 2 : 1) : 0) + (isAfter ? (after ? 2 : 1) : 0);
  return { own, run, side: isAfter && (after || !before) ? "end" : "start", rank };
}

/** A run more than this many times as long as the one in its place says more than that. */
const MUCH_LONGER = 2;

function countTelling(words: readonly AlignedWord[], { from, to }: Run): number {
  return words.slice(from, to).filter((word) => !isGrammar(word)).length;
}

/** Splits a run of many more than `count` words of content: what stands at one side for that many, and the rest. */
function splitRun(
  words: readonly AlignedWord[],
  run: Run,
  count: number,
  side: "start" | "end",
): [near: Run, rest: Run | null] {
  const telling: number[] = [];
  for (let i = run.from; i < run.to; i += 1) {
    const word = words[i];
    if (word && !isGrammar(word)) telling.push(i);
  }
  if (telling.length <= count * MUCH_LONGER) return [run, null];
  const cut = side === "end" ? (telling.at(-count) ?? run.from) : (telling[count - 1] ?? 0) + 1;
  const [first, last] = [
    { from: run.from, to: cut },
    { from: cut, to: run.to },
  ];
  return side === "end" ? [last, first] : [first, last];
}

/**
 * Marks where the wording of `there` parts from `here`, in reading order. Words count as left out only where
 * `here` quotes them: nobody else need repeat what an outlet says in its own words.
 */
export function markWording(here: RecordedClaim, there: RecordedClaim): WordingMark[] {
  const alignment = alignClaims(here, there);
  const marks = pairRuns(alignment).flatMap((run): WordingMark[] => {
    if (run.here && run.there) {
      const { start, end } = tellingSpanOf(alignment.there, run.there);
      return [{ kind: "differs", start, end, here: tellingSpanOf(alignment.here, run.here) }];
    }
    if (run.there) {
      const { start, end } = spanOf(alignment.there, run.there);
      return [{ kind: "added", start, end, here: null }];
    }
    const lost = run.here && spanOf(alignment.here, run.here);
    if (!lost || !here.quotes.some((q) => q.start < lost.end && q.end > lost.start)) return [];
    const gap = gapAt(alignment, run.here?.from ?? 0, there.start);
    return [{ kind: "left out", start: gap, end: gap, here: lost }];
  });
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The stretch of text that a run covers. */
function spanOf(words: readonly AlignedWord[], { from, to }: Run): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The stretch that a run covers without the words of grammar at its edges: what stands for something else. */
export function tellingSpanOf(words: readonly AlignedWord[], { from, to }: Run): Span {
  const telling = words.slice(from, to).filter((word) => !isGrammar(word));
  return { start: telling[0]?.start ?? 0, end: telling.at(-1)?.end ?? 0 };
}

/** Finds where the left-out words would stand: behind the counterpart of the word before them. */
function gapAt({ here, there }: Alignment, from: number, start: number): number {
  for (let i = from - 1; i >= 0; i -= 1) {
    const counterpart = there[here[i]?.counterpart ?? -1];
    if (counterpart) return counterpart.end;
  }
  return start;
}
