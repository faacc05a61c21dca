/** Finds where the content of a reporting verb ends. */
import { inflectVerb } from "../../text/inflect-verb.ts";
import { isQuoted } from "../look-at-token.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import { isInnerMark } from "./find-noun-phrase.ts";
import { endsAtComma } from "./ends-at-comma.ts";
import { holdsVerb } from "./has-main-verb.ts";
import { nextGroup, opensMainClause } from "./opens-main-clause.ts";
import type { Reach } from "./reach.ts";
import { CALENDAR_NOUNS } from "./lexicons/closed-classes.ts";
import { OCCASIONS } from "./lexicons/occasions.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import { skipDate } from "./skip-date.ts";
import { isBetweenAdjectives, readSeries } from "./read-series.ts";
import { findFinite, groupAt, isNounAt, type Syntax } from "./read-syntax.ts";
import { hasTrait, isDash, wordAt } from "../tokens.ts";
import { REPORTING_VERB } from "../traits.ts";

/** Prepositions of time, place and medium, and how far their noun may be, in tokens. */
const SETTING: ReadonlySet<string> = new Set("at during in on via".split(" "));
const MAX_SETTING = 7;
/** Prepositions that go with a thing named by a pronoun: "accused him of", "described it as". */
const COMPLEMENTS: ReadonlySet<string> = new Set("about against as for from of to with".split(" "));

/** Words that open a clause of when somebody spoke: "attacked him after Lind accused her". */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(["after", "before", "since"]);

/** Prepositions and conjunctions that open a clause before the main one. */
export const FRONTING: ReadonlySet<string> = new Set(
  "after before since as if when until".split(" "),
);
/** Longest subject between such a word and its verb, in tokens. */
const MAX_SUBJECT = 10;
/** Most tokens before a participle that opens its sentence: "Yet in addition to saying". */
const MAX_FRONT = 4;

/** Returns the token after the last word of a sentence, before its closing marks. */
export function findSentenceEnd(syntax: Syntax, reading: Reading, sentence: Sentence): number {
  let end = sentence.to;
  while (
    end > sentence.from &&
    syntax.classes[end - 1] === "mark" &&
    !"%)".includes(wordAt(reading, end - 1))
  ) {
    end -= 1;
  }
  return end;
}

/** Returns the token after a content that begins at `from`: the end of the sentence, or where the speaker's next verb or the outlet's own words begin. */
export function findClauseEnd(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  verb: VerbGroup | null,
  reach: Reach,
): number {
  const end = findSentenceEnd(syntax, reading, sentence);
  const isThing = reach === "tight" && syntax.classes[from] !== "to";
  const fronted = verb !== null && isFronted(reading, syntax, sentence, verb);
  const isAside =
    verb !== null &&
    syntax.classes[verb.from - 1] === "wh" &&
    wordAt(reading, verb.from - 2) === ",";
  const ends = (at: number): boolean =>
    isStop(reading, syntax, at, isThing) ||
    (wordAt(reading, at) === ","
      ? endsAtComma(reading, syntax, from, at, end, reach, fronted) ||
        (isAside && groupAt(syntax, at + 1)?.finite === true && holdsVerb(syntax, from, at))
      : endsAtCoordinator(reading, syntax, at, end, reach, verb));
  let to = from + 1;
  while (to < end) {
    const wordClass = syntax.classes[to];
    if (wordClass === "mark" || wordClass === "coordinator") {
      const isComma = wordAt(reading, to) === ",";
      const series = isComma ? readSeries(reading, syntax, to, end) : -1;
      const aside = isComma && isThing ? findAsideEnd(reading, syntax, from, to, end) : -1;
      const goesOn =
        series >= 0 || aside >= 0 || (isComma && isBetweenAdjectives(reading, syntax, to, end));
      if (!goesOn && ends(to)) break;
      if (aside > to) to = aside;
      if (series > to) to = series - 1;
    }
    if (isThing && opensSetting(reading, syntax, from, to, end)) break;
    to += 1;
  }
  if (to < end && wordAt(reading, to - 1) === ",") to -= 1;
  if (reach !== "tight" || isPredicted(reading, verb)) return to;
  return trimDate(reading, syntax, from, to);
}

/** Longest thing, and longest aside between it and what is said of it, in tokens. */
const MAX_ASIDE = 24;
/** What says more of a thing behind an aside: "accused Lind, the mayor, of lying", "described the deal, struck in May, as a mistake". */
const RESUMES: ReadonlySet<string> = new Set("as for of to".split(" "));

/** Returns the comma that closes an aside about a thing where more is said of it behind; -1 where there is none. */
function findAsideEnd(
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
    if (isQuoted(reading, at) || isStop(reading, syntax, at, true)) return -1;
    if (wordAt(reading, at) !== ",") continue;
    if (RESUMES.has(wordAt(reading, at + 1))) return at;
  }
  return -1;
}

/** Tells whether a preposition only says when, where or on what ground somebody spoke: "criticized it | in a speech", "mentioned him | because". */
function opensSetting(
  reading: Reading,
  syntax: Syntax,
  from: number,
  at: number,
  end: number,
): boolean {
  const wordClass = syntax.classes[at];
  const word = wordAt(reading, at);
  if (at === from + 1 && syntax.classes[from] === "pronoun") {
    if (wordClass === "subordinator") return true;
    if (wordClass === "preposition" && !COMPLEMENTS.has(word)) return true;
  }
  if (word === "as") return syntax.classes[at + 1] === "subject";
  if (CIRCUMSTANCE.has(word)) return opensMainClause(reading, syntax, at + 1, end);
  if (!SETTING.has(word)) return false;
  for (let next = at + 1; next < Math.min(end, at + MAX_SETTING); next += 1) {
    const isBreak = syntax.classes[next] === "mark" || syntax.classes[next] === "preposition";
    if (isBreak || (syntax.groupOf[next] ?? -1) >= 0) return false;
    // "on the email controversy": a thing, and no occasion.
    const isFirst = isNounAt(syntax, next + 1) && !CALENDAR_NOUNS.has(wordAt(reading, next + 1));
    if (OCCASIONS.has(wordAt(reading, next)) && !isFirst) return true;
  }
  return false;
}

