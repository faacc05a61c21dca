/** Finds who gave the statement that a label speaks of: "a lawyer for Ruiz" in "A lawyer for Ruiz said so in a statement. The statement added …". */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { TELLING } from "../people/find-mentions.ts";
import { DETERMINER, PREPOSITION, PRONOUN, TIME } from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt, isQuoted, sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { hasTrait, isMark, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import { labelBefore } from "../speakers/find-label-before.ts";
import { mainClauseStart, mainSubject } from "../speakers/find-main-subject.ts";

/** How far back a statement is told of for the first time, in tokens: some paragraphs. */
const MAX_BACK = 250;
/** Most words between "a" and "statement": "a short written statement". */
const MAX_WORDS = 3;
/** Longest speaker and day between a verb of speech and "in a statement", in tokens. */
const MAX_TO_VERB = 8;
/** What is done with a statement by whoever gives it. */
const GIVING: ReadonlySet<string> = inflectVerbs("issue post provide release");

/** Returns who gave the statement or wrote the tweet that a label speaks of again, where the article tells; else null. */
export function findGiver(reading: Reading, { from, to }: Label): Label | null {
  const word = wordAt(reading, to - 1);
  for (let at = from - 1; at >= Math.max(0, from - MAX_BACK); at -= 1) {
    if (wordAt(reading, at) !== word || isQuoted(reading, at)) continue;
    // The same again.
    if (wordAt(reading, at - 1) === "the") continue;
    const sentence = sentenceAt(reading, at);
    const giver = sentence ? giverIn(reading, sentence, at) : null;
    const isKnown = giver !== null && !(classAt(reading, giver.from) & PRONOUN);
    return isKnown || wordAt(reading, giver?.from ?? -1) === "it" ? giver : null;
  }
  return null;
}

/** Returns who gives a statement in the sentence that first tells of it. */
function giverIn(reading: Reading, sentence: Sentence, at: number): Label | null {
  const { from, to } = sentence;
  let start = at - 1;
  while (start > at - 1 - MAX_WORDS && start > from && !(classAt(reading, start) & DETERMINER)) {
    start -= 1;
  }
  const before = start - 1;
  // "In a statement, Ruiz said", "But in a statement, Ruiz said"
  if (wordAt(reading, before) === "in") {
    const main = mainClauseStart(reading, to, before);
    // "In a statement, it said the storm came": the storm gives none.
    if (wordAt(reading, main) === "it") return labelOf(reading, main, main + 1);
    return before > from + 1
      ? speakerBefore(reading, before, from)
      : mainSubject(reading, to, before);
  }
  // "a statement from Ruiz", "a statement issued by Ruiz", "Ruiz issued a statement"
  const by = GIVING.has(wordAt(reading, at + 1)) ? at + 2 : at + 1;
  if (/^(?:by|from)$/.test(wordAt(reading, by))) return labelAfter(reading, by + 1, to);
  return GIVING.has(wordAt(reading, before)) ? labelBefore(reading, before, from) : null;
}

/** Returns who speaks before "in a statement": "Ruiz said on Friday", "Ruiz told Elm TV", ", said Ruiz". */
function speakerBefore(reading: Reading, to: number, floor: number): Label | null {
  for (let at = to - 1; at > Math.max(floor, to - MAX_TO_VERB); at -= 1) {
    if (isQuoted(reading, at) || isMark(reading, at)) return null;
    if (!hasTrait(reading, at, REPORTING_VERB)) continue;
    const isApart = wordAt(reading, at - 1) === "," || isQuoted(reading, at - 1);
    const isDated = (classAt(reading, at + 1) & (PREPOSITION | TIME)) !== 0;
    const isInverted = isApart && !isDated && !TELLING.has(wordAt(reading, at));
    return isInverted ? labelAfter(reading, at + 1, to) : labelBefore(reading, at, floor);
  }
  return null;
}
