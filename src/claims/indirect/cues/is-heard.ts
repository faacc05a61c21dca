/** Tells whether something is told in court: "the court heard the boat sank", "the jury was told". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { IndirectCue } from "./find-indirect-cues.ts";

/** Where a case is heard: our own list, from general news usage. */
const HEARINGS: ReadonlySet<string> = new Set(
  "court hearing inquest inquiry jury tribunal".split(" "),
);

/** Tells it of a verb right behind the court that hears. */
export function isHeard(reading: Reading, { verb: { lemma }, group }: IndirectCue): boolean {
  const isHearing = group.passive ? lemma === "tell" : lemma === "hear";
  return isHearing && HEARINGS.has(wordAt(reading, group.from - 1));
}
