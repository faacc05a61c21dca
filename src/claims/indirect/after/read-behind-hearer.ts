/** Reads what somebody is told, behind who he is: "told Lind | that it leaks", "urged | Lind to stay". */
import { titleEnd } from "../../reading/is-title.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { TELLING } from "../cues/find-inverted.ts";
import {
  type ContentAfter,
  makeContent,
  type PlaceAfter,
  type ReadAfter,
} from "./content-after.ts";
import { findAboutHearer, findToldSubject, readAfterHearer } from "./find-after-hearer.ts";
import { readObject } from "./read-object.ts";

/** Reads it; of a verb that tells somebody, but of nobody here, a thing: "urged | a strong stand". */
export const readBehindHearer: ReadAfter = (reading, syntax, place) => {
  const { sentence, cue, start } = place;
  if (!cue.verb.frames.has("hearer")) return undefined;
  // "told Elm's “Morning Show” that"
  const hearerEnd = titleEnd(reading, findPhraseEnd(reading, syntax, start, sentence.to));
  const isTelling = TELLING.has(cue.verb.lemma) && !sentence.titled;
  const subject = isTelling ? findToldSubject(reading, syntax, start, hearerEnd) : -1;
  if (subject >= 0) {
    return { ...makeContent(reading, syntax, place, subject, "bare", "bare"), hearer: true };
  }
  if (hearerEnd === start || isContent(syntax, cue, hearerEnd)) return undefined;
  return (
    readTopic(reading, syntax, place) ??
    readTold(reading, syntax, place, hearerEnd) ??
    readObject(reading, syntax, place)
  );
};

/** Tells whether a noun phrase behind a verb, of which the verb follows at `end`, is no hearer but opens what is said: "warned tariffs would rise". */
function isContent(syntax: Syntax, { verb, group }: IndirectCue, end: number): boolean {
  const isFree = verb.frames.has("bare") && !TELLING.has(verb.lemma) && group.form !== "gerund";
  return isFree && groupAt(syntax, end)?.finite === true;
}

/** Reads what somebody is told of: "reminded growers of | the frost". */
const readTopic: ReadAfter = (reading, syntax, place) => {
  const { sentence, cue, start } = place;
  const about = findAboutHearer(reading, syntax, cue, start, sentence.to);
  if (about < 0) return undefined;
  // "advised pilots against sailing": without "against" the sense turns.
  const isAgainst = wordAt(reading, about - 1) === "against";
  return makeContent(reading, syntax, place, isAgainst ? start : about, "told of", "tight");
};

/** Reads the clause or the deed behind whoever is told; null for none. */
function readTold(
  reading: Reading,
  syntax: Syntax,
  place: PlaceAfter,
  hearerEnd: number,
): ContentAfter | null {
  const { sentence, cue, start } = place;
  const found = readAfterHearer(reading, syntax, sentence, cue, hearerEnd);
  if (!found) return null;
  // What someone is urged to do is read with whom: "urged Kyiv to withdraw".
  if (found.rule === "to") return makeContent(reading, syntax, place, start, "told to", "tight");
  return { ...makeContent(reading, syntax, place, found.from, found.rule, "bare"), hearer: true };
}
