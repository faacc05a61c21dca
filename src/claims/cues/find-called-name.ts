/** Finds the name that a participle gives: "Ana Ruiz" in "a user called Ana Ruiz". */
import { type Label, labelOf } from "../reading/label.ts";
import type { Reading } from "../reading/make-reading.ts";
import { skipCapitals, wordAt } from "../reading/tokens.ts";

/** Participles that give a thing its name: "a film called “Dust”". */
export const NAMING: ReadonlySet<string> = new Set(
  "billed called dubbed entitled labeled labelled named nicknamed titled".split(" "),
);

/** Tells whether "known as" stands at a token. */
export const opensKnownAs = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "known" && wordAt(reading, at + 1) === "as";

/** Finds the name that a participle behind a noun gives whoever the noun means: "Ana Ruiz" in "a user called Ana Ruiz", "a man known as Ana Ruiz"; null where none does. */
export function calledName(reading: Reading, at: number, ceiling: number): Label | null {
  const isKnown = opensKnownAs(reading, at);
  if (!isKnown && !NAMING.has(wordAt(reading, at))) return null;
  const from = at + (isKnown ? 2 : 1);
  const to = Math.min(skipCapitals(reading, from), ceiling);
  return labelOf(reading, from, to);
}
