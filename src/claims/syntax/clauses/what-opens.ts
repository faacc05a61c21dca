/** Tells what opens at a token: a clause, an infinitive, a noun phrase. */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { titleEnd } from "../../reading/is-title.ts";
import { findComma } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN, UNIT } from "../../reading/traits.ts";
import { findPhraseEnd, type NounPhrase } from "../phrases/find-noun-phrase.ts";
import { isInnerMark } from "../phrases/is-inner-mark.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";

/** Farthest verb of a bare clause from its beginning, in tokens. */
const MAX_SUBJECT = 30;
/** What no clause without "that" begins with. */
const NO_CLAUSE: ReadonlySet<WordClass> = new Set<WordClass>([
  "mark",
  "coordinator",
  "preposition",
  "subordinator",
  "that",
  "to",
  "wh",
]);
/** What a noun phrase begins with. */
const OPENS_PHRASE: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "possessive",
  "pronoun",
  "name",
  "number",
  "word",
]);
/** What the subject of a clause most often begins with, and no adverb does. */
const OPENS_SUBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "name",
  "possessive",
]);
/** Before these a past form may describe: "unsettled weather". */
const NOUNS: ReadonlySet<WordClass> = new Set<WordClass>(["word", "name"]);
/** Fewest tokens that are taken for a clause though no verb in them is known. */
const MIN_TRUSTED = 5;
/** Fewest tokens of a bare clause. */
const MIN_CLAUSE = 3;

/** Tells whether a "that" opens a clause: a relative pronoun is followed by its verb, "that" alone by a stop. */
export function opensThatClause(syntax: Syntax, that: number): boolean {
  const group = groupAt(syntax, that + 1);
  const next = syntax.classes[that + 1];
  return (!group?.finite || next === "contraction") && next !== "mark" && next !== undefined;
}

/** Tells whether a "that" tells what something is done for: "report their catch so that the port can plan". */
export const isForPurpose = (reading: Reading, that: number): boolean =>
  wordAt(reading, that) === "that" && wordAt(reading, that - 1) === "so";

/** Tells whether an infinitive opens at a token, with "not" or without: "to stay", "not to stay". */
export function opensInfinitive(syntax: Syntax, at: number): boolean {
  const to = behindNot(syntax, at);
  return syntax.classes[to] === "to" && groupAt(syntax, to)?.from === to;
}

/** Returns the token behind the "not" or "never" at a token; the token itself where there is none. */
export const behindNot = (syntax: Syntax, at: number): number =>
  syntax.classes[at] === "not" ? at + 1 : at;

/**
 * Tells whether a clause opens at a token: a noun phrase, what hangs on it, and its finite verb. Of a
 * `trusted` verb, which takes nothing but clauses, enough words will do where no verb is known.
 */
export function opensClause(
  reading: Reading,
  syntax: Syntax,
  from: number,
  ceiling: number,
  trusted: boolean,
): boolean {
  const { classes } = syntax;
  const first = classes[from];
  if (first === "contraction" || first === "subject") return true;
  // "said $5 million was lost"
  const isSum = hasTrait(reading, from, UNIT);
  if (!first || (NO_CLAUSE.has(first) && !isSum) || ceiling - from < MIN_CLAUSE) return false;
  let wanted = 1;
  let isFirst = true;
  for (let at = from; at < Math.min(ceiling, from + MAX_SUBJECT); at += 1) {
    const group = groupAt(syntax, at);
    const wordClass = classes[at];
    if (group?.finite) {
      wanted -= 1;
      if (wanted === 0) {
        const isOther =
          !trusted && isFirst && sharesSubject(reading, syntax, { from, to: ceiling }, group);
        return at > from && !isOther;
      }
      isFirst = false;
      at = group.to - 1;
    } else if (isForPurpose(reading, at)) {
      return false;
    } else if (wordClass === "wh" || wordClass === "that" || wordClass === "subordinator") {
      wanted += 1;
    } else {
      // "the film “Blue House” would open"
      const behind = titleEnd(reading, at);
      if (behind > at) at = behind - 1;
      else if (wordClass === "mark" && !isInnerMark(reading, at)) {
        const word = wordAt(reading, at);
        if (!",()—–-".includes(word)) return false;
        // "declared victory, and others left": what was declared has no verb of its own.
        // "said the hall prides itself on its staff, and others agree": but it may have one that no list knows.
        if (word === "," && classes[at + 1] === "coordinator")
          return trusted && OPENS_SUBJECT.has(first) && at - from > MIN_TRUSTED;
        // "shows the price, as the port is shut": what is shown has none.
        if (word === "," && wordAt(reading, at + 1) === "as") wanted += 1;
      }
    }
  }
  return trusted && ceiling - from > MIN_TRUSTED;
}

/** Tells whether a clause of what is to be opens at a token: "ordered | flags be lowered". */
export function opensMandate(
  reading: Reading,
  syntax: Syntax,
  from: number,
  ceiling: number,
): boolean {
  const end = findPhraseEnd(reading, syntax, from, ceiling);
  return end > from && wordAt(reading, end) === "be";
}

/** Tells whether the first verb of a stretch is that of a subject before it: "claimed the prize and was cheered", "his speech, packed his bags". */
function sharesSubject(
  reading: Reading,
  syntax: Syntax,
  { from, to: ceiling }: NounPhrase,
  { from: verb, to, form }: VerbGroup,
): boolean {
  const isAlone = to - verb === 1;
  const mayDescribe = form === "past" && NOUNS.has(syntax.classes[to] ?? "mark");
  // "claimed crews and hired hands left", but not "stated the facts and took questions"
  if (isAlone && mayDescribe && findFinite(syntax, to, ceiling) >= 0) return false;
  if (isAlone && form !== "past" && form !== "auxiliary") return false;
  if (syntax.classes[verb - 1] === "coordinator") return true;
  if (wordAt(reading, verb - 1) !== ",") return false;
  return findComma(reading, from, verb - 1) >= verb - 1;
}

/** Tells whether a noun phrase or a gerund can open at a token. */
export function opensPhrase(syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  const form = groupAt(syntax, at)?.form;
  return form === undefined
    ? wordClass !== undefined && OPENS_PHRASE.has(wordClass)
    : form === "gerund";
}

/** Words that are subjects where a verb follows them, beside the pronouns that are nothing else. */
const SUBJECTS: ReadonlySet<string> = new Set(["it", "there"]);

/** Tells whether "it" or "there" stands at a token before its verb. */
export const opensWithIt = (reading: Reading, syntax: Syntax, at: number): boolean =>
  SUBJECTS.has(wordAt(reading, at)) && groupAt(syntax, at + 1)?.finite === true;

/** Tells whether a pronoun that has its verb right behind it stands at a token: then any verb that takes "that" may do without ("denied he had left", "denied there was"). */
export function opensWithPronoun(
  reading: Reading,
  syntax: Syntax,
  { from, head, form }: VerbGroup,
  at: number,
): boolean {
  // "comments he made": a noun.
  const mayBeNoun = (form === "third" || form === "base") && !hasTrait(reading, head, NEVER_NOUN);
  if (mayBeNoun) return false;
  const wordClass = syntax.classes[at];
  if (wordClass === "subject" && groupAt(syntax, at + 1)?.finite) return true;
  // "Whoever posted it was praised": its object.
  if (syntax.classes[from - 1] === "wh") return false;
  return wordClass === "contraction" || opensWithIt(reading, syntax, at);
}
