/** Tells where the thing behind a reporting verb ends a relative clause, and no clause opens with it: "the woman who reported | the fire | told police". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isClauseStart } from "../../syntax/clauses/is-clause-start.ts";
import { findPhraseStart } from "../../syntax/phrases/find-noun-phrase.ts";
import { findFinite, groupAt, isDeterminerAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";

/** What a verb stands behind that is not of the noun before the relative clause. */
const OPENS_OTHER: ReadonlySet<WordClass> = new Set<WordClass>([
  "contraction",
  "coordinator",
  "mark",
  "subject",
  "subordinator",
  "that",
  "wh",
]);

/** Tells whether the first verb behind a thing at a token is that of whoever the relative clause of a verb tells of, as no later one is: "the woman who reported | the fire | told police", but not "the woman who claimed | the fire was hers | left". */
export function closesRelative(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from: verb }: VerbGroup,
  thing: number,
): boolean {
  const who = verb - 1;
  if (!/^(?:that|who)$/.test(wordAt(reading, who))) return false;
  if (!isDeterminerAt(syntax, thing)) return false;
  const subject = findPhraseStart(reading, syntax, who, sentence.from);
  const opens = subject < who && isClauseStart(reading, syntax, sentence, subject);
  if (!opens || findFinite(syntax, sentence.from, subject) >= 0) return false;
  const first = groupAt(syntax, findFinite(syntax, thing, sentence.to));
  if (!first) return false;
  // "the officer who announced the arrest | said the man was armed"
  const main = wordAt(reading, first.head);
  return takesFrame(main, "bare") || !meetsVerb(syntax, first.to, sentence.to);
}

/** Tells whether a finite verb comes before anything that may open a clause for it. */
function meetsVerb(syntax: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (groupAt(syntax, at)?.finite) return true;
    if (OPENS_OTHER.has(syntax.classes[at] ?? "mark")) return false;
  }
  return false;
}
