/** Tells whether a clause behind a comma is of what is said, by its time: "said he sold it, | as he could not row", "said he was well, | even though he had been hurt". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { saysSomething } from "../verbs/is-speech.ts";

/** Auxiliaries of what somebody said told in the past; behind "as" an outlet tells of what "had" been, too: "as crews had hoped". */
const BEHIND_AS = /^(?:could|might|should|would)(?:n't)?$/;
const BEHIND_EVEN = /^(?:could|had|might|should|would)(?:n't)?$/;

/** Tells it of a clause that "as", "even if" or "even though" opens at a token and in which nobody says anything. */
export function opensGround(reading: Reading, syntax: Syntax, at: number, end: number): boolean {
  const word = wordAt(reading, at);
  const isEven = word === "even" && /^(?:if|though)$/.test(wordAt(reading, at + 1));
  if (word !== "as" && !isEven) return false;
  const verb = groupAt(syntax, findFinite(syntax, at + 1, end));
  if (!verb || saysSomething(reading, verb)) return false;
  return (isEven ? BEHIND_EVEN : BEHIND_AS).test(wordAt(reading, verb.from));
}
