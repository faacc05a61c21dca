/** Tells whether a cue gives a thing a name: "called it", "described it as". */
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import type { Reading } from "../make-reading.ts";
import type { NounPhrase } from "../syntax/find-noun-phrase.ts";
import { wordAt } from "../tokens.ts";

/** Tells whether a clause with "that" may follow the verb that ends a cue. */
export const takesThat = (reading: Reading, { to }: NounPhrase): boolean =>
  findReportingVerbs(wordAt(reading, to - 1)).some(({ verb }) => verb.frames.has("that"));

/** Tells whether the verb that ends a cue takes a thing and what it is called. */
export const namesThings = (reading: Reading, { to }: NounPhrase): boolean =>
  findReportingVerbs(wordAt(reading, to - 1)).some(({ verb }) => verb.frames.has("as"));
