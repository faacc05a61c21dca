/** The corpus command: documents to records, records to a pack, and an article compared with packs. JSON on stdout. */
import * as z from "zod/mini";
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

const USAGE = `npm run --silent corpus -- COMMAND …

  extract FILE…                            the claims of documents (.txt, .html)
  extract --jsonl                          the same of texts: lines {"id", "text"} on stdin
  same --jsonl                             whether two texts report one utterance: lines {"id", "a": TEXT, "b": TEXT} on stdin,
                                           each TEXT {"text", "context"?, "speaker"?}
  ingest DIR [--sources FILE] --out DIR    records of a folder of documents
  build DIR --out FILE                     a pack of a folder of records
  compare FILE [--pack FILE]… [--sources FILE] [--table ID]
                                           how other outlets put an article's statements, or one of them as a table

They answer with JSON on stdout, --table with Markdown.`;

/** Runs one command and prints what it gives, or how they are used; commands that answer line by line print for themselves. */
async function main([name = "", ...args]: string[]): Promise<void> {
  if (name === "--help") {
    console.log(USAGE);
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    throw new CorpusError(`${name === "" ? "no command" : `no command "${name}"`}\n\n${USAGE}`);
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

// What a wrong field should have been is told in words.
z.config(z.locales.en());

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(isExpected(error) ? `corpus: ${error.message}` : error);
  process.exitCode = 1;
});
