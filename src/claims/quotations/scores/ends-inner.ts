/** Tells where a verb before quoted words stands in what a noun says: "The claim that Ruiz lied | was “false”". */
import type { CueMention } from "../../cues/cue-mention.ts";
import { findReportingNoun } from "../../lexicons/find-reporting-noun.ts";
import { SAYING } from "../../lexicons/saying-verbs.ts";
import { AUXILIARY, FINITE } from "../../reading/classify-words.ts";
import type { Label } from "../../reading/label.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";

/** Nouns for words, of which "that" tells whose they are rather than what they say: "the message that Ruiz repeated". */
const WORDINGS: ReadonlySet<string> = new Set("answer message point statement word".split(" "));

/** Tells whether "that" opens what a noun says, and not whose words it is for: "the claim that", "the fact that", but not "the line that". */
function holdsClause(reading: Reading, noun: number): boolean {
  const word = wordAt(reading, noun);
  const takes = findReportingNoun(word)?.takes.has("that") === true;
  return word === "fact" || (takes && !WORDINGS.has(word));
}

/** Tells whether a cue ends a clause with "that" inside the subject of another verb: "The claim that Ruiz lied | was “false”"; but not "all that Ruiz said was “no”", "the line that Ruiz repeated was “no”". */
export const endsInner = (
  reading: Reading,
  { kind, from, to }: CueMention,
  label: Label,
): boolean =>
  kind === "verb" &&
  wordAt(reading, label.from - 1) === "that" &&
  holdsClause(reading, label.from - 2) &&
  (classAt(reading, to) & (AUXILIARY | FINITE)) !== 0 &&
  !SAYING.has(wordAt(reading, from));
