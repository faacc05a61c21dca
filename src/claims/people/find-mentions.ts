/** Finds the names of a text: its runs of capitalised words. */
import type { Span } from "../../text/span.ts";
import { DAY_PARTS } from "../lexicons/closed-classes.ts";
import { FIRST_FAMILY_NAMES } from "../lexicons/family-names.ts";
import {
  AUXILIARY,
  DETERMINER,
  FINITE,
  FUNCTION_WORD,
  PERSON,
  TIME,
} from "../reading/classify-words.ts";
import { AMBIGUOUS, GIVEN_NAME, PARTICLE, SUFFIX } from "../reading/name-traits.ts";
import {
  hasNameTrait,
  hasTrait,
  isCapital,
  isClosed,
  nextWith,
  type Tokens,
  verbFormsAt,
  wordAt,
} from "../reading/tokens.ts";
import { CALENDAR, CAPITAL, NUMERAL, REPORTING_VERB } from "../reading/traits.ts";
import { GERUND, PAST, THIRD } from "../reading/verb-forms.ts";
import { isInitial, nameEnd, nameStart } from "./find-name.ts";
import { isCredit } from "./is-credit.ts";

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
  /** True where its first word opens a sentence, and would have a capital in any case. */
  opens: boolean;
  /** True where its first word opens a sentence and may only have its capital from there: "Will Ruiz stay?", "Debating Ruiz". */
  mayOpen: boolean;
  /** True where a noun for a person stands right before it in its sentence, as a title does: "engineer Ana Ruiz". */
  isCalled: boolean;
  /** Index into `People.persons`, or -1 for a title alone ("the Vice President"). */
  person: number;
}

/** Classes whose members are capitalised only where a sentence begins, or name no one. */
const NO_NAME = FUNCTION_WORD | TIME;

/** What names are read from: the tokens, and the sentences as token ranges. */
export interface TokenText extends Tokens {
  text: string;
  sentences: readonly { from: number; to: number; titled: boolean }[];
}

/** Tells whether a letter inside a name is an initial, by its full stop or by the names around it: "Ana A. Ruiz", "Ana A Ruiz". */
const isInitialHere = (source: TokenText, at: number): boolean =>
  wordAt(source, at + 1) === "." ||
  (hasNameTrait(source, at - 1, GIVEN_NAME) && isCapital(source, at + 1));

/** Tells whether a token may be part of a name; `inside` where a name has already begun. */
function mayBeName(source: TokenText, at: number, inside: boolean): boolean {
  if (!isCapital(source, at)) return false;
  const flags = source.classes[at] ?? 0;
  if (!(flags & NO_NAME)) return true;
  // "Laura A. Dahl"
  if (inside && wordAt(source, at).length === 1 && isInitialHere(source, at)) return true;
  if (!inside || !(flags & (TIME | AUXILIARY))) return false;
  if (DAY_PARTS.has(wordAt(source, at)) && isCapital(source, at + 1)) return true;
  // "Theresa May", "Will Smith", "Ma Jun": after the first part of a name a month or an auxiliary is a name, and a weekday in "Laura Sunday said".
  const isAlone = !isCapital(source, at - 2) && hasTrait(source, at + 1, REPORTING_VERB);
  const isName = hasNameTrait(source, at - 1, GIVEN_NAME) && (isAlone || !onlyDates(source, at));
  return isName || endsFamilyFirst(source, at);
}

/** Tells whether a weekday or a month behind a name dates what is told of it: "Laura | Monday", "Laura | May 3", but not "Laura | May". */
const onlyDates = (source: TokenText, at: number): boolean =>
  hasTrait(source, at, CALENDAR) &&
  (!hasNameTrait(source, at, AMBIGUOUS) || hasTrait(source, at + 1, NUMERAL));

/** Tells whether what may be a month's letters stands behind a family name that comes first, and no date follows: "Ma | Jun". */
const endsFamilyFirst = (source: TokenText, at: number): boolean =>
  hasNameTrait(source, at, AMBIGUOUS) &&
  FIRST_FAMILY_NAMES.has(wordAt(source, at - 1)) &&
  !hasTrait(source, at + 1, NUMERAL);

/** Tells whether a token joins two parts of a name: a particle, or the full stop of an initial. */
function isJoint(source: TokenText, at: number): boolean {
  // "Tahir Della" has a capital of its own; "Of" has it from a title.
  if (hasNameTrait(source, at, PARTICLE)) return !mayBeName(source, at, false);
  return wordAt(source, at) === "." && isInitial(source, at - 1);
}

const NEWLINE = 0x0a;

/** Tells whether a given name begins a line of its own: the line before was a heading, and not only wrapped. */
function opensLine(source: TokenText, at: number): boolean {
  const isFirst = source.text.charCodeAt((source.starts[at] ?? 0) - 1) === NEWLINE;
  return isFirst && hasNameTrait(source, at, GIVEN_NAME);
}

/** A word of capitals alone; one of two may be a country's letters. */
const SHOUTED = /^\p{Lu}(?:&?\p{Lu}){2,}$/u;

const isShouted = (source: TokenText, at: number): boolean =>
  SHOUTED.test(nameIn(source, at, at + 1));

/** Tells whether two words in capitals or more are all that stands from one token to another, which has none: a heading, as in "FLOOD ALERTS Oslo is dark". */
function endsHeading(source: TokenText, from: number, at: number): boolean {
  if (at - from < 2) return false;
  for (let token = from; token < at; token += 1) if (!isShouted(source, token)) return false;
  return !isShouted(source, at);
}

/** Most particles in a row. */
const MAX_JOINTS = 2;

