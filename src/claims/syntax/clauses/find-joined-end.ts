/** Finds how far a content goes on behind a mark or a coordinator: over an aside, a series, the parts of a list, or another infinitive. */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isBetweenAdjectives, joinsAdjectives, readSeries } from "../phrases/read-series.ts";
import type { Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { findAsideEnd, findDashedEnd } from "./find-aside-end.ts";
import { findLastPart } from "./find-last-part.ts";
import { joinsInfinitive } from "./joins-infinitive.ts";

/** What a content is of: its verb, and whether it is a thing, or stands in an aside. */
interface ContentKind {
  verb: VerbGroup | null;
  isThing: boolean;
  isAside: boolean;
}

/** Returns the last token up to which a content that begins at `from` goes on behind the mark or coordinator at `at`, which is `at` itself where it goes on right behind it; -1 where none of these tells so. */
export function findJoinedEnd(
  reading: Reading,
  syntax: Syntax,
  from: number,
  at: number,
  end: number,
  kind: ContentKind,
): number {
  const isComma = wordAt(reading, at) === ",";
  const joined = isComma
    ? behindComma(reading, syntax, from, at, end, kind)
    : behindMark(reading, syntax, from, at, end, kind);
  if (joined >= 0) return Math.max(at, joined);
  const next = isComma ? at + 1 : at;
  return joinsInfinitive(reading, syntax, from, next, end, kind.verb) ? at : -1;
}

/** Does so behind a comma: over the rest of a series, over an aside that tells more of a thing, or to another adjective. */
function behindComma(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
  { isThing }: ContentKind,
): number {
  const series = readSeries(reading, syntax, comma, end) - 1;
  const aside = isThing ? findAsideEnd(reading, syntax, from, comma, end) : -1;
  if (series >= 0 || aside >= 0) return Math.max(series, aside);
  return isBetweenAdjectives(reading, syntax, from, comma, end) ? comma : -1;
}

/** Does so behind another mark or a coordinator: over an aside between dashes, over the parts of a list that semicolons part, or to another adjective. */
function behindMark(
  reading: Reading,
  syntax: Syntax,
  from: number,
  at: number,
  end: number,
  { isThing, isAside }: ContentKind,
): number {
  const aside = findDashedEnd(reading, syntax, from, at, end, isThing);
  // "Lind, who praised the mayor; Rask, who left; and": a list of those told of.
  const isListed = !isAside && wordAt(reading, at) === ";";
  const part = isListed ? findLastPart(reading, syntax, from, at, end, isThing) : -1;
  if (aside >= 0 || part >= 0) return Math.max(aside, part);
  const isJoint = syntax.classes[at] === "coordinator";
  return isJoint && joinsAdjectives(reading, syntax, at, end) ? at : -1;
}
