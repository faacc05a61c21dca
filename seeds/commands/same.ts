/** `same`: whether two texts report the same utterance, for pairs given as JSON lines. */
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { judgeSame } from "../../src/statements/judge-same.ts";
import { readPairSide } from "../../src/statements/proposition.ts";
import { CorpusError } from "../corpus-error.ts";
import { answerJsonLines, lineId } from "../read-json-lines.ts";
import { readVectors } from "../read-vectors.ts";

const side = z.object({
  text: z.string(),
  context: z.optional(z.string()),
  speaker: z.optional(z.string()),
});
const pairLine = z.object({ id: lineId, a: side, b: side });

/** Runs `same --jsonl`. */
export async function same(args: string[]): Promise<undefined> {
  const { values } = parseArgs({ args, options: { jsonl: { type: "boolean" } } });
  if (!values.jsonl) throw new CorpusError("same needs --jsonl");
  const vectors = readVectors();
  await answerJsonLines(pairLine, ({ id, a, b }) => {
    const { score, same } = judgeSame(readPairSide(a), readPairSide(b), vectors);
    return { id, score, same };
  });
}
