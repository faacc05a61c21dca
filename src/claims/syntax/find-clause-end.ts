/** Finds where the content of a reporting verb ends. */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { findComma, hasWord, isCoordinator, isQuoted } from "../look-at-token.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { CLAUSE_OPENERS, isInnerMark } from "./find-noun-phrase.ts";
import { endsAtComma, opensContrast } from "./ends-at-comma.ts";
import { BACKSHIFTED, endsAtCoordinator, SAYING } from "./ends-at-coordinator.ts";
import { holdsVerb } from "./has-main-verb.ts";
import { findFrontComma, tellsPast } from "./find-front.ts";
import { joinsInfinitive } from "./joins-infinitive.ts";
import { opensMainClause } from "./opens-main-clause.ts";
import type { Reach } from "./reach.ts";
import { CALENDAR_NOUNS } from "./lexicons/closed-classes.ts";
import { OCCASIONS, SPOKEN_AT } from "./lexicons/occasions.ts";
import type { VerbGroup } from "./verb-group.ts";
import { skipDate } from "./skip-date.ts";
import { isBetweenAdjectives, joinsAdjectives, readSeries } from "./read-series.ts";
import { findFinite, groupAt, isNounAt, type Syntax } from "./read-syntax.ts";
import { isDash, wordAt } from "../tokens.ts";
import { opensWithout } from "./withholds.ts";

/** How far the noun of where somebody speaks may be from its preposition, in tokens. */
const MAX_SETTING = 7;
/** Prepositions that go with a thing named by a pronoun: "accused him of", "described it as". */
const COMPLEMENTS: ReadonlySet<string> = new Set("about against as for from of to with".split(" "));

/** Words that open a clause of when somebody spoke: "attacked him after Lind accused her". */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(["after", "before", "since"]);

/** Prepositions and conjunctions that open a clause before the main one. */
export const FRONTING: ReadonlySet<string> = new Set([...CLAUSE_OPENERS, "if", "when"]);
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
  const isDeed = reach === "tight" && !isThing && verb?.form === "past";
  const fronted = verb
    ? isFronted(reading, syntax, sentence, verb)
    : isInSetting(reading, syntax, sentence, from);
  const isAside =
    verb !== null &&
    syntax.classes[verb.from - 1] === "wh" &&
    wordAt(reading, verb.from - 2) === ",";
  const ends = (at: number): boolean =>
    isStop(reading, syntax, at, isThing) ||
    (wordAt(reading, at) === ","
      ? endsAtComma(reading, syntax, from, at, end, reach, fronted) ||
        (isAside && groupAt(syntax, at + 1)?.finite === true && holdsVerb(syntax, from, at))
      : endsAtCoordinator(reading, syntax, from, at, end, reach, verb));
  let to = from + 1;
  while (to < end) {
    const wordClass = syntax.classes[to];
    if (wordClass === "mark" || wordClass === "coordinator") {
      const isComma = wordAt(reading, to) === ",";
      const series = isComma ? readSeries(reading, syntax, to, end) : -1;
      const aside = isComma && isThing ? findAsideEnd(reading, syntax, from, to, end) : -1;
      const goesOn =
        series >= 0 ||
        aside >= 0 ||
        (isComma
          ? isBetweenAdjectives(reading, syntax, to, end)
          : wordClass === "coordinator" && joinsAdjectives(reading, syntax, to, end)) ||
        joinsInfinitive(reading, syntax, from, isComma ? to + 1 : to, end, verb);
      const front = isThing ? -1 : findFrontComma(reading, syntax, to, end);
      const isTold = front >= 0 && reach === "bare" && tellsPast(reading, syntax, front, end);
      if (isTold || (front < 0 && !goesOn && ends(to))) break;
      to = Math.max(to, front, aside, series - 1);
    }
    if (isThing && opensSetting(reading, syntax, from, to, end)) break;
    if (isDeed && tellsWhen(reading, syntax, to)) break;
    to += 1;
  }
  // "praised Lind and, in May, Ruiz"
  while (to < end && to - 1 > from && isJoint(reading, to - 1)) to -= 1;
  // "praised him even as"
  if (wordAt(reading, to) === "as" && wordAt(reading, to - 1) === "even") to -= 1;
  if (reach !== "tight") return trimPast(reading, syntax, from, to);
  if (isPredicted(reading, verb)) return to;
  return trimDate(reading, syntax, from, to);
}

