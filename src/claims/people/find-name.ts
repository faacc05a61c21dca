/** Finds the name proper in a run of capitalised words: behind titles and offices, before where its bearer is from. */
import { pluralOf } from "../../text/inflect-noun.ts";
import { FIRST_FAMILY_NAMES } from "../lexicons/family-names.ts";
import { OFFICES } from "../lexicons/titles.ts";
import { PERSON, PREPOSITION, SPEAKING_NOUN } from "../reading/classify-words.ts";
import {
  ABBREVIATED,
  GIVEN_NAME,
  INNER_ABBREVIATED,
  LEAD,
  NAME_END,
  PARTICLE,
  SUFFIX,
  TITLE,
} from "../reading/name-traits.ts";
import { hasNameTrait, hasTrait, type Tokens, wordAt } from "../reading/tokens.ts";
import { COUNTRY } from "../reading/traits.ts";

/** Letters behind a name for what its bearer was made: "Ana Ruiz KC"; our own list, from general English. */
const HONOURS: ReadonlySet<string> = new Set("cbe kc mbe md mp obe phd qc".split(" "));

/** Offices of several whose names follow: "Justices Ana Ruiz and Luis Vega". */
const OFFICE_PLURALS: ReadonlySet<string> = new Set(OFFICES.flat().map(pluralOf));

/** Words for trades and bodies that a firm's name may have behind what looks like a title: "General Electric", "Major League Baseball"; our own list, from general English. */
const TRADES: ReadonlySet<string> = new Set(
  "atomics dynamics electric foods holdings insurance league mills motors partners".split(" "),
);

/** Tells whether a full stop after a token belongs to it: "J.", "Gen.". */
export function isInitial(source: Tokens, at: number): boolean {
  if (wordAt(source, at).length === 1) return true;
  return hasNameTrait(source, at, ABBREVIATED | INNER_ABBREVIATED);
}

/** Tells whether a given name stands before a token, with an initial or without. */
function followsGivenName(source: Tokens, at: number): boolean {
  if (hasNameTrait(source, at - 1, GIVEN_NAME)) return true;
  const isInitial = wordAt(source, at - 1) === "." && wordAt(source, at - 2).length === 1;
  return isInitial && hasNameTrait(source, at - 3, GIVEN_NAME);
}

/** Tells whether a word says where a person is from, or by what he came up: "Oslo-born Ana Ruiz", "Harbour-educated Luis Vega". */
const isOrigin = (word: string): boolean =>
  /-(?:based|born|bred|educated|headquartered|raised|trained)$/.test(word);

/** Returns where the name proper begins in a run, which a title may stand right before: after "President", "Former House Speaker", "Mr.". */
export function nameStart(source: Tokens, from: number, to: number, isCalled: boolean): number {
  const { classes } = source;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const isTitle =
      ((classes[at] ?? 0) & PERSON) !== 0 ||
      hasNameTrait(source, at, ABBREVIATED) ||
      (at < to - 1 && isOrigin(wordAt(source, at))) ||
      (at < to - 1 && hasNameTrait(source, at, TITLE)) ||
      (at < to - 2 && OFFICE_PLURALS.has(wordAt(source, at)) && isPersonalEnd(source, to - 1));
    // "Ada King", "Luis T. King of Elm", "Luis King Jr.", "co-host Ana King": a title at the very end, after a given name, is a family name.
    const isLast =
      at === to - 1 || wordAt(source, at + 1) === "of" || hasNameTrait(source, at + 1, SUFFIX);
    // "Ana Ruiz MP", but "the Green MP"
    if (at === to - 1 && at > from + 1 && HONOURS.has(wordAt(source, at))) continue;
    if (at === from && isFamilyFirst(source, at, to)) continue;
    const isFamilyName = isLast && (followsGivenName(source, at) || (isCalled && at > from));
    if (isTitle && !isFamilyName) start = wordAt(source, at + 1) === "." ? at + 2 : at + 1;
  }
  // "the Justice Department", "the Republican National Committee", "General Motors": a body's own word is no family name.
  const isTitled = start > from;
  const isOfMany =
    isTitled && start < to && !isPersonalEnd(source, to - 1) && isWhole(source, start, to);
  if (isOfMany || (isTitled && TRADES.has(wordAt(source, start)))) return from;
  const titleEnd = start;
  // "Secretary of State Ana Ruiz": what the office is of goes with it.
  while (
    start > from &&
    start < to - 2 &&
    (wordAt(source, start) === "of" || wordAt(source, start - 1) === "of")
  ) {
    start += 1;
  }
  // "the Governor of Ohio", "CEO of the Elm Drivers Association": a title and what it is of name nobody.
  if (start > from && wordAt(source, start) === "of") return to;
  const isOffice = wordAt(source, start - 1) === "of" && start > from;
  if (isOffice || (start > titleEnd && !isPersonalEnd(source, to - 1))) return to;
  // "Director of National Intelligence Luis Vega", "VP of Harbour Growth Ana Ruiz": an office of several words goes on to the given name.
  const isOfBefore = wordAt(source, titleEnd - 2) === "of" && titleEnd - 2 > from;
  if (start > from && (wordAt(source, titleEnd) === "of" || isOfBefore)) {
    for (let at = start; at < to - 1; at += 1) {
      if (hasNameTrait(source, at, GIVEN_NAME)) return at;
    }
  }
  // "the ambassador to Chile Ana Ruiz", "the chair at NTB Ana Ruiz": where the office is.
  const isPlaced = start === from && to - from > 2 && isPlaceBefore(source, from, to);
  if (isPlaced && (classes[from - 1] ?? 0) & PREPOSITION && (classes[from - 2] ?? 0) & PERSON) {
    return from + 1;
  }
  while (start < to - 1 && hasNameTrait(source, start, LEAD)) start += 1;
  return start === from ? givenNameIn(source, from, to) : Math.min(start, to);
}

