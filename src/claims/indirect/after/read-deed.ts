/** Reads the deed behind a cue: "promised | to stay", "is believed | to have left", "is accused | of theft". */
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { behindNot, opensInfinitive } from "../../syntax/clauses/what-opens.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { makeContent, type ReadAfter } from "./content-after.ts";
import { findUnsaid } from "./find-unsaid.ts";

/** Verbs that in the passive tell what somebody says of their subject: "is said to be ill". */
const HEARSAY: ReadonlySet<string> = new Set("allege believe estimate report say think".split(" "));

/** Reads an infinitive, or what somebody will not say: "refused to say | that". */
export const readInfinitive: ReadAfter = (reading, syntax, place) => {
  const { cue, start } = place;
  if (!opensInfinitive(syntax, start)) return undefined;
  // "is believed to have left"
  const isHeld = cue.group.passive && HEARSAY.has(cue.name);
  if (!cue.verb.frames.has("to") && !isHeld) return undefined;
  if (staysUnnamed(reading, behindNot(syntax, start))) return null;
  const said = findUnsaid(reading, syntax, cue, start);
  if (said < 0) return makeContent(reading, syntax, place, start, "to", "tight");
  return { ...makeContent(reading, syntax, place, said, "to", "tight"), cueEnd: said };
};

const NAMING: ReadonlySet<string> = new Set("identified named quoted".split(" "));

/** Tells whether a source asks for nothing but to stay unknown: "did not want to be named", "asked not to be named", "to remain anonymous", "to appear on camera". */
function staysUnnamed(reading: Reading, infinitive: number): boolean {
  const isNamed =
    wordAt(reading, infinitive + 1) === "be" && NAMING.has(wordAt(reading, infinitive + 2));
  const isAnonymous = wordAt(reading, infinitive + 2) === "anonymous";
  return isNamed || isAnonymous || hasWord(reading, "camera", infinitive, infinitive + 4);
}

/** Reads what somebody is accused of by nobody named: "was accused | of theft". */
export const readCharge: ReadAfter = (reading, syntax, place) =>
  isAccused(reading, syntax, place.cue, place.start)
    ? makeContent(reading, syntax, place, place.start, "of", "tight")
    : undefined;

/** Tells whether a passive tells of what its subject is accused, by nobody named: "was accused of theft". */
function isAccused(
  reading: Reading,
  syntax: Syntax,
  { group: { passive, finite }, name }: IndirectCue,
  start: number,
): boolean {
  const isOf = passive && finite && name === "accuse" && wordAt(reading, start) === "of";
  // "the theft that Lind is accused of."
  return isOf && syntax.classes[start + 1] !== "mark";
}