/** Tells whether a comma or a coordinator stands at a token. */
const isJoint = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "," || isCoordinator(reading, at);

/** Longest thing, and longest aside between it and what is said of it, in tokens. */
const MAX_ASIDE = 24;
/** What says more of a thing behind an aside: "accused Lind, the mayor, of lying", "described the deal, struck in May, as a mistake". */
const RESUMES: ReadonlySet<string> = new Set("as for from of to".split(" "));

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
  // "dismissed the plan | while saying he was sorry"
  if (word === "while") return SAYING.has(wordAt(reading, at + 1));
  if (opensWithout(reading, syntax, at)) return true;
  if (CIRCUMSTANCE.has(word)) return opensMainClause(reading, syntax, at + 1, end);
  if (!SPOKEN_AT.has(word) || hangsOnInfinitive(reading, syntax, at)) return false;
  for (let next = at + 1; next < Math.min(end, at + MAX_SETTING); next += 1) {
    const isBreak = syntax.classes[next] === "mark" || syntax.classes[next] === "preposition";
    if (isBreak || (syntax.groupOf[next] ?? -1) >= 0) return false;
    // "on the email controversy": a thing, and no occasion.
    const isFirst = isNounAt(syntax, next + 1) && !CALENDAR_NOUNS.has(wordAt(reading, next + 1));
    if (OCCASIONS.has(wordAt(reading, next)) && !isFirst) return true;
  }
  return false;
}

/** Tells whether a preposition right behind an infinitive is of that verb: "asked to rein in its campaign", "urged to speak at the debate"; but "asked to resign | in an interview". */
function hangsOnInfinitive(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at - 1);
  if (group?.form !== "base" || group.finite) return false;
  return syntax.classes[at + 1] === "possessive" || wordAt(reading, at + 1) === "the";
}

/** What more of a thing, or its condition, begins with behind a dash: "asked for a vote — regardless of the cost". */
const BEHIND_DASH: ReadonlySet<string> = new Set(
  "especially including particularly regardless unless".split(" "),
);

/** Tells whether a clause at a token tells what somebody did as he promised something that is yet to come: "vowed to sell it | when he took office". */
function tellsWhen(reading: Reading, syntax: Syntax, at: number): boolean {
  if (!/^(?:as|when)$/.test(wordAt(reading, at))) return false;
  return syntax.classes[at + 1] === "subject" && groupAt(syntax, at + 2)?.form === "past";
}

/** Tells whether a mark ends any content: a semicolon, a colon before a quotation, a dash before a conjunction, or behind a thing. */
function isStop(reading: Reading, syntax: Syntax, at: number, isThing: boolean): boolean {
  if (syntax.classes[at] !== "mark") return false;
  const word = wordAt(reading, at);
  if (word === ";") return true;
  if (word === ":") return isBeforeQuotation(reading, at);
  if (!isDash(reading, at) || isInnerMark(reading, at)) return false;
  const next = syntax.classes[at + 1];
  if (BEHIND_DASH.has(wordAt(reading, at + 1))) return false;
  if (isThing || next === "subordinator") return true;
  return next === "coordinator" && !goesOnBehindDash(reading, syntax, at + 1);
}

/** Longest way from a dash to the verb of a clause behind it, in tokens. */
const MAX_BEHIND_DASH = 14;

/** Tells whether what is said goes on behind a dash and "and" or "or": with "that", more of a thing, what it is not ("- but not the pier"), or what is his by its verb ("- and they would leave", "- and would leave"). */
function goesOnBehindDash(reading: Reading, syntax: Syntax, coordinator: number): boolean {
  const next = coordinator + 1;
  if (wordAt(reading, coordinator) === "but") return opensContrast(reading, syntax, next);
  const own = groupAt(syntax, next);
  if (own) return BACKSHIFTED.has(wordAt(reading, own.from));
  if (syntax.classes[next] === "that") return true;
  const ceiling = Math.min(syntax.classes.length, next + MAX_BEHIND_DASH);
  if (!opensMainClause(reading, syntax, next, ceiling)) return true;
  const verb = groupAt(syntax, findFinite(syntax, next, ceiling));
  return BACKSHIFTED.has(wordAt(reading, verb?.from ?? -1));
}

