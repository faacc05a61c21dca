/** Tells where somebody may begin a clause of their own behind a time: "the year | Ruiz called it a ruin". */
import { TIME_NOUNS } from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isCapital, wordAt } from "../../reading/tokens.ts";

/** Tells whether a token stands right behind "the" and a time. */
export const isBehindTime = (reading: Reading, at: number): boolean =>
  TIME_NOUNS.has(wordAt(reading, at - 1)) &&
  wordAt(reading, at - 2) === "the" &&
  !isCapital(reading, at - 1);
