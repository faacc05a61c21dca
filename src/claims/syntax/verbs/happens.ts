/** Tells whether a verb tells of what was done, or will be. */
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What a verb of the past has before its participle. */
const PAST: ReadonlySet<string> = new Set("been had has have was were".split(" "));

/** Tells whether a verb tells what happened or will happen: "passed", "has passed", "was passed", "will pass", but not "is passed". */
export function happens(
  reading: Reading,
  { from, head, form, finite, negated }: VerbGroup,
): boolean {
  if (!finite || negated) return false;
  if (form === "past" || hasWord(reading, "will", from, head)) return true;
  return form === "participle" && hasWord(reading, PAST, from, head);
}
