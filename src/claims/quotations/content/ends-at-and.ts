/** Tells whether "and" behind quoted words ends what somebody says, or goes on with it. */
import { isPresentReport } from "../../lexicons/find-reporting-verbs.ts";
import {
  AUXILIARY,
  CLAUSE_VERB,
  FINITE,
  REGULAR_PAST,
  RELATIVE,
  REPORTING,
  SUBORDINATOR,
} from "../../reading/classify-words.ts";
import { classAt, isQuoted, skipAdverbs } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isWord, wordAt } from "../../reading/tokens.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { isGerund } from "./lead-to-saying.ts";

const CLAUSE_END = /^(?:[,;:—–?!]|--|although|but|while|whereas)$/;

/** Tells whether a token ends the clause; "all but" goes on. */
export const endsClause = (reading: Reading, at: number): boolean =>
  CLAUSE_END.test(wordAt(reading, at)) && wordAt(reading, at - 1) !== "all";

/** Verbs that what is said has, behind its own subject as well: "was “fair” and would stay", "is “theft” and Elm must pay". */
export const MODAL = /^(?:would|will|could|can|should|must|may|might)$/;
/** Verbs that go on with what is said right behind "and", whatever the speaker did. */
const GOES_ON = /^(?:had|has|have|is|are)$/;

/** Tells whether "and" goes on to what else the speaker did ("… and urged them to stay") or to another clause, and not with what is said. */
export function endsAtAnd(
  reading: Reading,
  cue: NounPhrase,
  and: number,
  ceiling: number,
): boolean {
  let at = skipAdverbs(reading, and + 1);
  const next = wordAt(reading, at);
  if (GOES_ON.test(next) || MODAL.test(next)) return false;
  // "makes one “so happy” and it was full of comfort"
  if (next === "it" && classAt(reading, at + 1) & (FINITE | AUXILIARY)) return false;
  if (isQuoted(reading, at) || (isGerund(reading, cue.from) && isGerund(reading, at))) return true;
  let isWithin = false;
  for (; at < ceiling && !endsClause(reading, at); at += 1) {
    const word = wordAt(reading, at);
    // "fair” and a gift to all and | left": what the first joins is a thing.
    const isSecond = word === "and" && at > and + 1;
    if (isSecond && classAt(reading, skipAdverbs(reading, at + 1)) & CLAUSE_VERB) return false;
    isWithin ||= (classAt(reading, at) & (RELATIVE | SUBORDINATOR)) !== 0;
    if (word === "to" || (!isWithin && MODAL.test(word))) return false;
    // "says it banned the word “war” and fined a clerk": the speaker's own verb would be "fines".
    if (classAt(reading, at) & REGULAR_PAST && isPresentReport(wordAt(reading, cue.from)))
      return false;
    // "would cover roads and abandoned homes"
    const isAdjective = at === and + 1 && describes(reading, at);
    if (!isAdjective && classAt(reading, at) & CLAUSE_VERB) return true;
  }
  return false;
}

/** Tells whether a form in -ed right behind "and" describes a noun: "abandoned homes", and not "urged calm". */
const describes = (reading: Reading, at: number): boolean =>
  (classAt(reading, at) & REGULAR_PAST) !== 0 &&
  !(classAt(reading, at) & REPORTING) &&
  classAt(reading, at + 1) === 0 &&
  isWord(reading, at + 1);
