/** Reads what a verb has for its object: "put | the loss at 40 boats", "called | the plan a loss", "rejected | the plan". */
import { FINDERS } from "../../lexicons/studies.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { opensPhrase } from "../../syntax/clauses/what-opens.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { isFinding } from "../cues/is-finding.ts";
import {
  type ContentAfter,
  makeContent,
  type PlaceAfter,
  type ReadAfter,
} from "./content-after.ts";
import { isMeasured } from "./is-named-as.ts";
import { readAnswer } from "./read-answer.ts";
import { readNamed } from "./read-named.ts";
import { readThing } from "./read-thing.ts";
import { takesObject } from "./takes-object.ts";

/** Reads a thing with its number: "put | the loss at 40 boats". */
const readMeasured: ReadAfter = (reading, syntax, place) => {
  const { sentence, cue, start } = place;
  const isSo = cue.verb.frames.has("at") && isMeasured(reading, syntax, start, sentence.to);
  return isSo ? makeContent(reading, syntax, place, start, "at", "tight") : undefined;
};

/** Reads what a study finds: "The poll showed | a lead". */
const readFinding: ReadAfter = (reading, syntax, place) => {
  const { sentence, cue, start } = place;
  const isFound = opensPhrase(syntax, start) && isFinding(reading, syntax, sentence, cue, FINDERS);
  return isFound ? makeContent(reading, syntax, place, start, "finding", "bare") : undefined;
};

/** What more than a thing alone may be an object, in the order tried. */
const RULES: readonly ReadAfter[] = [readMeasured, readAnswer, readNamed, readFinding];

/** Reads it by the first rule that fits; null where the verb may have no thing alone for its content. */
export function readObject(
  reading: Reading,
  syntax: Syntax,
  place: PlaceAfter,
): ContentAfter | null {
  if (!takesObject(reading, syntax, place.cue)) return null;
  for (const read of RULES) {
    const found = read(reading, syntax, place);
    if (found) return found;
  }
  const { sentence, cue, start } = place;
  const content = readThing(reading, syntax, sentence, cue, start);
  return content && { content, rule: "object" };
}