/** Tells whether a mark ends any content: a semicolon, a colon before a quotation, a dash before a conjunction, or behind a thing. */
function isStop(reading: Reading, syntax: Syntax, at: number, isThing: boolean): boolean {
  if (syntax.classes[at] !== "mark") return false;
  const word = wordAt(reading, at);
  if (word === ";") return true;
  if (word === ":") return isBeforeQuotation(reading, at);
  if (!isDash(reading, at) || isInnerMark(reading, at)) return false;
  const next = syntax.classes[at + 1];
  return isThing || next === "coordinator" || next === "subordinator";
}

/** Tells whether a content ends at a coordinator: before another verb of the speaker, or, of a `tight` one, before any verb, or any clause after a comma. */
function endsAtCoordinator(
  reading: Reading,
  syntax: Syntax,
  at: number,
  end: number,
  reach: Reach,
  verb: VerbGroup | null,
): boolean {
  if (syntax.classes[at] !== "coordinator") return false;
  const isJoint = wordAt(reading, at - 1) === "," || wordAt(reading, at) === "but";
  if (reach === "tight" && isJoint && opensNextClause(reading, syntax, at, end)) return true;
  const next = nextGroup(syntax, at + 1, end);
  if (reach === "tight" && verb?.form === "gerund" && next?.form === "gerund") return true;
  if (reach !== "tight" && syntax.classes[at + 1] === "subject") {
    const own = groupAt(syntax, at + 2);
    return own?.finite === true && own.form === verb?.form && isSpeech(reading, own.head);
  }
  if (!next?.finite) return false;
  // "has conceded it is late but insists it is right"
  const isPerfect = verb?.finite === true && verb.form === "participle" && !verb.passive;
  const isJoined = next.form === verb?.form || (isPerfect && next.form === "third");
  return reach === "tight" || (isSpeech(reading, next.head) && isJoined);
}

/** Tells whether a token is a verb of saying, not of thinking or hoping: these go on with what is said. */
function isSpeech(reading: Reading, at: number): boolean {
  if (!hasTrait(reading, at, REPORTING_VERB)) return false;
  return findReportingVerbs(wordAt(reading, at)).some(({ verb }) => verb.kind === "speech");
}

/** Tells whether a quotation comes right after a colon. */
function isBeforeQuotation(reading: Reading, colon: number): boolean {
  return isQuoted(reading, colon + 1);
}

/** Tells whether a coordinator opens another main clause: "endorsed him, and others left". */
function opensNextClause(reading: Reading, syntax: Syntax, at: number, ceiling: number): boolean {
  const isVerb = (syntax.groupOf[at + 1] ?? -1) >= 0;
  return (
    syntax.classes[at] === "coordinator" &&
    !isVerb &&
    opensMainClause(reading, syntax, at + 1, ceiling)
  );
}

/** Prepositions before a date that what is said cannot do without: "promised to stay until Monday". */
const LIMITS: ReadonlySet<string> = new Set("after before by from since until".split(" "));

/** Verbs whose date is that of what is to come: "predicted a cut in December". */
const PREDICTING: ReadonlySet<string> = new Set(
  "anticipate expect forecast foresee predict project"
    .split(" ")
    .flatMap((verb) => Object.values(inflectVerb(verb)).flat()),
);

/** Tells whether a verb is one of predicting. */
const isPredicted = (reading: Reading, verb: VerbGroup | null): boolean =>
  verb !== null && PREDICTING.has(wordAt(reading, verb.head));

/** Returns the token after a thing without the date that ends it: "endorsed him last week"; behind a verb ("urged him to leave last week") it is the verb's. */
function trimDate(reading: Reading, syntax: Syntax, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if ((syntax.groupOf[at] ?? -1) >= 0) return to;
  const end = skipDate(reading, syntax, to, from);
  return end > from && !LIMITS.has(wordAt(reading, end)) ? end : to;
}

/** Tells whether a participle opens its sentence, before the main clause. */
export function opensSentence(syntax: Syntax, sentence: Sentence, verb: VerbGroup): boolean {
  if (verb.form !== "gerund" || verb.from - sentence.from > MAX_FRONT) return false;
  for (let at = sentence.from; at < verb.from; at += 1) {
    if ((syntax.groupOf[at] ?? -1) >= 0) return false;
  }
  return true;
}

/** Tells whether a verb stands in a clause before the main one: "While she said …, he left". */
function isFronted(reading: Reading, syntax: Syntax, sentence: Sentence, verb: VerbGroup): boolean {
  if (!verb.finite) return opensSentence(syntax, sentence, verb);
  for (let at = verb.from - 1; at >= Math.max(sentence.from, verb.from - MAX_SUBJECT); at -= 1) {
    const word = wordAt(reading, at);
    if (word === ",") return false;
    if (syntax.classes[at] === "subordinator" || FRONTING.has(word)) {
      const before = wordAt(reading, at - 1);
      return at === sentence.from || before === "and" || before === "but" || before === ",";
    }
  }
  return false;
}
