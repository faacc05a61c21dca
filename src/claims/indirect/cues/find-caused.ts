/** Finds who is led to say something: "Lind" in "The leak prompted Lind to say". */
import { CAUSING } from "../../lexicons/causing-verbs.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findPhraseStart } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";

/** Longest name of whoever is led to say something, in tokens. */
const MAX_NAME = 12;

/** Returns whom another verb leads to do what an infinitive tells; null where none does, or where that may not have come to pass. */
export function findCaused(
  reading: Reading,
  syntax: Syntax,
  { from: infinitive, form, finite }: VerbGroup,
): Subject | null {
  if (form !== "base" || finite) return null;
  const floor = Math.max(0, infinitive - MAX_NAME);
  const from = findPhraseStart(reading, syntax, infinitive, floor);
  const cause = from < infinitive ? groupAt(syntax, from - 1) : undefined;
  if (!cause || cause.negated || !CAUSING.has(wordAt(reading, cause.head))) return null;
  const opener = syntax.classes[cause.from];
  const mayBe = opener === "modal" || opener === "to";
  return mayBe ? null : { from, to: infinitive, antecedent: null };
}
