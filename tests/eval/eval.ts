/** `npm run eval -- DIR [table…]`: prints the quality tables measured on DIR, and writes the worst errors to eval-errors/. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readVectors } from "../../seeds/read-vectors.ts";
import { judgeSame } from "../../src/statements/judge-same.ts";
import { type PairSide, readPairSide } from "../../src/statements/proposition.ts";
import { evaluateClaims } from "./claims.ts";
import { evaluateEvents } from "./events.ts";
import { evaluatePages } from "./pages.ts";
import { runScorer } from "./run-scorer.ts";

const ERRORS = "eval-errors";

/** A pair as the scoring script gives it to be judged. */
interface Pair {
  id: string;
  a: PairSide;
  b: PairSide;
}

/** The tables, by name; each prints itself and gives its worst errors. */
const TABLES: Record<string, (folder: string) => unknown[]> = {
  claims: (folder) => {
    const { rows, errors } = evaluateClaims(join(folder, "polnear_dev.jsonl"));
    console.table(rows);
    return errors;
  },
  pages: (folder) => {
    const { total, errors } = evaluatePages(join(folder, "pages"));
    console.table([total]);
    return errors;
  },
  events: (folder) => {
    const { errors, ...figures } = evaluateEvents(folder);
    console.table([figures]);
    return errors;
  },
  pairs: (folder) => {
    const vectors = readVectors();
    for (const name of ["cross_outlet_pairs_dev", "retranslation_dev", "paraphrase_train"]) {
      const file = join(folder, `${name}.jsonl`);
      const pairs = parseLines<Pair>(runScorer(folder, "score_pairs.py", ["--pairs", file]));
      const answers = pairs.map(({ id, a, b }) => {
        const { score, same } = judgeSame(readPairSide(a), readPairSide(b), vectors);
        return { id, score, same };
      });
      console.log(`${name}, ${pairs.length} pairs`);
      console.log(runScorer(folder, "score_pairs.py", [file], answers));
    }
    return [];
  },
};

/** Reads JSON lines. */
function parseLines<T>(text: string): T[] {
  return text
    .trim()
    .split("\n")
    .map((line): T => JSON.parse(line));
}

/** Prints the tables named, or all of them. */
function main([folder, ...names]: string[]): void {
  if (!folder || !existsSync(folder)) {
    throw new Error(
      `eval needs the folder of the measuring data: npm run eval -- DIR [${Object.keys(TABLES).join("|")}]`,
    );
  }
  mkdirSync(ERRORS, { recursive: true });
  for (const name of names.length > 0 ? names : Object.keys(TABLES)) {
    const table = TABLES[name];
    if (!table) throw new Error(`no table "${name}": ${Object.keys(TABLES).join(", ")}`);
    console.log(`\n${name}`);
    const errors = table(folder);
    const file = join(ERRORS, `${name}.jsonl`);
    writeFileSync(file, errors.map((error) => `${JSON.stringify(error)}\n`).join(""));
    if (errors.length > 0) console.log(`${errors.length} errors in ${file}`);
  }
}

main(process.argv.slice(2));
