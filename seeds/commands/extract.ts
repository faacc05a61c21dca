/** `extract`: the claims of documents, or of texts given as JSON lines. */
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { CorpusError } from "../corpus-error.ts";
import { recordDocument } from "../read-document.ts";
import { answerJsonLines, lineId } from "../read-json-lines.ts";

const textLine = z.object({ id: lineId, text: z.string() });

/** Runs `extract FILE…` or `extract --jsonl`. */
export async function extract(args: string[]): Promise<unknown> {
  const { values, positionals } = parseArgs({
    args,
    options: { jsonl: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.jsonl) {
    await answerJsonLines(textLine, ({ id, text }) => ({ id, claims: extractClaims(text) }));
    return undefined;
  }
  if (positionals.length === 0) throw new CorpusError("extract needs FILE… or --jsonl");
  return positionals.map((file) => {
    const { article, claims } = recordDocument(file);
    return { article, claims };
  });
}
