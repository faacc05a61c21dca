/** Tells what a speaker did from what is said, by the time of the verb. */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, findLastFinite, groupAt, type Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";

/** Tells whether a verb behind a coordinator is what the speaker did, by its time: "said he is ill but left the hall", "said he would pay, but stopped short of it", "said he lost the money, but has not paid". */
export function tellsDeed(
  reading: Reading,
  syntax: Syntax,
  from: number,
  at: number,
  verb: VerbGroup | null,
  next: VerbGroup,
): boolean {
  const isPast = verb?.form === "past";
  if (isPast && next.form === "past" && isInPresent(reading, syntax, from, at)) return true;
  const main = groupAt(syntax, findFinite(syntax, from, at));
  if (!main || wordAt(reading, at) !== "but") return false;
  const opener = wordAt(reading, main.from);
  if (wordAt(reading, at - 1) !== ",") return isPast && next.form === "past" && TO_COME.has(opener);
  if (isPast && next.form === "past") return isOpen(syntax, main, opener);
  return (isPast || verb === null) && NOW.test(wordAt(reading, next.from));
}

/** Auxiliaries of what is still to be done: "said they should stay but | left". */
const TO_COME: ReadonlySet<string> = new Set("can must should will".split(" "));
/** Auxiliaries of the present. */
const PRESENT: ReadonlySet<string> = new Set("am are is 's".split(" "));
/** What a verb of what is so now begins with. */
const NOW = /^(?:are|has|have|is)/;

/** Tells whether a verb tells what was to come, and may not have: "would pay", but not "would have paid". */
const isOpen = (syntax: Syntax, { from, to }: VerbGroup, opener: string): boolean =>
  opener === "would" && !syntax.classes.slice(from, to).includes("have");

/** Tells whether the last verb before a token is in the present. */
function isInPresent(reading: Reading, syntax: Syntax, from: number, at: number): boolean {
  const last = findLastFinite(syntax, from, at);
  return last?.form === "third" || PRESENT.has(wordAt(reading, last?.from ?? -1));
}
