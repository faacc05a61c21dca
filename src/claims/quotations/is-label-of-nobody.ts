/** Tells whether quoted words are a label that a thing bears, given by nobody who is named: "what has been dubbed a “list of shame”". */
import { NAMING } from "../cues/find-called-name.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import type { Attribution } from "./scores/cue-weights.ts";

/** Participles of giving a thing a label. */
const LABELLING: ReadonlySet<string> = new Set([...NAMING, "calling", "christened", "termed"]);

/** Most tokens of a label, three words with their marks; what is longer may be somebody's own words. */
const MAX_LABEL = 5;

/** Tells it of few words; behind "the" also of more. */
export const isLabelOfNobody = (
  reading: Reading,
  { from, to }: Quotation,
  { cue, label }: Attribution,
): boolean =>
  label === null &&
  cue !== null &&
  (to - from <= MAX_LABEL || wordAt(reading, from - 1) === "the") &&
  LABELLING.has(wordAt(reading, cue.from));
