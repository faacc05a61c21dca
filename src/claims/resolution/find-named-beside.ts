/** Finds whose name stands beside a description, between commas: "the mayor, Ana Ruiz,", "the operator, Elm Lines,". */
import { mentionAt, namesPerson } from "../people/find-people.ts";
import { DETERMINER, PERSON, PREPOSITION } from "../reading/classify-words.ts";
import type { Label } from "../reading/label.ts";
import { classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, isMark, wordAt } from "../reading/tokens.ts";

/** Returns the person whose name alone stands beside a description, whose head ends before token `end`, between commas ("the mayor, Ana Ruiz,") or before brackets, or -1. */
export function namedBeside(reading: Reading, { from, to }: Label, end: number): number {
  const isPost =
    (classAt(reading, end) & PREPOSITION) !== 0 && (classAt(reading, end - 1) & PERSON) !== 0;
  for (let at = from; at < to; at += 1) {
    if (wordAt(reading, at) !== "and" || mentionAt(reading.people, at)) continue;
    // "the council and its engineer" are two, "the work and pensions secretary" is one.
    if (classAt(reading, at + 1) & DETERMINER) return -1;
    // So are "the secretary for Work and Pensions" and "the envoy to Norway and Chile".
    const isOfBoth = isPost && isCapital(reading, at - 1) && !namesPerson(reading.people, at + 1);
    if (isCapital(reading, at + 1) && !isOfBoth) return -1;
  }
  const name = wordAt(reading, to) === "," ? skipCalling(reading, to + 1) : -1;
  const mention = mentionAt(reading.people, name);
  const isAlone = mention?.from === name && /^[,(.;]$/.test(wordAt(reading, mention.to));
  // Whom a description names beside it is a person, known for one or not.
  return isAlone && !reading.people.persons[mention.person]?.isBody ? mention.person : -1;
}

/** Returns the body whose name stands beside what it is, between commas: "the operator, Elm Lines,", "Norway's largest bank, Elm Trust,"; -1 for none. */
export function bodyBeside(reading: Reading, { to }: Label): number {
  const mention = mentionAt(reading.people, to + 1);
  const isBeside = wordAt(reading, to) === "," && mention?.from === to + 1;
  if (!isBeside || isCapital(reading, to - 1) || wordAt(reading, mention.to) !== ",") return -1;
  return reading.people.persons[mention.person]?.isPerson ? -1 : mention.person;
}

/** Most words before a name that tell what its bearer is: "her husband, investment manager Ana Ruiz,". */
const MAX_CALLING = 4;

/** Returns the token after the words for what somebody is before a name, where the last is a noun for a person. */
function skipCalling(reading: Reading, from: number): number {
  // "the host, Elm Council member Ana Ruiz,"
  const body = mentionAt(reading.people, from);
  const isBody = body?.from === from && reading.people.persons[body.person]?.isBody === true;
  const start = isBody ? body.to : from;
  let at = start;
  while (at < start + MAX_CALLING && !isMark(reading, at) && !isCapital(reading, at)) at += 1;
  return at > from && !(classAt(reading, at - 1) & PERSON) ? from : at;
}
