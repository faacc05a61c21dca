/** Finds the end of an aside behind which what is said goes on: between commas or between dashes. */
import { hasWord, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isDash, wordAt } from "../../reading/tokens.ts";
import { opensPlace } from "../phrases/find-larger-place.ts";
import { CLAUSE_OPENERS } from "../phrases/find-noun-phrase.ts";
import { isInnerMark } from "../phrases/is-inner-mark.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { hasMainVerb } from "./has-main-verb.ts";
import { opensMainClause } from "./opens-main-clause.ts";

/** Longest thing, and longest aside between it and what is said of it, in tokens. */
export const MAX_ASIDE = 24;
/** What says more of a thing behind an aside: "accused Lind, the mayor, of lying", "described the deal, struck in May, as a mistake". */
const RESUMES: ReadonlySet<string> = new Set("as for from of that to".split(" "));

/** Returns the comma that closes an aside about a thing where more is said of it behind; -1 where there is none. */
export function findAsideEnd(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
): number {
  const opener = syntax.classes[comma + 1];
  if (opener === "coordinator" || opener === "preposition") return -1;
  if (comma - from > MAX_ASIDE || findFinite(syntax, from, comma) >= 0) return -1;
  const ceiling = Math.min(end - 1, comma + MAX_ASIDE);
  if (opensMainClause(reading, syntax, comma + 1, ceiling)) return -1;
  for (let at = comma + 2; at < ceiling; at += 1) {
    if (wordAt(reading, at) !== ",") continue;
    const next = wordAt(reading, at + 1);
    // "a larger crew, though, that is late": a word alone is no aside, nor is "saying it was late, that".
    if (next === "that" && (at === comma + 2 || findFinite(syntax, comma + 2, at) >= 0)) return -1;
    if (RESUMES.has(next)) return at;
  }
  return -1;
}

/** Longest aside between two dashes, in tokens. */
const MAX_DASHED = 40;
/** Words that open a clause in a thing, which may have its verb to come. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CLAUSE_OPENERS,
  ..."because if that when which while who".split(" "),
]);

/** Returns the dash that closes an aside where what is said goes on behind it: with the verb of its clause ("said that Elm – once rich – | is poor", "the fines after the deal – which he backed – | was struck"), or, of a thing, with who or what it is ("dozens of pilots – all old – | who rowed"); -1 where there is none. */
export function findDashedEnd(
  reading: Reading,
  syntax: Syntax,
  from: number,
  dash: number,
  end: number,
  isThing: boolean,
): number {
  if (!isDash(reading, dash) || isInnerMark(reading, dash)) return -1;
  // "denied it – or played it down – to save"
  if (isThing && syntax.classes[dash + 1] === "coordinator") return -1;
  let close = dash + 2;
  const ceiling = Math.min(end - 1, dash + MAX_DASHED);
  while (close < ceiling && !isDash(reading, close)) {
    if (isQuoted(reading, close)) return -1;
    close += 1;
  }
  if (close >= ceiling) return -1;
  if (isThing && describesOn(reading, syntax, dash, close, end)) return close;
  const verb = groupAt(syntax, close + 1);
  if (!verb?.finite) return -1;
  const isAwaited = isThing
    ? hasWord(reading, OPENERS, from + 1, dash)
    : !hasMainVerb(syntax, from + 1, dash);
  return isAwaited ? close : -1;
}

/** Tells whether more is said of a thing behind two dashes, between which no clause of its own stands: "pilots – all old – | who rowed", "accused Lind – the mayor – | of theft"; but not "praised the deal – struck in May – | as crews left", "… – | from her office", which tells where. */
function describesOn(
  reading: Reading,
  syntax: Syntax,
  dash: number,
  close: number,
  end: number,
): boolean {
  const word = wordAt(reading, close + 1);
  const isMore = word === "who" || RESUMES.has(word);
  if (!isMore || opensMainClause(reading, syntax, dash + 1, close)) return false;
  if (word === "from" && tellsWhere(reading, syntax, close + 2)) return false;
  return word !== "as" || !opensMainClause(reading, syntax, close + 2, end);
}

/** Tells whether what stands behind "from" is where somebody speaks: "| her office", "| Oslo", but not "| the bank". */
const tellsWhere = (reading: Reading, { classes }: Syntax, at: number): boolean =>
  classes[at] === "possessive" || opensPlace(reading, at);
