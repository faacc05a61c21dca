/** Tells whether a clause behind a comma is of what is said, by its time: "said he sold it, | as he could not row", "said he was well, | even though he had been hurt". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { saysSomething } from "../verbs/is-speech.ts";

/** Auxiliaries of what somebody said told in the past; behind "as" an outlet tells of what "had" been and "would" be, too: "as crews had hoped", "as he would learn". */
const BEHIND_AS = /^(?:could|might|should)(?:n't)?$/;
const BEHIND_EVEN = /^(?:could|had|might|should|would)(?:n't)?$/;
const PERSON = /^(?:he|i|she|they|we)$/;

/** Tells it of a clause that "as" or, before somebody told of already, "even if" or "even though" opens at a token, and in which nobody says anything; but not "said it was safe, | even though two boats had sunk". */
export function opensGround(reading: Reading, syntax: Syntax, at: number, end: number): boolean {
  const word = wordAt(reading, at);
  const isEven = word === "even" && /^(?:if|though)$/.test(wordAt(reading, at + 1));
  if (isEven ? !PERSON.test(wordAt(reading, at + 2)) : word !== "as") return false;
  const verb = groupAt(syntax, findFinite(syntax, at + 1, end));
  if (!verb || saysSomething(reading, verb)) return false;
  return (isEven ? BEHIND_EVEN : BEHIND_AS).test(wordAt(reading, verb.from));
}