/** Tells whether a family name that is a noun as well, and comes first, stands at a token with one given name behind it: "Fan Liwen", but not "Fan Ana". */
const isFamilyFirst = (source: Tokens, at: number, to: number): boolean =>
  to - at === 2 &&
  FIRST_FAMILY_NAMES.has(wordAt(source, at)) &&
  !hasNameTrait(source, at + 1, GIVEN_NAME);

/** Tells whether the first word of a run is a country, or no given name while the next is one before a family name. */
function isPlaceBefore(source: Tokens, from: number, to: number): boolean {
  if (hasTrait(source, from, COUNTRY)) return true;
  const isName = hasNameTrait(source, from + 1, GIVEN_NAME) && isPersonalEnd(source, to - 1);
  return isName && !hasNameTrait(source, from, GIVEN_NAME) && !isInitial(source, from);
}

/** Tells whether the words behind what looks like a title belong to one body's name with it: no given name, no "of", and no place that it is based in. */
function isWhole(source: Tokens, start: number, to: number): boolean {
  if (hasNameTrait(source, start, GIVEN_NAME) || isOrigin(wordAt(source, start - 1))) return false;
  for (let at = start; at < to; at += 1) if (wordAt(source, at) === "of") return false;
  return true;
}

/**
 * Returns the given name inside a run whose first words are a person's calling or place ("Celebrities Ana Ruiz",
 * "Oslo Fire Marshal Ana Ruiz"), or its beginning: the given name stands before the last word and initials.
 */
function givenNameIn(source: Tokens, from: number, to: number): number {
  const isFirst = hasNameTrait(source, from, GIVEN_NAME) || isInitial(source, from);
  if (isFirst || !isPersonalEnd(source, to - 1)) return from;
  let given = to - 2;
  while (given > from && (wordAt(source, given) === "." || wordAt(source, given).length === 1)) {
    given -= 1;
  }
  if (given <= from || !hasNameTrait(source, given, GIVEN_NAME)) return from;
  // "Supporters of Ana Ruiz" are named by her.
  if (hasNameTrait(source, given - 1, PARTICLE)) return from;
  const isCalling = ((source.classes[given - 1] ?? 0) & SPEAKING_NOUN) !== 0;
  return isCalling || hasNameTrait(source, given - 1, NAME_END) || given - from > 1 ? given : from;
}

/** Tells whether a word is a noun for those who speak, and not for one person: "Department", "Democrats". */
export const isNounForMany = (source: Tokens, at: number): boolean =>
  ((source.classes[at] ?? 0) & (SPEAKING_NOUN | PERSON)) === SPEAKING_NOUN;

/** Tells whether a word may be a family name: the last of no place, body or work. */
function isPersonalEnd(source: Tokens, at: number): boolean {
  return ((source.classes[at] ?? 0) & SPEAKING_NOUN) === 0 && !hasNameTrait(source, at, NAME_END);
}

/** Returns where a name ends: a person's, which has a title or a given name, before "of", a body's with its run ("University of Oslo"); before what stands for an honour ("Ana Ruiz KC"). */
export function nameEnd(source: Tokens, hasTitle: boolean, nameFrom: number, run: number): number {
  let to = run;
  while (to - nameFrom > 2 && HONOURS.has(wordAt(source, to - 1))) to -= 1;
  if (!hasTitle && !hasNameTrait(source, nameFrom, GIVEN_NAME)) return to;
  let end = nameFrom + 1;
  while (end < to && wordAt(source, end) !== "of") end += 1;
  return Math.min(end, to);
}
