/** The corpus command: documents to records, records to a pack, and an article compared with packs. JSON on stdout. */
import { build } from "./commands/build.ts";
import { compare } from "./commands/compare.ts";
import { extract } from "./commands/extract.ts";
import { ingest } from "./commands/ingest.ts";
import { same } from "./commands/same.ts";
import { CorpusError } from "./corpus-error.ts";

const COMMANDS: Record<string, (args: string[]) => Promise<unknown>> = {
  extract,
  same,
  ingest,
  build,
  compare,
};

/** Runs one command and prints what it gives; commands that answer line by line print for themselves. */
async function main([name = "", ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    throw new CorpusError(`no command "${name}": ${Object.keys(COMMANDS).join(", ")}`);
  }
  const result = await command(args);
  if (result === undefined) return;
  process.stdout.write(
    `${typeof result === "string" ? result : JSON.stringify(result, null, 2)}\n`,
  );
}

/** Wrong options come from parseArgs as errors with such a code. */
function isExpected(error: unknown): error is Error {
  if (error instanceof CorpusError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE");
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(isExpected(error) ? `corpus: ${error.message}` : error);
  process.exitCode = 1;
});
