/** Runs a scoring script of the measuring data over our answers: the script decides what counts, not we. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Longest output of a script, in bytes: it lists pairs to judge by the ten thousand. */
const MAX_OUTPUT = 2 ** 28;

/** Runs `folder/script args` on `answers`, one JSON line each, and gives what it prints. */
export function runScorer(
  folder: string,
  script: string,
  args: string[],
  answers: readonly unknown[] = [],
): string {
  const run = spawnSync("python3", [join(folder, script), ...args], {
    input: answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""),
    encoding: "utf8",
    maxBuffer: MAX_OUTPUT,
  });
  if (run.status !== 0) throw new Error(`${script} failed: ${run.error?.message ?? run.stderr}`);
  return run.stdout.trimEnd();
}
