/** Tells what a word takes as a reporting verb: a clause, a thing, whom somebody tells. */
import { findReportingVerbs } from "./find-reporting-verbs.ts";
import type { VerbFrame } from "./read-reporting-words.ts";

/** Tells whether one of the reporting verbs that a word may be has one of some frames. */
export const takesFrame = (word: string, ...frames: readonly VerbFrame[]): boolean =>
  findReportingVerbs(word).some(({ verb }) => frames.some((frame) => verb.frames.has(frame)));
