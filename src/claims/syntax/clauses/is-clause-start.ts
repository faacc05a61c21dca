/** Tells whether a subject may begin at a token. */
import { followsBetween } from "../../reading/follows-between.ts";
import { isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isDash, wordAt } from "../../reading/tokens.ts";
import { CLAUSE_OPENERS } from "../phrases/find-noun-phrase.ts";
import type { Syntax } from "../read-syntax.ts";

/** Prepositions that also open a clause. */
const BEFORE_CLAUSE: ReadonlySet<string> = new Set([...CLAUSE_OPENERS, "if", "than", "when"]);
const CLAUSE_BREAKS: ReadonlySet<string> = new Set([",", ":", ";", "("]);

/** Tells whether a clause may begin at a token: a subject is not preceded by a verb or a preposition. */
export function isClauseStart(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
): boolean {
  if (from <= sentence.from) return true;
  const before = syntax.classes[from - 1];
  if (before === "adverb") return isClauseStart(reading, syntax, sentence, from - 1);
  // "the road between Elm and Hull": one phrase.
  if (before === "coordinator") return !followsBetween(reading, from - 1);
  return (
    before === "that" ||
    before === "subordinator" ||
    BEFORE_CLAUSE.has(wordAt(reading, from - 1)) ||
    CLAUSE_BREAKS.has(wordAt(reading, from - 1)) ||
    isDash(reading, from - 1) ||
    // "On “The Late Show,” Ada Lind, a driver, said"
    (isQuoted(reading, from - 1) && wordAt(reading, from - 2) === ",")
  );
}
