/** Reads a series of words before one noun, or of what something is: "weak, old, or broken piers", "safe, hurt, or lost". */
import type { Reading } from "../make-reading.ts";
import { opensMainClause } from "./opens-main-clause.ts";
import { groupAt, type Syntax } from "./read-syntax.ts";
import { PARTICIPLE } from "./verb-forms.ts";
import { verbFormsAt, wordAt } from "../tokens.ts";

/** Most parts of a series after its first comma, and the longest part, in tokens. */
const MAX_PARTS = 6;
const MAX_PART = 3;

/** Returns the token after the coordinator of the series that a comma belongs to, -1 where it belongs to none. */
export function readSeries(reading: Reading, syntax: Syntax, comma: number, end: number): number {
  let holdsNoun = false;
  let at = comma;
  for (let part = 0; part < MAX_PARTS && wordAt(reading, at) === ","; part += 1) {
    const from = at + 1;
    at = partEnd(reading, syntax, from, end);
    if (at === from) return -1;
    holdsNoun ||= isPlain(reading, syntax, from);
    const coordinator = wordAt(reading, at) === "," ? at + 1 : at;
    if (syntax.classes[coordinator] !== "coordinator") continue;
    // "promised to stay, smiled, and left": of verbs alone there is no series.
    holdsNoun ||= coordinator > at && isPlain(reading, syntax, coordinator + 1);
    return holdsNoun ? behind(reading, syntax, coordinator, end) : -1;
  }
  return -1;
}

/** Returns the token after a coordinator that no clause follows, else -1. */
function behind(reading: Reading, syntax: Syntax, coordinator: number, end: number): number {
  const next = coordinator + 1;
  return next < end && !opensMainClause(reading, syntax, next, end) ? next : -1;
}

/** Returns where a part of a series ends: after a few words, or one participle; where it begins for what is none. */
function partEnd(reading: Reading, syntax: Syntax, from: number, end: number): number {
  const ends = (at: number): boolean =>
    wordAt(reading, at) === "," || syntax.classes[at] === "coordinator";
  if (isParticiple(reading, syntax, from) && ends(from + 1)) return from + 1;
  // "Turkey, the Vatican or Oslo"
  const first = syntax.classes[from] === "determiner" ? from + 1 : from;
  for (let at = first; at < Math.min(end, from + MAX_PART + 1); at += 1) {
    if (ends(at)) return at;
    if (!isPlain(reading, syntax, at)) return from;
  }
  return from;
}

/** Tells whether a noun, a name or an adjective stands at a token. */
function isPlain(reading: Reading, syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  const isWord = wordClass === "word" || wordClass === "name" || wordClass === "adverb";
  return isWord && !groupAt(syntax, at) && wordAt(reading, at) !== "then";
}

/** Tells whether a participle that may describe stands at a token. */
function isParticiple(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  return group?.from === at && group.to === at + 1 && (verbFormsAt(reading, at) & PARTICIPLE) !== 0;
}
