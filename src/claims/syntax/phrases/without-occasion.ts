/** Leaves out where and how somebody speaks between him and his verb: "Ruiz | in a news briefing in Elm | said". */
import { PLURALS_WITHOUT_S } from "../../lexicons/closed-classes.ts";
import { OCCASIONS, SPOKEN_AT } from "../../lexicons/occasions.ts";
import { PERSON, SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isCapital, isMark, wordAt } from "../../reading/tokens.ts";

/** Longest occasion, in tokens: "a joint news conference". */
const MAX_OCCASION = 5;
const ARTICLES: ReadonlySet<string> = new Set("a an his her its their".split(" "));

/** Returns the token after a name or a body that an occasion follows, which ends before token `to`; `to` where none does. Never goes below `floor`. */
export function withoutOccasion(reading: Reading, to: number, floor: number): number {
  const end = skipPlace(reading, to);
  if (!OCCASIONS.has(wordAt(reading, end - 1))) return to;
  for (let at = end - 2; at > Math.max(floor + 1, end - 1 - MAX_OCCASION); at -= 1) {
    if (isMark(reading, at)) return to;
    if (!ARTICLES.has(wordAt(reading, at))) continue;
    const isSpoken = SPOKEN_AT.has(wordAt(reading, at - 1));
    return isSpoken && namesOne(reading, at - 2) ? at - 1 : to;
  }
  return to;
}

/** Returns the token before a place or a partner that ends before token `to`: "a briefing | in Elm", "an interview | with the Elm Post"; `to` where none does. */
function skipPlace(reading: Reading, to: number): number {
  let from = to;
  while (isCapital(reading, from - 1)) from -= 1;
  if (from < to && wordAt(reading, from - 1) === "the") from -= 1;
  return from < to && /^(?:at|in|on|with)$/.test(wordAt(reading, from - 1)) ? from - 1 : to;
}

/** Tells whether a name or a body ends at a token, and no noun that an occasion tells which one is meant of: "the man in a video". */
function namesOne(reading: Reading, at: number): boolean {
  const classes = classAt(reading, at);
  const word = wordAt(reading, at);
  const isBody = (classes & (SPEAKING_NOUN | PERSON)) === SPEAKING_NOUN;
  const isOne = !word.endsWith("s") && !PLURALS_WITHOUT_S.has(word);
  return isCapital(reading, at) || (isBody && isOne);
}