/** Tells whether a quotation comes right after a colon. */
function isBeforeQuotation(reading: Reading, colon: number): boolean {
  return isQuoted(reading, colon + 1);
}

/** Prepositions before a date that what is said cannot do without: "promised to stay until Monday". */
const LIMITS: ReadonlySet<string> = new Set("after before by from since until".split(" "));

/** Verbs whose date is that of what is to come: "predicted a cut in December". */
const PREDICTING: ReadonlySet<string> = inflectVerbs(
  "anticipate expect forecast foresee predict project",
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

/** Words in a date that is past. */
const PAST_DATE: ReadonlySet<string> = new Set(["earlier", "last", "yesterday"]);

/** Returns the token after a clause of what will be without the past date that ends it, which is of the saying: "announced it would close | earlier this month". */
function trimPast(reading: Reading, syntax: Syntax, from: number, to: number): number {
  const end = skipDate(reading, syntax, to, from);
  if (end === to || !hasWord(reading, PAST_DATE, end, to)) return to;
  const verb = groupAt(syntax, findFinite(syntax, from, end));
  if (!verb || !/^w(?:ill|ould)$/.test(wordAt(reading, verb.from))) return to;
  for (let at = verb.from; at < end; at += 1) {
    // "would have closed last week", "would mend what burned last week"
    if (syntax.classes[at] === "have" || syntax.classes[at] === "wh") return to;
    const inner = at < verb.to ? undefined : groupAt(syntax, at);
    if (inner && inner.form !== "gerund") return to;
  }
  return end;
}

/** Tells whether a participle opens its sentence, before the main clause. */
export function opensSentence(syntax: Syntax, sentence: Sentence, verb: VerbGroup): boolean {
  if (verb.form !== "gerund" || verb.from - sentence.from > MAX_FRONT) return false;
  for (let at = sentence.from; at < verb.from; at += 1) {
    if ((syntax.groupOf[at] ?? -1) >= 0) return false;
  }
  return true;
}

/** Most tokens before what opens a clause in front of the main one: "Only days after". */
const MAX_LEAD = 5;

/** Tells whether a token stands at the head of its sentence, but for words without a verb. */
function opensSoon(syntax: Syntax, sentence: Sentence, at: number): boolean {
  if (at - sentence.from > MAX_LEAD) return false;
  for (let before = sentence.from; before < at; before += 1) {
    if ((syntax.groupOf[before] ?? -1) >= 0 || syntax.classes[before] === "mark") return false;
  }
  return true;
}

/** Tells whether what a noun says stands in a setting before the main clause: "Despite his claim that it was safe, he left". */
function isInSetting(reading: Reading, syntax: Syntax, sentence: Sentence, from: number): boolean {
  const first = sentence.from + (syntax.classes[sentence.from] === "coordinator" ? 1 : 0);
  const opener = syntax.classes[first];
  // "Commenting on the claim that it was safe, he left"
  const isParticiple = groupAt(syntax, first)?.form === "gerund";
  if (opener !== "preposition" && opener !== "subordinator" && !isParticiple) return false;
  return findComma(reading, first, from) >= from;
}

/** Tells whether a verb stands in a clause before the main one: "While she said …, he left". */
function isFronted(reading: Reading, syntax: Syntax, sentence: Sentence, verb: VerbGroup): boolean {
  if (!verb.finite) return opensSentence(syntax, sentence, verb);
  for (let at = verb.from - 1; at >= Math.max(sentence.from, verb.from - MAX_SUBJECT); at -= 1) {
    const word = wordAt(reading, at);
    if (word === ",") return false;
    if (syntax.classes[at] === "subordinator" || FRONTING.has(word)) {
      const before = wordAt(reading, at - 1);
      if (before === "and" || before === "but" || before === ",") return true;
      return opensSoon(syntax, sentence, at);
    }
  }
  return false;
}
