/** Tells whether a cue makes speech of what is set as a title. */
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import { namesPerson } from "../people/find-people.ts";
import { AUXILIARY, DETERMINER, FINITE, PREPOSITION } from "../reading/classify-words.ts";
import type { Label } from "../reading/label.ts";
import { beginsSentence, classAt, sentenceAt } from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { PHRASE_OPENER } from "../reading/traits.ts";
import type { Attribution } from "./scores/cue-weights.ts";

/** Verbs that give somebody a name, which may look like a title. */
const NAMING: ReadonlySet<string> = new Set("call dub label brand term nickname".split(" "));
/** Tells whether a word is a verb that gives somebody or something a name. */
export const isNaming = (word: string): boolean =>
  findReportingVerbs(word).some(({ verb }) => NAMING.has(verb.lemma));

/** Verbs of which a title right after them is the work or the hearer: "wrote “The Long Road”", "told “Good Morning Elm”". */
const TAKING_WORKS: ReadonlySet<string> = new Set("tell write publish".split(" "));
/** Most words between a naming verb and the name: "called the former mayor “the Lion”". */
const MAX_NAMED = 5;

/**
 * Tells whether a cue makes speech of what is set as a title: where the title opens its sentence and the cue comes
 * after ("“Build It Now,” Ruiz said", but not "On “Good Morning Elm,” Ruiz said"), or where it is the very object
 * of the cue before ("Ruiz tweeted, “Build It Now”", but not "Ruiz said in her book, “Build It Now”").
 */
export function speaksTitle(
  reading: Reading,
  quotation: Quotation,
  { cue, label }: Attribution,
): boolean {
  const sentence = sentenceAt(reading, quotation.from);
  // A headline sets whatever it quotes as a title.
  if (sentence?.titled) {
    return cue !== null && !isRubric(reading, label, sentence.from);
  }
  if (!cue || cue.from >= quotation.to) return opensSentence(reading, quotation);
  // "According to “The Long Bridge”": a source.
  if (hasTrait(reading, cue.from, PHRASE_OPENER)) return false;
  const verbs = findReportingVerbs(wordAt(reading, cue.from));
  const between = quotation.from - cue.to;
  const names = isNaming(wordAt(reading, cue.from));
  // "The bill, dubbed the “Safe Streets Act,”": nobody is told of who named it.
  if (names && wordAt(reading, cue.from - 1) === ",") return false;
  if (between === 0) return !verbs.some(({ verb }) => TAKING_WORKS.has(verb.lemma));
  const before = wordAt(reading, quotation.from - 1);
  if (before === ":" || before === "as") return true;
  if (between === 1) {
    return !(classAt(reading, cue.to) & PREPOSITION) && !opensContent(reading, quotation, cue.to);
  }
  return names && between <= MAX_NAMED;
}

/** Tells whether a title with its determiner at a token is what something is said of: "said | the “Safe Zone” was shut". */
function opensContent(reading: Reading, { to }: Quotation, determiner: number): boolean {
  const isVerb = (classAt(reading, to) & (AUXILIARY | FINITE)) !== 0;
  return isVerb && (classAt(reading, determiner) & DETERMINER) !== 0;
}

/** Tells whether a label is one word at the head of a line that names nobody: "Review: ‘The Long Bridge’". */
function isRubric(reading: Reading, label: Label | null, head: number): boolean {
  return label?.to === head + 1 && !namesPerson(reading.people, head);
}

/** Tells whether a quotation is the first thing in its sentence, or in brackets. */
function opensSentence(reading: Reading, { from }: Quotation): boolean {
  return beginsSentence(reading, from) || /^[(:]$/.test(wordAt(reading, from - 1));
}
