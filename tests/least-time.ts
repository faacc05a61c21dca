/** Measures how much processor time a piece of work takes, for tests of how it grows. */

/** What else the machine does can only add to a time: the least of so many runs says most. */
const RUNS = 3;

/** Returns the least processor time of some runs of a piece of work, in milliseconds; `enough` ends them early. */
export function leastTime(work: () => unknown, enough = 0): number {
  let least = Infinity;
  for (let run = 0; run < RUNS && least > enough; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
