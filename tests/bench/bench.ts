/**
 * Runs the benches, each a file `NAME-bench.ts` here that exports `bench`, and prints their rows as a table.
 * `--only NAME` runs one; `--json FILE` also writes the rows to a file.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Bench, BenchRow } from "./bench-row.ts";

const ENDING = "-bench.ts";

const values = readOptions();
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();
const chosen = names.filter((name) => values.only === undefined || name === values.only);

if (chosen.length === 0) {
  console.error(`There is no bench ${values.only}; there are: ${names.join(", ")}.`);
  process.exitCode = 1;
}

const rows: BenchRow[] = [];
for (const name of chosen) {
  console.error(`# ${name}`);
  const { bench }: { bench: Bench } = await import(`./${name}${ENDING}`);
  await bench(
    (row) => {
      rows.push(row);
      console.log(formatRow(row));
    },
    (message) => console.error(message),
  );
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 1)}\n`);

/** Reads the options; says what is wrong with them, and ends. */
function readOptions(): { json?: string; only?: string } {
  try {
    return parseArgs({ options: { json: { type: "string" }, only: { type: "string" } } }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Writes a row as one line of a table; values get four telling digits. */
function formatRow({ what, n, engine, value, unit }: BenchRow): string {
  const figure = value.toLocaleString("en", { maximumSignificantDigits: 4 });
  return `${what.padEnd(28)}${String(n).padStart(9)}  ${engine.padEnd(12)}${figure.padStart(12)} ${unit}`;
}
