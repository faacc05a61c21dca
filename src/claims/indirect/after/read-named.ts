/** Reads what a thing is called or taken for: "is seen | as a success", "in what pilots call | an old trick", "called | the plan a loss". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { makeContent, type ReadAfter } from "./content-after.ts";
import { findCalled } from "./find-called.ts";
import { isDeclared, isNamedAs } from "./is-named-as.ts";

/** Reads what the subject of a passive of seeing is seen as. */
export const readSeen: ReadAfter = (reading, syntax, place) =>
  isSeenAs(reading, place.cue)
    ? makeContent(reading, syntax, place, place.start, "as", "tight")
    : undefined;

/** Tells whether a passive of seeing tells as what its subject is seen: "is seen as a success by many". */
function isSeenAs(reading: Reading, { group, verb, to }: IndirectCue): boolean {
  return group.passive && verb.lemma === "see" && wordAt(reading, to) === "as";
}

/** Reads what somebody calls a thing that "what" stands for. */
export const readCalled: ReadAfter = (reading, syntax, place) => {
  const { sentence, cue, start } = place;
  if (!cue.verb.frames.has("as")) return undefined;
  const called = findCalled(reading, syntax, sentence, cue, start);
  if (called < 0) return undefined;
  return { ...makeContent(reading, syntax, place, called, "as", "tight"), cueEnd: called };
};

/** Reads a thing with what it is called behind it. */
export const readNamed: ReadAfter = (reading, syntax, place) => {
  const { sentence, cue, start } = place;
  const holdsSo = cue.verb.frames.has("as") ? isNamedAs : isDeclared;
  return holdsSo(reading, syntax, cue, start, sentence.to)
    ? makeContent(reading, syntax, place, start, "as", "tight")
    : undefined;
};
