/** Compares personal names across spellings, by general rules of transliteration instead of a list of people. */
import { ARABIC_ARTICLE } from "../../text/find-tokens.ts";

/** Titles before a name that are no part of it; our own list, from general news usage. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady)\.?\s+/i;
const SUFFIX = /,?\s+(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Spellings that the usual romanisations of Cyrillic, Arabic and Greek names write for one another, in the
 * order in which they are applied to a lower-case word without accents (after the ALA-LC, BGN/PCGN and ISO 9
 * tables): `-yy`, `-iy`, `-ij`, `-ii`, `-i` and `-y` endings are one, `kh` is `h`, `ks` is `x`, and so on.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/(?:yi|iy|yy|ij|ii|yj)/g, "y"],
  [/[iy]$/, "y"],
  [/tsch|tch/g, "ch"],
  [/sch/g, "sh"],
  [/(?<=[a-z])kh|^kh/g, "h"],
  [/ph/g, "f"],
  [/ks/g, "x"],
  [/gh/g, "g"],
  [/q|ck/g, "k"],
  [/ou/g, "u"],
  [/w/g, "v"],
  [/(?:ia|ja)/g, "ya"],
  [/(?:iu|ju)/g, "yu"],
  [/(?<=[aeou])i/g, "y"],
  [/(?<=[a-z])ye/g, "e"],
  [/([a-z])\1/g, "$1"],
];

/** Folded words met so far: an article repeats its names. Emptied when it holds this many. */
const FOLDED = new Map<string, string>();
const MAX_FOLDED = 5000;

/** Brings one word of a name to the form that all its spellings share. */
export function foldNamePart(part: string): string {
  const known = FOLDED.get(part);
  if (known !== undefined) return known;
  if (FOLDED.size >= MAX_FOLDED) FOLDED.clear();
  const folded = applyFolds(part);
  FOLDED.set(part, folded);
  return folded;
}

/** A word that has no marks to lose. */
const PLAIN = /^[a-z-]+$/i;

/** Takes accents, invisible characters and apostrophes off a word. */
function stripMarks(part: string): string {
  return part.normalize("NFKD").replace(/[\p{M}\p{Cf}'’`.]/gu, "");
}

/** What one outlet prints and another leaves out. */
const ARTICLE = new RegExp(`^${ARABIC_ARTICLE}`);

/** Applies every fold, in order. */
function applyFolds(part: string): string {
  let folded = PLAIN.test(part) ? part : stripMarks(part);
  folded = folded.toLowerCase().replace(ARTICLE, "");
  for (const [pattern, to] of FOLDS) folded = folded.replace(pattern, to);
  return folded;
}

/** Whole names met so far with their folded words. Emptied when it holds as many as the words. */
const FOLDED_NAMES = new Map<string, readonly string[]>();

/** Cuts a name into folded words, without courtesy titles and suffixes; the last is the family name. */
export function foldName(name: string): readonly string[] {
  const known = FOLDED_NAMES.get(name);
  if (known !== undefined) return known;
  if (FOLDED_NAMES.size >= MAX_FOLDED) FOLDED_NAMES.clear();
  const parts = cutName(name);
  FOLDED_NAMES.set(name, parts);
  return parts;
}

/** Does so for a name not met before. */
function cutName(name: string): string[] {
  return name
    .trim()
    .replace(COURTESY, "")
    .replace(SUFFIX, "")
    .split(/[\s\u00A0]+/)
    .map(foldNamePart)
    .filter((part) => part !== "");
}

/** Tells whether two given names may belong to one person: equal, or one the other's initial. */
function sameGivenName(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/**
 * Tells whether two names, as two outlets print them and `foldName` cuts them, may name one person: the same
 * family name across spellings, and given names that do not contradict one another. "Putin" is the same as
 * "Vladimir Putin", "Volodymyr Zelenskiy" as "Zelenskyy"; "Luis Vega" is not "Ana Vega". Names of
 * two words that end a longer one are the same too.
 */
export function sameParts(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0 || left.at(-1) !== right.at(-1)) return false;
  if (left.length === 1 || right.length === 1) return true;
  return sameGivenName(left[0] ?? "", right[0] ?? "") || isEnd(left, right) || isEnd(right, left);
}

/** Tells whether one name is the end of another, which has the given name besides: "Moe Dahl" of "Kari Moe Dahl"; but "North Elm" is not the Council of North Elm. */
export function isEnd(short: readonly string[], long: readonly string[]): boolean {
  const skipped = long.length - short.length;
  if (skipped < 1 || long[skipped - 1] === "of") return false;
  for (let at = 0; at < short.length; at += 1) if (short[at] !== long[skipped + at]) return false;
  return true;
}
