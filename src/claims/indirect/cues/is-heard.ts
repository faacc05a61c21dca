/** Tells whether something is told or decided in court: "the court heard the boat sank", "the jury was told", "a judge decided the law was void". */
import { nounForms } from "../../../text/inflect-noun.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { IndirectCue } from "./find-indirect-cues.ts";

/** Where a case is heard. */
const HEARINGS: ReadonlySet<string> = new Set(
  "court hearing inquest inquiry jury tribunal".split(" "),
);

/** Tells it of a verb right behind the court that hears. */
export function isHeard(reading: Reading, { verb: { lemma }, group }: IndirectCue): boolean {
  const isHearing = group.passive ? lemma === "tell" : lemma === "hear";
  return isHearing && HEARINGS.has(wordAt(reading, group.from - 1));
}

/** Who rules on a case: our own list, from general news usage. */
const RULING: ReadonlySet<string> = nounForms(
  "court judge jury justice magistrate referee regulator tribunal",
);

/** Tells whether those who rule decide what is so, where others only decide what they will do. */
export const isRuled = (reading: Reading, { verb: { lemma }, group }: IndirectCue): boolean =>
  lemma === "decide" && !group.passive && RULING.has(wordAt(reading, group.from - 1));
