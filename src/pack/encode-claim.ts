/** Claims as a pack keeps them: one JSON array each, without what can be cut from the excerpt again. */
import * as z from "zod/mini";
import { type RecordedClaim, recordedClaim } from "../record/record.ts";

const offset = z.int().check(z.nonnegative());

/** Kind, content span, shortened, quote spans, speaker (name, label), cue, excerpt and its start, block (kind, index, of). */
const claimRow = z.tuple([
  recordedClaim.shape.kind,
  offset,
  offset,
  z.literal([0, 1]),
  z.array(z.tuple([offset, offset])),
  z.nullable(z.tuple([z.string(), z.string()])),
  z.nullable(z.string()),
  z.string(),
  offset,
  z.tuple([recordedClaim.shape.block.shape.kind, offset, offset]),
]);

/** Returns a claim as one line of JSON, about half as long as the claim itself. */
export function encodeClaim(claim: RecordedClaim): string {
  const { speaker, cue, block } = claim;
  const row: z.infer<typeof claimRow> = [
    claim.kind,
    claim.start,
    claim.end,
    claim.shortened ? 1 : 0,
    claim.quotes.map(({ start, end }) => [start, end]),
    speaker && [speaker.name, speaker.label],
    cue && cue.text,
    claim.excerpt,
    claim.excerptStart,
    [block.kind, block.index, block.of],
  ];
  return JSON.stringify(row);
}

/**
 * Returns the claim of a line that `encodeClaim` made, checked as a record's claim is.
 * @throws SyntaxError, RangeError or an error of zod where the line holds no valid claim.
 */
export function decodeClaim(line: string): RecordedClaim {
  const [kind, start, end, shortened, quotes, speaker, cue, excerpt, excerptStart, block] =
    claimRow.parse(JSON.parse(line));
  const cut = (from: number, to: number) => {
    const text = excerpt.slice(from - excerptStart, to - excerptStart);
    if (text.length !== to - from) throw new RangeError("a span lies outside the claim's excerpt");
    return { start: from, end: to, text };
  };
  return recordedClaim.parse({
    kind,
    ...cut(start, end),
    shortened: shortened === 1,
    quotes: quotes.map(([from, to]) => cut(from, to)),
    speaker: speaker && { name: speaker[0], label: speaker[1] },
    cue: cue === null ? null : { text: cue },
    excerpt,
    excerptStart,
    block: { kind: block[0], index: block[1], of: block[2] },
  });
}
