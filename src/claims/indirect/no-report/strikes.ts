/** Tells whether a verb of attacking tells of blows and not of words: "thieves attacked a whale". */
import { nounForms } from "../../../text/inflect-noun.ts";
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { namesPerson } from "../../people/find-people.ts";
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { NOUN_CUE } from "../../reading/traits.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { SourcedReport } from "./verb-report.ts";

/** Verbs of blows that are also said of words; our own list. */
const STRIKING: ReadonlySet<string> = new Set(
  "assail attack bash blast rip savage trash".split(" "),
);
/** Pronouns for somebody named before. */
const PERSONAL: ReadonlySet<string> = new Set(["he", "i", "she", "we", "who"]);
/** What names something known, or belongs to somebody. */
const KNOWN: ReadonlySet<WordClass> = new Set<WordClass>([
  "genitive",
  "name",
  "possessive",
  "pronoun",
]);

/** Those who strike with arms. */
export const ARMED: ReadonlySet<string> = nounForms(
  "assailant attacker bomber fighter gunman insurgent jet militant rebel soldier terrorist troop",
);

/** Tells whether such a verb tells that somebody armed strikes, or somebody not named strikes some things, or a thing not known before, which are nobody and nothing said. */
export function strikes(
  reading: Reading,
  syntax: Syntax,
  { cue: { verb }, source, content: { from, to: ceiling }, rule }: SourcedReport,
): boolean {
  if (rule !== "object") return false;
  if (opensThing(reading, syntax, from, ceiling)) return true;
  const isPerson =
    namesPerson(reading.people, source.to - 1) || PERSONAL.has(wordAt(reading, source.from));
  if (!STRIKING.has(verb.lemma)) return false;
  if (ARMED.has(wordAt(reading, source.to - 1))) return true;
  if (isPerson) return false;
  const to = findPhraseEnd(reading, syntax, from, ceiling);
  const isSome = /^(?:an?|some|several|two|three)$/.test(wordAt(reading, from));
  if (!isSome && !isPluralAt(reading, from)) return false;
  for (let at = from; at < to; at += 1) {
    if (KNOWN.has(syntax.classes[at] ?? "mark") || hasTrait(reading, at, NOUN_CUE)) return false;
    if ((classAt(reading, at) & SPEAKING_NOUN) !== 0) return false;
  }
  return true;
}

/** Tells whether a thing is struck till it is open or shut: "which they blasted open", "slammed shut the door", but not "slammed open borders". */
function opensThing(reading: Reading, { classes }: Syntax, from: number, to: number): boolean {
  const isAlone = to - from === 1 || classes[from + 1] === "determiner";
  return isAlone && /^(?:apart|open|shut)$/.test(wordAt(reading, from));
}
