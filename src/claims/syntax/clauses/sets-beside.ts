/** Tells where an outlet sets something beside what is said: "…, | even as crews left", "…, | as did Lind", "…, | though he admitted it is late". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { saysSomething } from "../verbs/is-speech.ts";

/** Tells whether it opens behind a comma at a token. */
export const setsBeside = (reading: Reading, syntax: Syntax, at: number, end: number): boolean =>
  opensEvenAs(reading, syntax, at, end) ||
  opensLikewise(reading, syntax, at) ||
  addsAgainst(reading, syntax, at);

/** Verbs of what somebody said told in the past. */
export const BACK: ReadonlySet<string> = new Set("could had might would".split(" "));

/** Tells whether what was so while somebody spoke opens at a token: "said it is safe, | even as crews left"; "…, even as they had left" tells on. */
function opensEvenAs(reading: Reading, syntax: Syntax, at: number, end: number): boolean {
  if (wordAt(reading, at) !== "even" || wordAt(reading, at + 1) !== "as") return false;
  const verb = groupAt(syntax, findFinite(syntax, at + 2, end));
  return verb !== undefined && !BACK.has(wordAt(reading, verb.from));
}

/** Tells whether the outlet tells of another who did the same: "said he would stay, | as did Lind"; "…, as is the rule" tells on. */
function opensLikewise(reading: Reading, { classes }: Syntax, at: number): boolean {
  const next = classes[at + 1];
  return wordAt(reading, at) === "as" && (next === "do" || next === "have" || next === "modal");
}

/** Tells whether somebody adds something against what is said: "said he likes boats, | though he admitted he has none". */
function addsAgainst(reading: Reading, syntax: Syntax, at: number): boolean {
  if (!AGAINST.has(wordAt(reading, at)) || syntax.classes[at + 1] !== "subject") return false;
  const verb = groupAt(syntax, at + 2);
  return verb?.finite === true && saysSomething(reading, verb);
}
const AGAINST: ReadonlySet<string> = new Set(["although", "but", "though"]);
