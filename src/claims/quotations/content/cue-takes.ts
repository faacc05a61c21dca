/** Tells what the verb of a cue takes, with its particle: "referred" of "referred to", which is not that of "referred". */
import { findReportingVerbs } from "../../lexicons/find-reporting-verbs.ts";
import type { VerbFrame } from "../../lexicons/read-reporting-words.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";

/** Tells whether the last verb of a cue, or the one before its particle, has one of some frames. */
export function cueTakes(
  reading: Reading,
  { from, to }: NounPhrase,
  ...frames: readonly VerbFrame[]
): boolean {
  const last = to - 1;
  const isLed = last > from;
  const head = isLed ? last - 1 : last;
  return findReportingVerbs(wordAt(reading, head)).some(
    ({ verb }) =>
      frames.some((frame) => verb.frames.has(frame)) && (!isLed || verb.particle !== null),
  );
}
