/** Reads a vow that somebody holds, with what he is to do: "the mayor's vow to close the pier". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { CLAUSE_CLASSES } from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findClauseEnd } from "../../syntax/clauses/find-clause-end.ts";
import { isClauseStart } from "../../syntax/clauses/is-clause-start.ts";
import { opensInfinitive } from "../../syntax/clauses/what-opens.ts";
import { findPhraseStart } from "../../syntax/phrases/find-noun-phrase.ts";
import { findFinite, type Syntax } from "../../syntax/read-syntax.ts";
import { isAuxiliary } from "../../syntax/verbs/verb-group.ts";
import type { Attribution } from "../attribution.ts";
import { findHolder } from "./find-indirect-nouns.ts";

/** Nouns of binding oneself by words to do something. */
const VOWS: ReadonlySet<string> = nounForms("pledge promise threat vow");

/** Reads the vow at a token, or null. */
export function readVow(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): Attribution | null {
  const deed = at + 1;
  if (!VOWS.has(wordAt(reading, at)) || !opensInfinitive(syntax, deed)) return null;
  const from = findPhraseStart(reading, syntax, deed, sentence.from);
  const source = findHolder(reading, syntax, sentence, from, at);
  const end = findClauseEnd(reading, syntax, sentence, deed, null, "tight");
  const isSubject = isClauseStart(reading, syntax, sentence, from);
  const to = isSubject ? endOfDeed(syntax, deed, end) : end;
  if (!source || to < 0) return null;
  const cue = { from: at, to: deed };
  return { content: { from: deed, to }, cue, source, rule: "vow", lemma: wordAt(reading, at) };
}

/** Returns where the verb of a subject ends the deed in it ("Lind's vow to close the pier | was late"); -1 where that may be another clause's, or no verb. */
function endOfDeed(syntax: Syntax, deed: number, ceiling: number): number {
  const end = findFinite(syntax, deed, ceiling);
  const holdsClause = syntax.classes.slice(deed, end).some((own) => CLAUSE_CLASSES.has(own));
  return holdsClause || !isAuxiliary(syntax.classes[end]) ? -1 : end;
}