/** Returns the end of the run of names that begins at token `from`. */
function runEnd(source: TokenText, from: number, to: number): number {
  let end = from + 1;
  while (end < to) {
    let next = end;
    // "Laura van der Dahl"
    while (next < end + MAX_JOINTS && isJoint(source, next)) next += 1;
    if (next >= to || !mayBeName(source, next, true) || opensLine(source, next)) break;
    if (endsHeading(source, from, next)) break;
    end = next + 1;
  }
  const isAbbreviated = hasNameTrait(source, end - 1, SUFFIX) && wordAt(source, end) === ".";
  return Math.min(isAbbreviated ? end + 1 : end, to);
}

/** Verbs behind which stands whoever is told. */
export const TELLING: ReadonlySet<string> = new Set("tell tells told".split(" "));

/** Returns where whoever is told ends, before the subject of what is told: "Reuters" in "told Reuters Ford was late"; the end of the run where only one is named. */
function endBeforeSubject(source: TokenText, from: number, to: number): number {
  const hasVerb = ((source.classes[to] ?? 0) & (AUXILIARY | FINITE)) !== 0;
  if (to - from < 2 || !hasVerb || !TELLING.has(wordAt(source, from - 1))) return to;
  for (let at = from + 1; at < to - 1; at += 1) if (hasNameTrait(source, at, GIVEN_NAME)) return at;
  return to - 1;
}

/** Returns the end of a name behind the participle that opens a sentence, before the given name of who speaks in it: "Writing in The Post Ana said"; the end of the run where only one is named. */
function endBeforeSpeaker(source: TokenText, opener: number, from: number, to: number): number {
  const isSpeaker =
    to - from > 1 &&
    (verbFormsAt(source, opener) & GERUND) !== 0 &&
    hasTrait(source, to, REPORTING_VERB) &&
    hasNameTrait(source, to - 1, GIVEN_NAME) &&
    ((source.classes[from - 1] ?? 0) & DETERMINER) !== 0;
  return isSpeaker ? to - 1 : to;
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

/** Forms of a verb that no noun has. */
const NO_NOUN = THIRD | PAST | GERUND;

/** Endings of adverbs that no name has: not "Kelly", "Assembly" or "McNally". */
const ADVERB_END =
  /(?:[ai]bly|[ae]ntly|arily|ately|cially|edly|ically|ingly|ionally|ively|ously|tially|ually)$/;

/** Tells whether the first word of a sentence has its capital from there: "Neither Ana Ruiz", "Certainly Ana Ruiz", "Apparently Ruiz", "Thanking Ana Ruiz, he left", "Said Ruiz", "Will NTB stay?". */
function onlyOpens(source: TokenText, at: number): boolean {
  if (hasNameTrait(source, at, AMBIGUOUS) && isShouted(source, at + 1)) {
    return !isShouted(source, at);
  }
  if (hasNameTrait(source, at, GIVEN_NAME | AMBIGUOUS)) return false;
  if (isClosed(source, at)) return true;
  const isGivenNext = hasNameTrait(source, at + 1, GIVEN_NAME);
  if (isGivenNext && wordAt(source, at).endsWith("ly")) return true;
  if (isCapital(source, at + 1) && ADVERB_END.test(wordAt(source, at))) return true;
  const forms = verbFormsAt(source, at);
  if (forms === 0 || (source.classes[at] ?? 0) & PERSON) return false;
  if (isGivenNext) return true;
  return (forms & NO_NOUN) !== 0 && hasTrait(source, at, REPORTING_VERB);
}

/** Tells the same of a word that may as well belong to the name. */
function mayOnlyOpen(source: Tokens, at: number): boolean {
  if (hasNameTrait(source, at, AMBIGUOUS)) return true;
  return (verbFormsAt(source, at) & NO_NOUN) !== 0 && !hasNameTrait(source, at, GIVEN_NAME);
}

/** Finds every run of names, without saying yet whom it names. */
export function findMentions(source: TokenText): Mention[] {
  const { starts, ends, sentences } = source;
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    const { titled } = sentence;
    const next = (at: number): number => nextWith(source, CAPITAL, at, sentence.to);
    for (let from = next(sentence.from); from < sentence.to; from = next(from + 1)) {
      if (!mayBeName(source, from, false)) continue;
      if (from === sentence.from && onlyOpens(source, from)) continue;
      const end = titled ? titledEnd : runEnd;
      const told = endBeforeSubject(source, from, end(source, from, sentence.to));
      const to = endBeforeSpeaker(source, sentence.from, from, told);
      if (isCredit(source, from, to, sentence.to)) {
        from = to - 1;
        continue;
      }
      // "Woman Sees Car": in a title the word after a noun may be its verb.
      const mayBeVerb = titled && verbFormsAt(source, from) !== 0;
      const isCalled =
        from > sentence.from && !mayBeVerb && ((source.classes[from - 1] ?? 0) & PERSON) !== 0;
      const nameFrom = titled ? from : nameStart(source, from, to, isCalled);
      const nameTo = nameEnd(source, nameFrom > from || isCalled, nameFrom, to);
      const start = starts[from] ?? 0;
      mentions.push({
        from,
        nameFrom,
        nameTo,
        to,
        start,
        end: ends[to - 1] ?? 0,
        titled,
        isCalled,
        opens: from === sentence.from,
        mayOpen: from === sentence.from && mayOnlyOpen(source, from),
        person: -1,
      });
      from = to - 1;
    }
  }
  return mentions;
}

/** Returns a name as the text prints it, on one line. */
export function nameIn({ text, starts, ends }: TokenText, from: number, to: number): string {
  const name = text.slice(starts[from] ?? 0, ends[to - 1] ?? 0);
  return name.includes("\n") ? name.replace(/\s+/g, " ") : name;
}
