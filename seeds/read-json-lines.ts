/** Reads JSON lines one by one, so that a file of any length can pass through a command. */
import { once } from "node:events";
import { createInterface } from "node:readline";
import * as z from "zod/mini";
import { CorpusError, describeIssue } from "./corpus-error.ts";

/** The identity of a line, given back with its answer. */
export const lineId = z.union([z.string(), z.number()]);

/** Reads the lines of a stream by a schema; throws a `CorpusError` with the number of a line that is not valid. Blank lines are passed over. */
async function* readJsonLines<T extends z.ZodMiniType>(
  input: NodeJS.ReadableStream,
  schema: T,
): AsyncGenerator<z.infer<T>> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const read = schema.safeParse(parseLine(line, number));
    if (!read.success) throw new CorpusError(`line ${number}: ${describeIssue(read.error)}`);
    yield read.data;
  }
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new CorpusError(`line ${number} is not JSON`);
  }
}

/** Answers every line of standard input with one line on standard output, in order. */
export async function answerJsonLines<T extends z.ZodMiniType>(
  schema: T,
  answer: (line: z.infer<T>) => unknown,
): Promise<void> {
  for await (const line of readJsonLines(process.stdin, schema)) {
    const written = process.stdout.write(`${JSON.stringify(answer(line))}\n`);
    if (!written) await once(process.stdout, "drain");
  }
}
