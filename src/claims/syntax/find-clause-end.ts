/** Finds where the content of a reporting verb ends. */
import { isQuoted } from "../look-at-token.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import { reportingNouns } from "../lexicons/reporting-verbs.ts";
import { isInnerMark } from "./find-noun-phrase.ts";
import { hasMainVerb } from "./has-main-verb.ts";
import { OCCASIONS } from "./lexicons/occasions.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import { skipDate } from "./skip-date.ts";
import { groupAt, type Syntax } from "./read-syntax.ts";
import { hasTrait, isDash, wordAt } from "../tokens.ts";
import { REPORTING_VERB } from "../traits.ts";

/** Words that, after a comma, mostly lead from what is reported back to the outlet's own telling. */
const LEADS_AWAY: ReadonlySet<string> = new Set(
  "but while whereas although though which who".split(" "),
);
/** Words that, after a comma, lead on to more of the same thing. */
const GOES_ON: ReadonlySet<string> = new Set(
  "including as such particularly especially".split(" "),
);
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
/** Longest subject between such a word, or a comma, and its verb, in tokens. */
const MAX_SUBJECT = 10;
const SAYING: ReadonlySet<string> = new Set("said say says told".split(" "));
/** Most tokens before a participle that opens its sentence: "Yet in addition to saying". */
const MAX_FRONT = 4;

/**
 * How far a content reaches: `tight` to the first comma ("promised to"), `bare` to where the outlet seems
 * to speak again, `whole` to the end of the sentence ("said that").
 */
export type Reach = "tight" | "bare" | "whole";

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
  while (to < end && !ends(to)) {
    if (isThing && opensSetting(reading, syntax, from, to, end)) break;
    to += 1;
  }
  if (to < end && wordAt(reading, to - 1) === ",") to -= 1;
  return reach === "tight" ? trimDate(reading, syntax, from, to) : to;
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
    if (OCCASIONS.has(wordAt(reading, next))) return true;
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

/** Tells whether a content ends at a comma, from what comes after. */
function endsAtComma(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
  reach: Reach,
  fronted: boolean,
): boolean {
  if (reach === "tight" && !holdsClause(reading, syntax, from, comma)) {
    return !goesOnAfterComma(reading, syntax, comma, end);
  }
  if (fronted && opensMainClause(reading, syntax, comma + 1, end)) return true;
  const word = wordAt(reading, comma + 1);
  // "that, according to the poll, …" has its verb to come.
  if (wordAt(reading, from + 1) === "," && !holdsVerb(syntax, from, comma)) return false;
  if (word === "according" || reportsAnew(reading, syntax, comma + 1, end)) return true;
  if (reach === "bare" && LEADS_AWAY.has(word)) return leadsAway(reading, syntax, from, comma, end);
  if (opensTelling(reading, syntax, from, comma, end, reach)) return true;
  const next = nextGroup(syntax, comma + 1, end);
  if (next?.form !== "gerund" || next.finite) return false;
  return hasTrait(reading, next.head, REPORTING_VERB);
}

/** Tells whether a content without "that", or the clause that its "that" opens, has its verb before a token. */
function holdsVerb(syntax: Syntax, from: number, to: number): boolean {
  return syntax.classes[from] !== "that" || hasMainVerb(syntax, from + 1, to);
}

/** Tells whether the outlet speaks again after a comma and "but" or "which": not while the main verb of what is said is to come, nor for a few words without a verb ("though brief,"). */
function leadsAway(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
): boolean {
  if (syntax.classes[comma + 2] === "that" || !hasMainVerb(syntax, from, comma)) return false;
  if (wordAt(reading, comma + 1) === "but") return true;
  for (let at = comma + 2; at < end; at += 1) {
    if (groupAt(syntax, at)?.finite) return true;
    if (wordAt(reading, at) === ",") return false;
  }
  return true;
}

/** Tells whether a content holds what a noun says: "the notion that pressure, or greed, was the cause". */
function holdsClause(reading: Reading, syntax: Syntax, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (syntax.classes[at] === "that" && reportingNouns.has(wordAt(reading, at - 1))) return true;
  }
  return false;
}

/** Tells whether the outlet tells on in a clause of its own after a comma: the content has its main verb, and a subject with its verb follows. */
function opensTelling(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
  reach: Reach,
): boolean {
  const next = comma + 1;
  const isClause =
    reach === "bare"
      ? groupAt(syntax, next)?.form === "past" || opensMainClause(reading, syntax, next, end)
      : syntax.classes[next] === "name" && opensMainClause(reading, syntax, next, end);
  return isClause && hasMainVerb(syntax, from, comma);
}

/** Tells whether a thing goes on after a comma: with another of a list, what it is or includes, or the place that it is in. */
function goesOnAfterComma(reading: Reading, syntax: Syntax, comma: number, end: number): boolean {
  const next = comma + 1;
  if (GOES_ON.has(wordAt(reading, next))) return true;
  const wordClass = syntax.classes[next];
  const isNoun = wordClass === "name" || wordClass === "word";
  return isNoun && (syntax.groupOf[next] ?? -1) < 0 && !opensMainClause(reading, syntax, next, end);
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
  return reach === "tight" || (isSpeech(reading, next.head) && next.form === verb?.form);
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

/** Returns the token after a content without the date that ends it: "endorsed him last week". */
function trimDate(reading: Reading, syntax: Syntax, from: number, to: number): number {
  const end = skipDate(reading, syntax, to, from);
  return end > from ? end : to;
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

/** Tells whether someone else is said to say something in the clause after a comma: "…, while others said". */
function reportsAnew(reading: Reading, syntax: Syntax, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + MAX_SUBJECT); at += 1) {
    if (wordAt(reading, at) === ",") return false;
    const group = groupAt(syntax, at);
    if (group?.finite) return SAYING.has(wordAt(reading, group.head));
  }
  return false;
}

/** Tells whether a noun phrase with its finite verb begins at a token. */
function opensMainClause(reading: Reading, syntax: Syntax, from: number, ceiling: number): boolean {
  for (let at = from; at < ceiling; at += 1) {
    const group = groupAt(syntax, at);
    if (group) return group.finite && at > from;
    const wordClass = syntax.classes[at];
    if (wordClass === "coordinator" || wordClass === "wh") return false;
    if (wordClass !== "mark" || isInnerMark(reading, at)) continue;
    if (wordAt(reading, at) !== "(") return false;
    while (at < ceiling && wordAt(reading, at) !== ")") at += 1;
  }
  return false;
}

/** Returns the verb group that begins at a token, past a coordinator and adverbs. */
function nextGroup(syntax: Syntax, from: number, ceiling: number): VerbGroup | null {
  let at = from;
  while (at < ceiling) {
    const wordClass = syntax.classes[at];
    const isLight = wordClass === "coordinator" || wordClass === "adverb";
    if (!isLight || (syntax.groupOf[at] ?? -1) >= 0) break;
    at += 1;
  }
  return groupAt(syntax, at) ?? null;
}
