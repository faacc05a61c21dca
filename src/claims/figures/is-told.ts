/** Tells figures that a sentence tells from those that it only names on the way. */
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";

/** Small words that belong to the verb before them: "shot down 60". */
const PARTICLES: ReadonlySet<string> = new Set("down up off out".split(" "));

/** Words that bound a number as well as they join it to a noun: "about 50 people fled", but "a film about 50 people". */
const BOUNDS: ReadonlySet<string> = new Set("about around over under up".split(" "));

/** Words behind "a" that tell of a number that it is one more, or all of one: "a combined $3m", "a further 120 drivers". */
const ADDING: ReadonlySet<string> = new Set(
  "additional combined estimated extra further record total".split(" "),
);

/** Tells whether a token bounds the number behind it: "at least 14", "more than 40", "about 50". */
function isHedgeAt(reading: Reading, syntax: Syntax, at: number): boolean {
  const next = wordAt(reading, at + 1);
  const word = wordAt(reading, at);
  if (next === "least" || next === "most" || word === "than") return true;
  // "close to 40"
  if ((word === "close" && next === "to") || (word === "to" && wordAt(reading, at - 1) === "close"))
    return true;
  const before = syntax.classes[at - 1];
  if (before === "determiner" && ADDING.has(word)) return true;
  const isNoun = (before === "word" || before === "name") && !groupAt(syntax, at - 1);
  const isJoined = isNoun && wordAt(reading, at - 1) !== "worth";
  return BOUNDS.has(word) && !isJoined;
}

/** Tells whether a token is the particle of the verb before it. */
function isParticle(reading: Reading, syntax: Syntax, at: number): boolean {
  return PARTICLES.has(wordAt(reading, at)) && groupAt(syntax, at - 1) !== undefined;
}

/** Returns the last token before a figure that neither bounds nor points at it: "of" in "a fine of about $3m"; the particle of "shot down 60". */
export function findLead(reading: Reading, syntax: Syntax, from: number): number {
  let at = from - 1;
  while (!isParticle(reading, syntax, at) && isLight(reading, syntax, at)) at -= 1;
  return at;
}

function isLight(reading: Reading, syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  const isLead = wordClass === "determiner" || wordClass === "possessive" || wordClass === "adverb";
  return isLead || isHedgeAt(reading, syntax, at);
}

/** Tells whether a figure is told, and not only named on the way: after a preposition ("after a two-hour call", "one of 26 people") it is known already. */
export function isTold(reading: Reading, syntax: Syntax, lead: number): boolean {
  if (syntax.classes[lead] !== "preposition" || isParticle(reading, syntax, lead)) return true;
  return wordAt(reading, lead) === "of" && wordAt(reading, lead - 1) === "total";
}
