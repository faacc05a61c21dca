/** Finds what someone is asked, where the question opens the answer: "Asked whether he would stay, Smith said". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { nextWith, wordAt } from "../../reading/tokens.ts";
import { REPORTING_VERB } from "../../reading/traits.ts";
import { findClauseEnd } from "../../syntax/clauses/find-clause-end.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { skipLight } from "../../syntax/phrases/skip-date.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Attribution } from "../attribution.ts";

/** Finds the questions of one sentence that "asked" gives without a subject. */
export function findAsked(reading: Reading, syntax: Syntax, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  const next = (from: number): number => nextWith(reading, REPORTING_VERB, from, sentence.to);
  for (let at = next(sentence.from); at < sentence.to; at = next(at + 1)) {
    if (wordAt(reading, at) !== "asked") continue;
    const attribution = isParticiple(reading, syntax, sentence, at)
      ? readQuestion(reading, syntax, sentence, at)
      : null;
    if (attribution) found.push(attribution);
  }
  return found;
}

/** Tells whether "asked" means "being asked": it opens its clause, or follows "when", "if" or a form of "be". */
function isParticiple(reading: Reading, syntax: Syntax, sentence: Sentence, at: number): boolean {
  const group = groupAt(syntax, at);
  if (group?.passive) return true;
  const before = wordAt(reading, at - 1);
  return at === sentence.from || before === "when" || before === "if" || before === ",";
}

/** Reads the question behind "asked", and who asks it where "by" tells. */
function readQuestion(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): Attribution | null {
  const isBy = wordAt(reading, at + 1) === "by";
  const start = isBy
    ? findPhraseEnd(reading, syntax, at + 2, sentence.to)
    : skipLight(reading, syntax, at + 1, sentence.to);
  const isAbout = wordAt(reading, start) === "about";
  const isQuestion = syntax.classes[start] === "wh" || (isBy && syntax.classes[start] === "to");
  // "Asked about the pier, Smith laughed": nobody is told of who says anything of it.
  if (isAbout ? !isBy : !isQuestion) return null;
  const from = isAbout ? start + 1 : start;
  const end = findClauseEnd(reading, syntax, sentence, from, null, "tight");
  const to = endBeforeName(reading, syntax, from, end);
  const source = isBy ? { from: at + 2, to: start, antecedent: null } : null;
  const cue = { from: at, to: at + 1 };
  return { content: { from, to }, cue, source, rule: "asked", lemma: "ask" };
}

/** Returns where a question ends before whoever answers it, named in front of an aside: "asked if he would stay | , Smith, who …, said". */
function endBeforeName(reading: Reading, syntax: Syntax, from: number, end: number): number {
  let at = end - 1;
  while (at > from && syntax.classes[at] === "name") at -= 1;
  const isNamed = at < end - 1 && wordAt(reading, at) === "," && wordAt(reading, end) === ",";
  return isNamed && at > from ? at : end;
}
