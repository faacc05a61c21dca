/** Tells where the subject of a sentence ends that holds what a participle reports: "A motion calling on Elm to act | was lost". */
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { CLAUSE_OPENERS } from "../phrases/find-noun-phrase.ts";
import { findFinite, groupAt, isNounAt, type Syntax } from "../read-syntax.ts";
import { isAuxiliary, type VerbGroup } from "../verbs/verb-group.ts";

/** Tells whether a participle tells more of the noun before it, in the subject of its sentence: "A motion | calling on Elm to act was lost". */
export function isOfSubject(
  syntax: Syntax,
  sentence: Sentence,
  { form, finite, from }: VerbGroup,
): boolean {
  if (form !== "gerund" || finite || !isNounAt(syntax, from - 1)) return false;
  return findFinite(syntax, sentence.from, from) < 0;
}

/** Tells whether the verb of that subject, an auxiliary, stands at a token: no word before it opens a clause that it might be of. */
export const isMainVerb = (reading: Reading, syntax: Syntax, from: number, at: number): boolean =>
  groupAt(syntax, at)?.from === at &&
  isAuxiliary(syntax.classes[at]) &&
  !hasWord(reading, CLAUSE_OPENERS, from, at);
