/** What a bench reports: one row for each figure. */

/** One figure: what was measured, at what size, of which engine ("parallax" is ours), and its value in a unit. */
export interface BenchRow {
  what: string;
  n: number;
  engine: string;
  value: number;
  unit: string;
}

/** A bench: measures ours and its peers in one run, and reports rows; `note` tells what was left out, and why. */
export type Bench = (
  report: (row: BenchRow) => void,
  note: (message: string) => void,
) => Promise<void>;

/**
 * Runs `work` and returns its result and the processor time it took, in milliseconds. Unlike time on the clock, this
 * does not grow when other programs are busy, so that engines measured one after another can be compared.
 */
export async function time<T>(work: () => T | Promise<T>): Promise<[result: T, ms: number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

/** Returns the middle of some values: one slow run out of many, on a busy machine, does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
