/** Finds the names of a text: its runs of capitalised words, with where titles end and the name proper begins. */
import type { Span } from "../../text/span.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PERSON,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from "../classify-words.ts";
import {
  ABBREVIATED,
  AMBIGUOUS,
  GIVEN_NAME,
  INNER_ABBREVIATED,
  LEAD,
  PARTICLE,
  SUFFIX,
} from "../name-traits.ts";
import { hasNameTrait, isCapital, type Tokens, verbFormsAt, wordAt } from "../tokens.ts";

/**
 * One run of capitalised words, as token indices `from` ≤ i < `to`; its name is `nameFrom` ≤ i < `nameTo`,
 * after titles, and before where a person is from ("Ana Ruiz of Chile").
 */
export interface Mention extends Span {
  from: number;
  nameFrom: number;
  nameTo: number;
  to: number;
  /** True where it stands in a sentence set as a title. */
  titled: boolean;
  /** Index into `People.persons`, or -1 for a title alone ("the Vice President"). */
  person: number;
}

/** Classes whose members are capitalised only where a sentence begins, or name no one. */
const NO_NAME =
  DETERMINER |
  PRONOUN |
  RELATIVE |
  AUXILIARY |
  PREPOSITION |
  CONJUNCTION |
  SUBORDINATOR |
  ADVERB |
  TIME;
/** What names are read from: the tokens, and the sentences as token ranges. */
export interface TokenText extends Tokens {
  text: string;
  sentences: readonly { from: number; to: number; titled: boolean }[];
}

/** Tells whether a token may be part of a name; `inside` where a name has already begun. */
function mayBeName(source: TokenText, at: number, inside: boolean): boolean {
  if (!isCapital(source, at)) return false;
  const flags = source.classes[at] ?? 0;
  if (!(flags & NO_NAME)) return true;
  // "Theresa May", "Will Smith": after a given name a month or an auxiliary is a name.
  return inside && (flags & (TIME | AUXILIARY)) !== 0 && hasNameTrait(source, at - 1, GIVEN_NAME);
}

/** Tells whether a full stop after a token belongs to it: "J.", "Gen.". */
function isInitial(source: TokenText, at: number): boolean {
  if (wordAt(source, at).length === 1) return true;
  return hasNameTrait(source, at, ABBREVIATED | INNER_ABBREVIATED);
}

/** Tells whether a token joins two parts of a name: a particle, or the full stop of an initial. */
function isJoint(source: TokenText, at: number): boolean {
  if (hasNameTrait(source, at, PARTICLE)) return true;
  return wordAt(source, at) === "." && isInitial(source, at - 1);
}

/** Returns the end of the run of names that begins at token `from`. */
function runEnd(source: TokenText, from: number, to: number): number {
  let end = from + 1;
  while (end < to) {
    if (mayBeName(source, end, true)) end += 1;
    else if (isJoint(source, end) && end + 1 < to && mayBeName(source, end + 1, true)) end += 2;
    else break;
  }
  const isAbbreviated = hasNameTrait(source, end - 1, SUFFIX) && wordAt(source, end) === ".";
  return Math.min(isAbbreviated ? end + 1 : end, to);
}

/** Returns the end of the name that begins at token `from` of a title, where only a given name tells that the next word belongs to it. */
function titledEnd(source: TokenText, from: number, to: number): number {
  const isGiven = hasNameTrait(source, from, GIVEN_NAME) && !hasNameTrait(source, from, AMBIGUOUS);
  if (!isGiven) return from + 1;
  const isInitialled = wordAt(source, from + 1).length === 1 && wordAt(source, from + 2) === ".";
  const family = isInitialled ? from + 3 : from + 1;
  const isName =
    family < to && mayBeName(source, family, true) && verbFormsAt(source, family) === 0;
  return isName ? family + 1 : from + 1;
}

/** Returns where the name proper begins in a run: after "President", "Former House Speaker", "Mr.". */
function nameStart(source: TokenText, from: number, to: number): number {
  const { classes } = source;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const isTitle = ((classes[at] ?? 0) & PERSON) !== 0 || hasNameTrait(source, at, ABBREVIATED);
    // "Stephen King": a title at the very end, after a given name, is a family name.
    const isFamilyName = at === to - 1 && hasNameTrait(source, at - 1, GIVEN_NAME);
    if (isTitle && !isFamilyName) start = wordAt(source, at + 1) === "." ? at + 2 : at + 1;
  }
  const titleEnd = start;
  // "Secretary of State Ana Ruiz": what the office is of goes with it.
  while (
    start > from &&
    start < to - 2 &&
    (wordAt(source, start) === "of" || wordAt(source, start - 1) === "of")
  ) {
    start += 1;
  }
  // "the Governor of Ohio": a title and its place name nobody.
  if (start > from && wordAt(source, start) === "of") return to;
  // "Director of National Intelligence Luis Vega": an office of several words goes on to the given name.
  if (start > from && wordAt(source, titleEnd) === "of") {
    for (let at = start; at < to - 1; at += 1) {
      if (hasNameTrait(source, at, GIVEN_NAME)) return at;
    }
  }
  while (start < to - 1 && hasNameTrait(source, start, LEAD)) start += 1;
  return Math.min(start, to);
}

/** Returns where a name ends: a person's before "of", a body's with its run ("University of Oslo"). */
function nameEnd(source: TokenText, from: number, nameFrom: number, to: number): number {
  const isPerson = hasPersonalTitle(source, from, nameFrom);
  if (!isPerson && !hasNameTrait(source, nameFrom, GIVEN_NAME)) return to;
  let end = nameFrom + 1;
  while (end < to && wordAt(source, end) !== "of") end += 1;
  return Math.min(end, to);
}

/** Tells whether a title stands before a name: in the same run, or in lower case before it. */
export function hasPersonalTitle({ classes }: TokenText, from: number, nameFrom: number): boolean {
  return nameFrom > from || ((classes[from - 1] ?? 0) & PERSON) !== 0;
}

/** Tells whether the capital at a token is that of a sentence which a verb opens: "Thanking Ana Ruiz, he left". */
function opensWithVerb(source: TokenText, at: number): boolean {
  if (verbFormsAt(source, at) === 0 || hasNameTrait(source, at, GIVEN_NAME)) return false;
  return ((source.classes[at] ?? 0) & PERSON) === 0 && hasNameTrait(source, at + 1, GIVEN_NAME);
}

/** Finds every run of names, without saying yet whom it names. */
export function findMentions(source: TokenText): Mention[] {
  const { starts, ends, sentences } = source;
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    const { titled } = sentence;
    for (let from = sentence.from; from < sentence.to; from += 1) {
      if (!mayBeName(source, from, false)) continue;
      if (from === sentence.from && opensWithVerb(source, from)) continue;
      const end = titled ? titledEnd : runEnd;
      const to = end(source, from, sentence.to);
      const nameFrom = titled ? from : nameStart(source, from, to);
      const nameTo = nameEnd(source, from, nameFrom, to);
      const start = starts[from] ?? 0;
      mentions.push({
        from,
        nameFrom,
        nameTo,
        to,
        start,
        end: ends[to - 1] ?? 0,
        titled,
        person: -1,
      });
      from = to - 1;
    }
  }
  return mentions;
}
