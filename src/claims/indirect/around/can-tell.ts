/** Tells whether a noun beside a reporting verb can be who tells what stands before both. */
import { STUDIES } from "../../lexicons/studies.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN } from "../../reading/traits.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { holdsSomebody } from "../../syntax/subjects/find-antecedent.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";

/** Nouns for things that tell of something, yet are told of where more stands behind the participle: "a result confirmed on Sunday"; our own list, from general news usage. */
const OUTCOMES: ReadonlySet<string> = new Set(
  "figure number outcome result trend verdict".split(" "),
);
/** Nouns for what speaks for those in it; our own list, from general news usage. */
const SPEAKING_THINGS: ReadonlySet<string> = new Set("loudspeaker ship station tank".split(" "));

/** Tells whether a noun before a verb can be who tells what stands before both: not "no age given, none reported", nor a thing of which a participle tells ("rain, water added from springs", "bought a boat, a deal announced in May"). */
export function canTell(
  reading: Reading,
  syntax: Syntax,
  cue: IndirectCue,
  { from, to }: Subject,
): boolean {
  const { group } = cue;
  if (from >= group.to) return true;
  if (wordAt(reading, from) === "no") return false;
  // "The Long Pier, as its name suggests, is long"
  if (wordAt(reading, to - 1) === "name") return false;
  if (group.form !== "past") return true;
  const mayBeParticiple = (verbFormsAt(reading, group.head) & PARTICIPLE) !== 0;
  if (!mayBeParticiple || hasTrait(reading, group.head, NEVER_NOUN)) return true;
  if (/^an?$/.test(wordAt(reading, from))) {
    // "The pier was unsafe, a think tank found."
    if ((syntax.classes[group.to] ?? "mark") === "mark") return true;
    if (OUTCOMES.has(wordAt(reading, to - 1))) return false;
    if (SPEAKING_THINGS.has(wordAt(reading, to - 1))) return true;
  } else if (syntax.classes[from] !== "word") return true;
  if (holdsSomebody(reading, syntax, from, to) || hasWord(reading, STUDIES, from, to)) return true;
  return syntax.classes.slice(from, to).includes("genitive");
}
