/** Finds where a noun phrase begins or ends, from its other end. */
import { IN_NOUN, QUANTIFIERS, type WordClass } from "../../lexicons/closed-classes.ts";
import { TEXTS } from "../../lexicons/person-nouns.ts";
import { PERSON, SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { classAt, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { closingBracket, skipBrackets } from "../../reading/skip-brackets.ts";
import { isCapital, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";
import { countHedge } from "./count-hedge.ts";
import { isBehindTime } from "./is-behind-time.ts";
import { isInnerMark } from "./is-inner-mark.ts";
import { namesDate, opensPeriod } from "./names-date.ts";
import { onlyDates } from "./only-dates.ts";
import { skipDate } from "./skip-date.ts";

/** A noun phrase with what hangs on it ("a spokesman for the mayor of London"), as token indices `from` ≤ i < `to`. */
export interface NounPhrase {
  from: number;
  to: number;
}

/** Longest noun phrase, in tokens: bounds every walk. */
const MAX_PHRASE = 30;

/** What opens a noun phrase: after a noun it opens another one. */
const OPENS: ReadonlySet<WordClass> = new Set<WordClass>(["determiner", "possessive"]);
/** Prepositions that date rather than describe: "a week after the senator said". */
export const TIME_OPENERS: ReadonlySet<string> = new Set("after before since until".split(" "));
/** Prepositions that may open a clause as well, with its subject behind them: "after two children died". */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([...TIME_OPENERS, "as"]);
/** Pronouns that may follow the noun that they stress: "the mayor himself said". */
export const REFLEXIVE: ReadonlySet<string> = new Set(
  "himself herself itself themselves".split(" "),
);
/** Past forms that never do without an object, so that they are participles before a preposition: "a poll conducted in Ohio and Maine". */
const TRANSITIVE: ReadonlySet<string> = new Set(
  "based commissioned conducted issued located obtained printed published released reviewed".split(
    " ",
  ),
);
/** Behind these a preposition describes a noun: "an inside source". */
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);
const NOUN_LIKE: ReadonlySet<WordClass> = new Set<WordClass>(["name", "word", "number"]);

/** Returns the first token of the noun phrase that ends before token `to`, not before `floor`; `to` where there is none. */
export function findPhraseStart(
  reading: Reading,
  syntax: Syntax,
  to: number,
  floor: number,
): number {
  const { classes } = syntax;
  if (to <= floor) return to;
  const last = classes[to - 1];
  // "pilots and others"
  const isOthers = wordAt(reading, to - 1) === "others";
  if (!isOthers && (last === "pronoun" || last === "subject")) {
    const isSelf = REFLEXIVE.has(wordAt(reading, to - 1)) && isNounEnd(reading, syntax, to - 2);
    if (isSelf) return findPhraseStart(reading, syntax, to - 1, floor);
    // "many of them"
    const isPart = wordAt(reading, to - 2) === "of" && QUANTIFIERS.has(wordAt(reading, to - 3));
    if (isPart && to - 3 >= floor) return to - 3;
    const beside = findBeside(reading, to - 2);
    return beside > floor ? findPhraseStart(reading, syntax, beside, floor) : to - 1;
  }
  let from = isOthers ? to - 1 : to;
  const lowest = Math.max(floor, to - MAX_PHRASE);
  while (from > lowest) {
    const at = from - 1;
    const wordClass = classes[at];
    if (!wordClass || isQuoted(reading, at)) break;
    const group = groupAt(syntax, at);
    if (group) {
      const isNoun = group.form === "gerund" && group.to - group.from === 1 && from === to;
      if (!isNoun && !isReduced(reading, syntax, at, from)) break;
      from = at;
    } else if (IN_NOUN.has(wordClass)) {
      if (from < to && onlyDates(reading, syntax, at)) break;
      const isOpen = from < to && OPENS.has(classes[from] ?? "mark");
      if (isOpen && opensAnother(reading, syntax, from)) break;
      if (from < to && classes[from] === "name" && isBehindTime(reading, from)) break;
      from = at;
    } else if (wordClass === "that" && from < to && isPointing(classes, at, floor)) {
      from = at;
    } else if (wordClass === "preposition" && ARTICLES.has(wordAt(reading, at - 1))) {
      // "an inside source"
      from = at;
    } else if (wordClass === "preposition" || wordClass === "to") {
      // "responsible for writing": what ends in a preposition is no noun phrase.
      if (from === to) break;
      const participle = findDated(reading, syntax, at, lowest);
      if (participle >= 0) {
        from = participle;
        continue;
      }
      const hasNoun =
        at > lowest &&
        (isNounEnd(reading, syntax, at - 1) ||
          isStillNoun(reading, syntax, at - 1) ||
          joinsPlaces(syntax, at - 1, lowest) ||
          QUANTIFIERS.has(wordAt(reading, at - 1)) ||
          isReduced(reading, syntax, at - 1, at));
      const word = wordAt(reading, at);
      const opensClause = TIME_OPENERS.has(word) || (word === "as" && classes[from] !== "word");
      if (!hasNoun || opensClause) break;
      from = at;
    } else if (wordClass === "coordinator") {
      if (from === to || at <= lowest) break;
      // "he and Ruiz"
      if (classes[at - 1] === "subject") return at - 1;
      // "Norway's and Chile's ambassadors"
      const isOwned =
        classes[at - 1] === "genitive" && classes.slice(from, to).includes("genitive");
      if (!isOwned && !isNounEnd(reading, syntax, at - 1)) break;
      if (hasFiniteBefore(reading, syntax, at, lowest)) break;
      from = at;
    } else if (wordClass === "mark") {
      if (wordAt(reading, at) === ")") {
        const open = skipBrackets(reading, at + 1, lowest);
        if (open > at) break;
        from = open;
      } else if (isInnerMark(reading, at)) from = at;
      else break;
    } else break;
  }
  // "first minister"
  const isNoun = (at: number): boolean =>
    classes[at] === "word" || (classAt(reading, at) & PERSON) !== 0;
  // "last year's report"
  const isLight = (at: number): boolean =>
    classes[at] === "genitive" ||
    (classes[at] === "adverb" &&
      !opensPeriod(reading, at) &&
      !(wordAt(reading, at) === "first" && isNoun(at + 1)));
  while (from < to && isLight(from)) from += 1;
  return from < to ? Math.max(floor, from - countHedge(reading, syntax, from)) : to;
}

/** Longest place before "and" and another, in tokens. */
const MAX_PLACE = 5;

/** Tells whether a coordinator joins what two prepositions lead to: "pilots in Elm and at the port". */
function joinsPlaces({ classes }: Syntax, at: number, lowest: number): boolean {
  if (classes[at] !== "coordinator") return false;
  for (let left = at - 1; left > Math.max(lowest, at - 1 - MAX_PLACE); left -= 1) {
    if (classes[left] === "mark") return false;
    if (classes[left] === "preposition") return left < at - 1;
  }
  return false;
}

/** Prepositions that tell beside whom somebody stands. */
const BESIDE: ReadonlySet<string> = new Set("around behind for near to with".split(" "));

/** Returns the token after those of whom a preposition at a token tells beside whom they stand: "people | close to", "those | around"; -1 for none. */
function findBeside(reading: Reading, at: number): number {
  if (!BESIDE.has(wordAt(reading, at))) return -1;
  const end = /^(?:close|next)$/.test(wordAt(reading, at - 1)) ? at - 1 : at;
  const isThose = QUANTIFIERS.has(wordAt(reading, end - 1));
  return isThose || (classAt(reading, end - 1) & SPEAKING_NOUN) !== 0 ? end : -1;
}

/** Words that open a noun phrase of its own behind a noun, where "a" and "an" mostly tell what that noun is: "Ruiz, a pilot". */
export const OPENING: ReadonlySet<string> = new Set("the my our your his her its their".split(" "));

/** Tells whether a noun phrase begins at a token right behind a thing: "figures | the agency", but not "spokesman the Rev. Luis Vega". */
function opensAnother(reading: Reading, { classes }: Syntax, at: number): boolean {
  if (!OPENING.has(wordAt(reading, at)) || classes[at - 1] !== "word") return false;
  // "the story | the port is telling": a text is followed by no name of its own.
  const isSomebody =
    (classAt(reading, at - 1) & SPEAKING_NOUN) !== 0 && !TEXTS.has(wordAt(reading, at - 1));
  const isShare = wordAt(reading, at - 1) === "double";
  return !isSomebody && !isShare && !isCapital(reading, at - 1);
}

/** Tells whether "that" points at a thing rather than opening a clause: "the authors of that report", "That report said". */
function isPointing(classes: readonly WordClass[], that: number, floor: number): boolean {
  return classes[that + 1] !== "name" && (that === floor || classes[that - 1] === "preposition");
}

/** Tells whether a past form is a participle that describes the noun before it: "wounded" in "a woman wounded in the attack". */
function isReduced(reading: Reading, syntax: Syntax, at: number, next: number): boolean {
  const group = groupAt(syntax, at);
  if (group?.form !== "past" && group?.form !== "participle") return false;
  const after = syntax.classes[next];
  return (
    (verbFormsAt(reading, at) & PARTICIPLE) !== 0 &&
    group.to - group.from === 1 &&
    (after === "preposition" || after === "to") &&
    NOUN_LIKE.has(syntax.classes[at - 1] ?? "mark")
  );
}

/** Returns the participle that describes a noun and that only a date parts from the preposition at a token: "issued" in "a report issued last week | by the port"; -1 for none. */
function findDated(reading: Reading, syntax: Syntax, at: number, lowest: number): number {
  if (wordAt(reading, at) !== "by" || !namesDate(reading, at - 1)) return -1;
  const participle = skipDate(reading, syntax, at, lowest) - 1;
  return isReduced(reading, syntax, participle, at) ? participle : -1;
}

/** Tells whether a noun phrase may end at a token. */
function isNounEnd(reading: Reading, syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at] ?? "mark";
  if (wordClass === "mark") {
    return isInnerMark(reading, at) || wordAt(reading, at) === ")";
  }
  return NOUN_LIKE.has(wordClass) && (syntax.groupOf[at] ?? -1) < 0;
}

/** Words for a state that lasts, between a noun and where it is. */
const LASTING: ReadonlySet<string> = new Set("already currently now still".split(" "));

/** Tells whether a word for a state that lasts stands at a token behind a noun: "the girls still in captivity". */
const isStillNoun = (reading: Reading, syntax: Syntax, at: number): boolean =>
  LASTING.has(wordAt(reading, at)) && isNounEnd(reading, syntax, at - 1);

/** Tells whether the clause that `at` stands in already has a finite verb to its left. */
function hasFiniteBefore(reading: Reading, syntax: Syntax, at: number, floor: number): boolean {
  for (let left = at - 1; left >= floor; left -= 1) {
    const wordClass = syntax.classes[left];
    const isMarkOfEnd = wordClass === "mark" && !isInnerMark(reading, left);
    if (isMarkOfEnd || wordClass === "that" || wordClass === "wh") return false;
    // "It was shut because the council and the port said", but not "because of the storm".
    if (wordClass === "subordinator" && wordAt(reading, left + 1) !== "of") return false;
    const needsObject = TRANSITIVE.has(wordAt(reading, left));
    if (needsObject && isReduced(reading, syntax, left, left + 1)) continue;
    if (groupAt(syntax, left)?.finite) return true;
  }
  return false;
}

/** Returns the token after the noun phrase that begins at token `from`, before `ceiling`; `from` where none begins. */
export function findPhraseEnd(
  reading: Reading,
  syntax: Syntax,
  from: number,
  ceiling: number,
): number {
  const { classes, groupOf } = syntax;
  const first = classes[from];
  if (first === "pronoun" || first === "subject") return from + 1;
  let to = from;
  const highest = Math.min(ceiling, from + MAX_PHRASE);
  while (to < highest) {
    const wordClass = classes[to];
    if (!wordClass || (groupOf[to] ?? -1) >= 0 || isQuoted(reading, to)) break;
    if (IN_NOUN.has(wordClass)) {
      if (OPENS.has(wordClass) && to > from && NOUN_LIKE.has(classes[to - 1] ?? "mark")) break;
      to += 1;
    } else if (wordClass === "preposition" || wordClass === "to" || wordClass === "coordinator") {
      const next = classes[to + 1];
      const goesOn = next && IN_NOUN.has(next) && (groupOf[to + 1] ?? -1) < 0 && to > from;
      if (!goesOn) break;
      to += 1;
    } else if (wordClass === "mark") {
      if (wordAt(reading, to) === "(") {
        const close = closingBracket(reading, to, highest);
        if (close < 0) break;
        to = close + 1;
      } else if (isInnerMark(reading, to) && !isFullStop(reading, to, ceiling)) to += 1;
      else break;
    } else break;
  }
  while (to > from && classes[to - 1] === "adverb") to -= 1;
  return to;
}

/** Tells whether a mark ends the sentence whose last token is before `ceiling`. */
function isFullStop(reading: Reading, at: number, ceiling: number): boolean {
  return wordAt(reading, at) === "." && at >= ceiling - 2;
}
