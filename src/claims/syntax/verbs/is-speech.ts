/** Tells which verbs are of saying. */
import { findReportingVerbs } from "../../lexicons/find-reporting-verbs.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { REPORTING_VERB } from "../../reading/traits.ts";
import { hasParticle } from "./has-particle.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Verbs that mostly move things: "put the toll at 41", but "put it in a drawer". */
const PLACING: ReadonlySet<string> = new Set(["put"]);

/** Tells whether a token is a verb of saying, with its particle ("hit back"): not of thinking or hoping, which go on with what is said, nor of putting something somewhere. */
export function isSpeech(reading: Reading, at: number): boolean {
  if (!hasTrait(reading, at, REPORTING_VERB)) return false;
  return findReportingVerbs(wordAt(reading, at)).some(
    ({ verb }) =>
      verb.kind === "speech" && !PLACING.has(verb.lemma) && hasParticle(reading, verb, at + 1),
  );
}

/** Tells whether the subject of a verb says something by it: "said", but not "was told". */
export const saysSomething = (reading: Reading, { passive, head }: VerbGroup): boolean =>
  !passive && isSpeech(reading, head);
