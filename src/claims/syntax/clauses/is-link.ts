/** Words at the head of a sentence that only link it to the one before, as the outlet does: "But, Ruiz said, it is late"; our own list. */
import { type Tokens, wordAt } from "../../reading/tokens.ts";

const LINKING: ReadonlySet<string> = new Set(
  "also and but furthermore however instead meanwhile moreover nevertheless nonetheless rather so still then therefore thus yet".split(
    " ",
  ),
);

/** Tells whether nothing but one such word and its comma stand between two tokens. */
export const isLink = (tokens: Tokens, from: number, to: number): boolean =>
  to === from + 2 && LINKING.has(wordAt(tokens, from)) && wordAt(tokens, from + 1) === ",";
