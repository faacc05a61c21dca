/** Parts a subject from the settings beside it where no comma does: "In a statement | Lind said", "who | in two letters | had said". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { PERSON } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isClauseStart } from "../clauses/is-clause-start.ts";
import { isNounAt, type Syntax } from "../read-syntax.ts";
import { CLAUSE_OPENERS, findPhraseStart, type NounPhrase, OPENING } from "./find-noun-phrase.ts";
import { isInnerMark } from "./is-inner-mark.ts";

/** Prepositions that are conjunctions as well: what stands behind them is a subject. */
const CONJUNCTIONS: ReadonlySet<string> = new Set([...CLAUSE_OPENERS, "like", "than"]);
/** Words that open a noun phrase, and do not stand inside one. */
export const OPENS_PHRASE: ReadonlySet<string> = new Set(["a", "an", ...OPENING]);
/** What goes on with a phrase that a determiner stands in: "on the steps of | the court". */
const LINKS: ReadonlySet<WordClass> = new Set<WordClass>([
  "adverb",
  "coordinator",
  "determiner",
  "mark",
  "preposition",
  "to",
]);

/** Tells whether a preposition leads a phrase into its clause. */
function isSetting(reading: Reading, syntax: Syntax, sentence: Sentence, from: number): boolean {
  const preposition = from - 1;
  if (syntax.classes[preposition] !== "preposition") return false;
  if (CONJUNCTIONS.has(wordAt(reading, preposition))) return false;
  return isClauseStart(reading, syntax, sentence, preposition);
}

/** Tells whether the phrase at a token stands behind a setting that no comma parts from it: "In a note | the port, which is old, said". */
export function followsSetting(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
): boolean {
  const start = findPhraseStart(reading, syntax, from, sentence.from);
  return start < from && isSetting(reading, syntax, sentence, start);
}

/** Returns where the subject begins in a phrase that ends before its verb; the phrase's own beginning where no setting stands before it. */
export function skipSetting(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from, to }: NounPhrase,
): number {
  if (!isSetting(reading, syntax, sentence, from)) return from;
  for (let at = to - 1; at > from; at -= 1) {
    const isOpening = OPENS_PHRASE.has(wordAt(reading, at));
    if (isOpening && !LINKS.has(syntax.classes[at - 1] ?? "mark")) return at;
  }
  return nameStart(reading, syntax, { from, to });
}

/** Returns where the name that ends a phrase begins behind a thing, with the noun for a person that calls it by: "a statement | mayor Ada Lind"; the phrase's beginning where there is none. */
export function nameStart(reading: Reading, syntax: Syntax, { from, to }: NounPhrase): number {
  let start = to;
  while (start > from && isOfName(reading, syntax, start - 1)) start -= 1;
  if (start === to) return from;
  if (start - 1 > from && classAt(reading, start - 1) & PERSON) start -= 1;
  return start > from && isNounAt(syntax, start - 1) ? start : from;
}

/** Tells whether a token stands in a name, as the full stop of a title does: "Mr. Lind". */
const isOfName = (reading: Reading, { classes }: Syntax, at: number): boolean =>
  classes[at] === "name" || (classes[at] === "mark" && isInnerMark(reading, at));

/** What "with" goes on from where it tells of others of whom the same is told. */
const BESIDE: ReadonlySet<string> = new Set(["along", "together"]);

/** Most settings between "who" and its verb. */
const MAX_SETTINGS = 3;

/** Returns the "who" or "which" before the settings that end in a phrase ("who in two letters | had said"); -1 for none. */
export function findBeforeSettings(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  phrase: number,
): number {
  let from = phrase;
  for (let count = 0; count < MAX_SETTINGS; count += 1) {
    // "which | along with Ruiz | had said"
    const before = from - (BESIDE.has(wordAt(reading, from - 2)) ? 3 : 2);
    if (syntax.classes[from - 1] !== "preposition" || before < sentence.from) return -1;
    const word = wordAt(reading, before);
    if (word === "who" || word === "which") return before;
    from = findPhraseStart(reading, syntax, from - 1, sentence.from);
    if (from > before) return -1;
  }
  return -1;
}
