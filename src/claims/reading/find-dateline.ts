/** Finds the dateline of a paragraph: where it was written, and for whom ("OSLO (NTB) —", "Nairobi, Kenya –"). */
import { placeNames } from "../../text/lexicons/places.ts";
import { sliceSpan } from "../../text/span.ts";
import { PERSON } from "./classify-words.ts";
import {
  hasTrait,
  isCapital,
  isDash,
  isMark,
  spanOfTokens,
  type Tokens,
  wordAt,
} from "./tokens.ts";
import { COUNTRY, NUMERAL } from "./traits.ts";

/** Most tokens before the mark that closes a dateline: "LONDON, Nov. 27, 2026 (Reuters)". */
const MAX_DATELINE = 14;
/** Most words of one name in it. */
const MAX_NAME = 4;
/** Fewest letters of a place in capitals, which initials are not. */
const MIN_LETTERS = 3;

/** Returns the token after the names and dates that begin at token `from`, up to another comma, bracket or mark. */
function namesEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + MAX_NAME && (isCapital(tokens, at) || hasTrait(tokens, at, NUMERAL))) {
    at += wordAt(tokens, at + 1) === "." || wordAt(tokens, at + 1) === "/" ? 2 : 1;
  }
  return at;
}

/** Returns the token after the brackets that open at token `from`, which name an agency; `from` where none do. */
function agencyEnd(tokens: Tokens, from: number): number {
  if (wordAt(tokens, from) !== "(" || !isCapital(tokens, from + 1)) return from;
  const to = namesEnd(tokens, from + 1);
  return wordAt(tokens, to) === ")" ? to + 1 : from;
}

/** What names an agency in brackets: capitals alone, or a name that ends as a paper's or a broadcaster's does. */
const AGENCY = /^(?:[\p{Lu}/]{2,}|Reuters|.* (?:News|Press|Service))$/u;

/** Tells whether the letters at a token are an office's or a country's: "(CEO) Ana Ruiz", "(USA) Ana Ruiz". */
const isNoAgency = (tokens: Tokens, at: number): boolean =>
  ((tokens.classes[at] ?? 0) & PERSON) !== 0 || hasTrait(tokens, at, COUNTRY);

/** Returns the token behind the agency, and a dateline behind it, that open a paragraph: "(NTB) | The pier fell", "(NTB/EN) HULL, Norway - | The pier fell"; `from` where none does. */
function behindAgency(
  text: string,
  tokens: Tokens,
  from: number,
  end: number,
  isFirst: boolean,
): number {
  const at = agencyEnd(tokens, from);
  if (at === from || (tokens.starts[at] ?? end) >= end || isNoAgency(tokens, from + 1)) return from;
  if (!AGENCY.test(sliceSpan(text, spanOfTokens(tokens, from + 1, at - 1)))) return from;
  const dateline = isCapital(tokens, at) ? datelineEnd(text, tokens, at, end, isFirst) : at;
  if (dateline > at) return dateline;
  const first = isDash(tokens, at) ? at + 1 : at;
  return opensSentence(tokens, first) ? first : from;
}

/**
 * Returns the first token behind the dateline that begins at token `from` of a paragraph which ends at offset
 * `end`; `from` where none does. A place is known by its capitals, by a larger place or an agency beside it, or by
 * its name; `isFirst` tells a headline, in which a place and a colon name who speaks.
 */
export function datelineEnd(
  text: string,
  tokens: Tokens,
  from: number,
  end: number,
  isFirst: boolean,
): number {
  if (!isCapital(tokens, from)) return behindAgency(text, tokens, from, end, isFirst);
  const place = namesEnd(tokens, from);
  let at = place;
  let larger = from;
  while (wordAt(tokens, at) === "," && namesEnd(tokens, at + 1) > at + 1) {
    larger = at + 1;
    at = namesEnd(tokens, larger);
  }
  const names = at;
  const isWithin = larger > from;
  const agency = agencyEnd(tokens, at);
  const hasAgency = agency > at;
  at = agency;
  const isMarked = isDash(tokens, at) || wordAt(tokens, at) === ":";
  if (!(isMarked || hasAgency) || at - from > MAX_DATELINE) return from;
  if ((tokens.starts[at] ?? end) >= end) return from;
  const first = text.slice(tokens.starts[from], tokens.ends[from]);
  const isShouted = first.length >= MIN_LETTERS && first === first.toUpperCase();
  const isPlace = (start = from, to = place): boolean =>
    placeNames.has(sliceSpan(text, spanOfTokens(tokens, start, to)));
  if (isDash(tokens, at)) {
    const isKnown = isShouted || isWithin || hasAgency || isPlace();
    return isKnown && opensSentence(tokens, at + 1) ? at + 1 : from;
  }
  if (wordAt(tokens, at) === ":") return !isFirst && isPlace() ? at + 1 : from;
  // "Hull, Norway (NTB) The pier fell."
  const isKnown = isShouted || isPlace(larger, names);
  return isKnown && hasAgency && isCapital(tokens, at) ? at : from;
}

/** Tells whether a sentence may begin at a token: with a capital, a number or a quotation mark. */
const opensSentence = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) || hasTrait(tokens, at, NUMERAL) || isMark(tokens, at);
