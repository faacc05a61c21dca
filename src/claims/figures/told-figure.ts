/** A figure in its clause, with the verb that it is said with, and what leads to it. */
import { CALENDAR_NOUNS } from "../lexicons/closed-classes.ts";
import type { WordClass } from "../lexicons/closed-classes.ts";
import { outcomes } from "../lexicons/event-words.ts";
import { pluralNouns } from "../lexicons/measure-words.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../syntax/phrases/is-inner-mark.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import type { FigureClause } from "./find-figure-clause.ts";
import { findLead } from "./is-told.ts";
import type { Figure } from "./read-figure.ts";

/** A figure at tokens `from` ≤ i < `to`. */
export interface ToldFigure extends NounPhrase {
  figure: Figure;
  /** The words for what is counted, in lower case. */
  what: readonly string[];
  /** The head of the verb that it is said with: the nearest before it in its clause, else the nearest after it; -1 for none. */
  verbAt: number;
  /** Its word, "" for none. */
  verb: string;
  /** The token before it and its hedge: "of" in "a fine of about $3m". */
  lead: number;
  clause: FigureClause;
}

/** Makes it of a figure at tokens `from` ≤ i < `to`. */
export function readTold(
  reading: Reading,
  syntax: Syntax,
  figure: Figure,
  { from, to }: NounPhrase,
  clause: FigureClause,
): ToldFigure {
  const words = figure.what?.toLowerCase().split(/[\s-]+/) ?? [];
  // "voted 52-48 Tuesday", "rose to six Tuesday": the day is not what is counted.
  const isDated = words.every((word) => CALENDAR_NOUNS.has(word));
  const what = isDated ? [] : words;
  const verbAt = findVerb(reading, syntax, from, clause);
  const lead = findLead(reading, syntax, from);
  return { from, to, figure, what, verbAt, verb: wordAt(reading, verbAt), lead, clause };
}

function findVerb(reading: Reading, syntax: Syntax, from: number, clause: NounPhrase): number {
  const isHead = (at: number): boolean => isFullVerb(reading, syntax, at);
  for (let at = from - 1; at >= clause.from; at -= 1) if (isHead(at)) return at;
  let verbAt = -1;
  for (let at = from; at < clause.to; at += 1) {
    // "Dozens are dead after a truck hit the crowd": a state has no other verb.
    if (isState(reading, syntax, at)) return -1;
    if (!isHead(at)) continue;
    // "22 people, including nine children, were killed"
    if (groupAt(syntax, at)?.finite) return at;
    if (verbAt < 0) verbAt = at;
  }
  return verbAt;
}

/** Tells whether a form of "be" leads to what people or things are left as at a token: "are | dead". */
function isState(reading: Reading, syntax: Syntax, at: number): boolean {
  return (
    syntax.classes[at] === "be" && outcomes.has(wordAt(reading, at + 1)) && !groupAt(syntax, at + 1)
  );
}

/** Tells whether a full verb stands at a token; "rates" and "sales" are nouns, whatever stands before them, and "an estimated 200" holds none. */
function isFullVerb(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  if (group?.head !== at || group.form === "auxiliary") return false;
  if (syntax.classes[at - 1] === "determiner") return false;
  return group.form !== "third" || !pluralNouns.has(wordAt(reading, at));
}

/** What may not stand between a verb and its object. */
const PARTING: ReadonlySet<WordClass> = new Set<WordClass>([
  "preposition",
  "that",
  "to",
  "wh",
  "subordinator",
]);

/** Tells whether a token is of the object of the verb before it: "fined the firm $3m", not "spoke of a loss of $3m". */
export function isOfObject(reading: Reading, syntax: Syntax, verbAt: number, at: number): boolean {
  if (verbAt < 0 || verbAt > at) return false;
  for (let i = verbAt + 1; i < at; i += 1) {
    const wordClass = syntax.classes[i] ?? "mark";
    if (PARTING.has(wordClass) || (wordClass === "mark" && !isInnerMark(reading, i))) return false;
  }
  return true;
}
