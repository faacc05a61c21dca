/** Finds the subject of a reporting verb that stands behind it: "…, said the mayor". */
import { STUDIES } from "../../lexicons/studies.ts";
import { mentionAt } from "../../people/find-people.ts";
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { classAt, hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { isLater, onlyDates } from "../../syntax/phrases/only-dates.ts";
import { skipDate } from "../../syntax/phrases/skip-date.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "./find-indirect-cues.ts";

/** Verbs that name whom somebody tells, and never put who tells behind them. */
export const TELLING: ReadonlySet<string> = new Set(
  "assure inform reassure remind tell".split(" "),
);

/** What is nobody right behind a verb: whole answers, and the subject of what is said. */
const NOBODY: ReadonlySet<string> = new Set("it little no nothing yes".split(" "));

/** Tells whether a comma or a dash stands at a token. */
export const isBreak = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "," || /^[—–]$|^--/.test(wordAt(reading, at));

/** Finds the subject after its verb: ", said the mayor". */
export function findInverted(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
): Subject | null {
  if (cue.group.to - cue.group.from > 1 || !isBreak(reading, cue.group.from - 1)) return null;
  const to = findPhraseEnd(reading, syntax, cue.to, sentence.to);
  // "The group, based in Oslo, claimed responsibility"
  if (to === cue.to + 1 && isBareThing(reading, syntax, cue.to)) return null;
  // "Lind, asked about it, said no", "The port, which is shut, said it would open"
  if (to === cue.to + 1 && NOBODY.has(wordAt(reading, cue.to))) return null;
  // "a siren, repeated six times"
  if (wordAt(reading, to - 1) === "times" && hasTrait(reading, cue.to, NUMERAL)) return null;
  // "A pilot, who saw it, said the same"
  if (wordAt(reading, to - 1) === "same") return null;
  // "…, said quietly into the phone"
  if (to === cue.to || syntax.classes[cue.to] === "adverb") return null;
  // "…, the source, who knew them, told the paper": whoever is told stands after the verb.
  if (TELLING.has(cue.verb.lemma)) return null;
  // "the latest count, from May, showed a fall": of a finding only a study stands after its verb.
  const isTold = cue.verb.frames.has("quote") || hasWord(reading, STUDIES, cue.to, to);
  return isTold
    ? { from: cue.to, to: endBeforeSetting(reading, syntax, cue.to, to), antecedent: null }
    : null;
}

/** Returns where a subject ends before what only tells where or when it was said: "said Lind | at the time", "said a pilot | here on Monday", "said Lind | Monday". */
function endBeforeSetting(reading: Reading, syntax: Syntax, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const word = wordAt(reading, at);
    const isTime = word === "at" && wordAt(reading, at + 2) === "time";
    if (word === "here" || word === "there" || isTime) return at;
    // "said a year later the mayor": who speaks stands behind the time.
    const isBefore = isLater(reading, at) && at + 1 < to;
    if (!isBefore && onlyDates(reading, syntax, at) && !isInName(reading, syntax, at)) {
      const end = hasTrait(reading, at + 1, NUMERAL) ? at + 2 : at + 1;
      return Math.min(at, skipDate(reading, syntax, end, from));
    }
  }
  return to;
}

/** Tells whether a word that may date stands in a name: "Theresa | May", "the | Sunday Post". */
const isInName = (reading: Reading, { classes }: Syntax, at: number): boolean =>
  (mentionAt(reading.people, at)?.from ?? at) < at || classes[at + 1] === "name";

/** Tells whether a noun in the singular for a thing stands at a token, with nothing before it: "responsibility", but not "officials". */
export const isBareThing = (reading: Reading, syntax: Syntax, at: number): boolean =>
  syntax.classes[at] === "word" &&
  !(classAt(reading, at) & SPEAKING_NOUN) &&
  !wordAt(reading, at).endsWith("s");
