/** Finds the nouns that may attribute: "her warning that", "his answer was", "a remark by Ruiz that", "chants of". */
import { findReportingNoun } from "../lexicons/find-reporting-noun.ts";
import { PREPOSITION, TIME } from "../reading/classify-words.ts";
import { classAt, isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, isDash, isMark, wordAt } from "../reading/tokens.ts";
import { type CueMention, plainCue, READINESS } from "./cue-mention.ts";

/** Words right before a noun that somebody owns. */
export const OWNERS: ReadonlySet<string> = new Set(["'s", "his", "her", "their"]);
/** What ties such a noun to the words quoted, beside a dash. */
const TIES = /^(?:that|[:,])$/;
/** Words before whoever a noun comes from. */
export const FROM = /^(?:from|by)$/;
/** Most tokens of a name after "from" or "by". */
const MAX_SOURCE = 10;
/** Longest time between a noun and "that", in tokens. */
const MAX_TIME = 3;
/** What many shout at once: nobody is named for it. */
const CHANTS: ReadonlySet<string> = new Set(
  "chant chants call calls cry cries shout shouts cheer cheers scream screams yell yells".split(
    " ",
  ),
);

/** Moves right over when something was said: "on Wednesday", "last week". */
function skipTime(reading: Reading, from: number): number {
  let at = from;
  while (at < from + MAX_TIME && classAt(reading, at) & (TIME | PREPOSITION)) at += 1;
  return classAt(reading, at - 1) & TIME ? at : from;
}

/** Tells whether a token ties the words after it to a noun. */
const ties = (reading: Reading, at: number): boolean =>
  TIES.test(wordAt(reading, at)) || isDash(reading, at);

/** Tells whether a noun is tied to words quoted: "claim that", "answer was that", "answer was “Yes.”", but not "claim was “odd”". */
function isTied(reading: Reading, noun: number): boolean {
  const after = skipTime(reading, noun);
  if (ties(reading, after)) return true;
  // "her call for “a fair vote”"
  const isObject = after === noun && isQuoted(reading, after + 1);
  if (isObject && /^(?:for|of)$/.test(wordAt(reading, after))) return true;
  if (!/^(?:is|was)$/.test(wordAt(reading, after))) return false;
  const isSentence = isQuoted(reading, after + 1) && isCapital(reading, after + 2);
  return isSentence || ties(reading, after + 1);
}

/** Returns the owner's token before a noun, with one word between at most: "her claim", "her March claim"; -1 for none. */
export function ownerBefore(reading: Reading, noun: number, floor: number): number {
  if (noun > floor && OWNERS.has(wordAt(reading, noun - 1))) return noun - 1;
  if (isMark(reading, noun - 1) || noun - 2 < floor) return -1;
  const classes = classAt(reading, noun - 1);
  const isModifier = classes === 0 ? !isCapital(reading, noun - 1) : (classes & ~TIME) === 0;
  return isModifier && OWNERS.has(wordAt(reading, noun - 2)) ? noun - 2 : -1;
}

/** Tells whether a noun names its source and leads on: "remarks by the mayor that", "a letter from Ruiz: ". */
function hasSource(reading: Reading, after: number, ceiling: number): boolean {
  if (!FROM.test(wordAt(reading, after))) return false;
  for (let at = after + 2; at < Math.min(ceiling, after + MAX_SOURCE); at += 1) {
    if (/^(?:that|:)$/.test(wordAt(reading, at))) return true;
  }
  return false;
}

/** Tells whether a noun tells what many shout: "chants of “…”". */
export const isChantOf = (reading: Reading, at: number): boolean =>
  wordAt(reading, at + 1) === "of" && isQuoted(reading, at + 2) && CHANTS.has(wordAt(reading, at));

/** Makes a cue of the noun at a token, or null where it attributes nothing. */
export function nounCue(
  reading: Reading,
  at: number,
  floor: number,
  ceiling: number,
  sentence: number,
): CueMention | null {
  if (isCapital(reading, at)) return null;
  const isChant = isChantOf(reading, at);
  const owner = ownerBefore(reading, at, floor);
  // "her recent remarks, “bridge talk” to some": farther off, only "that" ties.
  const isNear = owner === at - 1 || wordAt(reading, skipTime(reading, at + 1)) !== ",";
  const isOwned = owner >= 0 && isNear && isTied(reading, at + 1);
  if (!isChant && !isOwned && !hasSource(reading, at + 1, ceiling)) return null;
  const word = wordAt(reading, at);
  if (!isChant && !findReportingNoun(word)) return null;
  const to = isChant ? at + 2 : at + 1;
  return plainCue(reading, "noun", at, to, sentence, READINESS.speech);
}
