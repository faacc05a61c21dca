/** Tells the "as" of a comparison from one that opens a clause: "let them stay as long | as they like". */
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";

/** What a comparison opens with, and the farthest "as" behind it, in tokens: "as much of the catch as". */
const LIKE: ReadonlySet<string> = new Set("as same so such".split(" "));
const MAX_LIKE = 5;

/** Tells whether "as" at a token is the second word of a comparison: "let them stay as long | as they like", "the same catch | as the port had". */
export const comparesWith = (reading: Reading, as: number): boolean =>
  hasWord(reading, LIKE, as - MAX_LIKE, as);

/** Tells whether it is the first: "as | old as". */
export const opensComparisonOf = (reading: Reading, as: number): boolean =>
  hasWord(reading, "as", as + 1, as + MAX_LIKE);
