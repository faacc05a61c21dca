/** Finds where the content of a quotation claim begins behind its cue: past when, where and to whom it was said. */
import { HEARERS, TIME_NOUNS } from "../../lexicons/closed-classes.ts";
import { OCCASIONS, SPOKEN_AT } from "../../lexicons/occasions.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { mentionAt } from "../../people/find-people.ts";
import {
  AUXILIARY,
  DETERMINER,
  FINITE,
  GERUND,
  PERSON,
  PREPOSITION,
  PRONOUN,
  REGULAR_PAST,
  SUBORDINATOR,
  TIME,
} from "../../reading/classify-words.ts";
import { type Label, pronounLength } from "../../reading/label.ts";
import {
  classAt,
  findComma,
  hasClass,
  hasWord,
  isCoordinator,
  isQuoted,
} from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import { isCapital, isMark, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { BASE } from "../../reading/verb-forms.ts";
import { labelAfter } from "../../speakers/find-label-after.ts";
import { type NounPhrase, REFLEXIVE } from "../../syntax/phrases/find-noun-phrase.ts";
import { opensPeriod } from "../../syntax/phrases/names-date.ts";
import type { Attribution } from "../scores/cue-weights.ts";

/** Verbs that name a hearer first: "told reporters that". */
const TELLING = /^(?:tell|tells|told|telling|assur\w*|inform\w*|warn\w*|remind\w*|ask\w*|urg\w*)$/;
/** The one of them that has a clause behind it as well. */
const WARNS = /^warn/;
/** Words for when something was said, beside days. */
const LATER: ReadonlySet<string> = new Set("afterward afterwards later then".split(" "));

/** Tells whether a token only leads to a content: a mark, or "as" ("described as"). */
const leads = (reading: Reading, at: number): boolean =>
  isMark(reading, at) || wordAt(reading, at) === "as";

/** Moves right over marks: "that, | in Oslo, it was “fair”". */
function skipMarks(reading: Reading, from: number): number {
  let at = from;
  while (isMark(reading, at) && !isQuoted(reading, at)) at += 1;
  return at;
}

/** Moves right over when something was said: "said on Monday it “…”", "warned last week of “…”"; but "Monday's vote" and "this week was" are content. */
export function skipTime(reading: Reading, from: number, ceiling: number): number {
  const first = wordAt(reading, from);
  if (LATER.has(first)) return from + 1;
  const isLed = first === "in" || first === "on";
  const isDay = isCapital(reading, isLed ? from + 1 : from);
  let to = isLed || first === "earlier" ? from + 1 : from;
  if (opensPeriod(reading, to)) to += 2;
  else if (!isDay || !(classAt(reading, to) & TIME)) return from;
  while (classAt(reading, to) & TIME) to += 1;
  const isContent =
    wordAt(reading, to) === "'s" || (classAt(reading, to) & (FINITE | AUXILIARY)) !== 0;
  return to <= ceiling && !isContent ? to : from;
}

/** What opens a subject wherever it stands, or a clause before one: "it", "the", "his", "leaving", "if". */
const OPENS = PRONOUN | DETERMINER | GERUND | SUBORDINATOR;
/** Behind these a noun goes on. */
const IN_NOUN = PREPOSITION | DETERMINER | PERSON;

/** Tells whether a token opens a subject wherever it stands, a name with the others. */
const opensSubject = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) || (classAt(reading, at) & OPENS) !== 0;

/** Longest clause about an occasion, in tokens. */
const MAX_RELATIVE = 10;

/** Returns the "that" behind a clause that tells more of an occasion, whose own "that" stands at a token: "said in an interview that aired on Monday | that it was “late”"; -1 for none. */
function behindRelative(reading: Reading, that: number, ceiling: number): number {
  if (!(classAt(reading, that + 1) & (FINITE | AUXILIARY | REGULAR_PAST))) return -1;
  for (let at = that + 2; at < Math.min(ceiling, that + MAX_RELATIVE); at += 1) {
    if (isMark(reading, at)) return -1;
    if (wordAt(reading, at) === "that") return at;
  }
  return -1;
}

/** Moves right over where something was said, to the subject behind it: "said in a statement | it was “…”", "said at the rally | the vote was “…”". */
function skipOccasion(reading: Reading, from: number, ceiling: number): number {
  if (!SPOKEN_AT.has(wordAt(reading, from))) return from;
  for (let at = from + 2; at < ceiling; at += 1) {
    // "vowed in a speech | never to leave"
    const isInfinitive =
      wordAt(reading, at + 1) === "to" && /^(?:never|not)$/.test(wordAt(reading, at));
    if (isInfinitive && hasWord(reading, OCCASIONS, from, at)) return at;
    // "said in an interview, | Elm was “late”"
    if (wordAt(reading, at) === "," && hasWord(reading, OCCASIONS, from, at)) return at + 1;
    if (isMark(reading, at) || classAt(reading, at) & (FINITE | AUXILIARY)) return from;
    const before = classAt(reading, at - 1);
    const goesOn = isCapital(reading, at) && isCapital(reading, at - 1);
    const isThat = wordAt(reading, at) === "that";
    const behind = isThat ? behindRelative(reading, at, ceiling) : -1;
    if (behind >= 0) return behind;
    if (!isThat && (goesOn || before & IN_NOUN || !opensSubject(reading, at))) continue;
    return hasWord(reading, OCCASIONS, from, at) ? skipTime(reading, at, ceiling) : from;
  }
  return from;
}

/** Returns where behind a hearer the subject of what is told begins: "the worst" in "told the crew the worst of the storm"; the hearer's own first token where none does. */
function findSubjectBehind(reading: Reading, { from, to }: Label): number {
  for (let at = from + 1; at < to; at += 1) {
    if (classAt(reading, at) & DETERMINER && !(classAt(reading, at - 1) & IN_NOUN)) return at;
  }
  return from;
}

/** Returns the token after whom somebody tells: before a subject that has its verb right behind it ("told Ruiz the vote was “bad”", "told reporters Ruiz was “ill”"). */
function hearerEnd(reading: Reading, from: number, ceiling: number): number {
  const isPronoun = HEARERS.has(wordAt(reading, from));
  if (isPronoun && opensSubject(reading, from + 1)) return from + 1;
  const hearer = labelAfter(reading, from, ceiling);
  // "warned the count “may rise”": of that, and not whom.
  const isSubject = WARNS.test(wordAt(reading, from - 1)) && hearer?.to === ceiling;
  if (!hearer || (isSubject && classAt(reading, ceiling + 1) & AUXILIARY)) return from;
  // "told Reuters the cranes themselves were “late”"
  const verb = REFLEXIVE.has(wordAt(reading, hearer.to)) ? hearer.to + 1 : hearer.to;
  if (!(classAt(reading, verb) & (FINITE | AUXILIARY))) return hearer.to;
  // "told the hall she'd heard"
  if (pronounLength(reading, hearer.to) > 0) return hearer.to;
  const subject = findSubjectBehind(reading, hearer);
  if (subject > hearer.from) return subject;
  // "told Reuters Ford was “late”"
  const told = mentionAt(reading.people, hearer.from);
  if (told && told.to < hearer.to) return told.to;
  let name = hearer.from + 1;
  while (name < hearer.to && !isCapital(reading, name)) name += 1;
  const end = isCapital(reading, hearer.from) ? hearer.to : name;
  // "warned the bill would be “late”"
  return end === hearer.to && WARNS.test(wordAt(reading, from - 1)) ? from : end;
}

/** Returns the "to" of a deed that the verb takes, behind a setting: right before the quoted words ("vowed in its plans for the north | to “stay”"), or behind an occasion ("vowed at a rally | to end the “old tax”"); -1 where none stands. */
function infinitiveBehindSetting(
  reading: Reading,
  cue: NounPhrase,
  start: number,
  { from }: Quotation,
): number {
  const opens = SPOKEN_AT.has(wordAt(reading, start));
  if (!opens || !takesFrame(wordAt(reading, cue.from), "to")) return -1;
  for (let at = start + 2; at < from && !isMark(reading, at); at += 1) {
    const isDeed = wordAt(reading, at) === "to" && verbFormsAt(reading, at + 1) & BASE;
    if (isDeed && OCCASIONS.has(wordAt(reading, at - 1))) return at;
  }
  return wordAt(reading, from - 1) === "to" ? from - 1 : -1;
}

/** Moves right over what is told of a source right behind it, to the comma that ends it: "according to papers obtained by Elm, | it was “fair”". */
function skipDescription(reading: Reading, from: number, ceiling: number): number {
  if (!(classAt(reading, from) & REGULAR_PAST)) return from;
  for (let at = from + 1; at < ceiling; at += 1) {
    if (wordAt(reading, at) === ",") return at + 1;
    if (classAt(reading, at) & (FINITE | AUXILIARY)) return from;
  }
  return from;
}

/** Words that a verb's own list has, and a clause may open with: "that not paying was “smart”". */
const OPENERS: ReadonlySet<string> = new Set("being having never not".split(" "));

/** Tells whether a finite verb stands at a token; "he'd" is none. */
const isVerb = (reading: Reading, at: number): boolean =>
  (classAt(reading, at) & (FINITE | AUXILIARY)) !== 0 &&
  !OPENERS.has(wordAt(reading, at)) &&
  pronounLength(reading, at) === 0;

/** Verbs behind which a clause stands, and hardly ever a thing. */
export const OF_CLAUSES = /^(?:said|says|say|saying)$/;

/** Tells whether "that" is of another verb, whose subject begins right behind the cue: "said the log shows | that it was “late”"; but "said the same day that". */
function isBehindSubject(reading: Reading, cue: NounPhrase, start: number, that: number): boolean {
  if (that === start || !OF_CLAUSES.test(wordAt(reading, cue.to - 1))) return false;
  const opens = (classAt(reading, start) & (DETERMINER | PRONOUN)) !== 0;
  return opens && !hasWord(reading, TIME_NOUNS, start, that);
}

/** Tells whether "that" at a token, where what a cue tells begins at `start` or behind it, opens the content. */
function opensContent(reading: Reading, cue: NounPhrase, start: number, at: number): boolean {
  // "said she had lost reports that had been “late”", "reported a boat that “looked” old"
  if (isVerb(reading, at + 1)) return false;
  const mayBeVerb = isVerb(reading, at + 2) || (classAt(reading, at + 2) & REGULAR_PAST) !== 0;
  if (at > start && isQuoted(reading, at + 1) && mayBeVerb) return false;
  // "said he agreed but that it was “late”": a second clause.
  if (at > start && isCoordinator(reading, at - 1)) return false;
  if (isBehindSubject(reading, cue, start, at)) return false;
  // "called that account “false”", "mocked the idea that it was “safe”"
  const verb = wordAt(reading, cue.to - 1);
  return !takesFrame(verb, "as") || (at === start && takesFrame(verb, "that"));
}

/** Tells whether "that" at a token points at a thing, with no verb behind it before the colon that the quoted words stand behind: "recalls that day clearly: “It rained.”" */
const pointsAtThing = (reading: Reading, at: number, { from }: Quotation): boolean =>
  wordAt(reading, from - 1) === ":" &&
  !hasClass(reading, FINITE | AUXILIARY | REGULAR_PAST, at + 1, from - 1);

/** Moves right over the "it" that stands for all of what somebody tells: "the way Ruiz explains | it, | the port was “late”", "as Ruiz puts it, it was “late”". */
function skipManner(reading: Reading, label: Label | null, to: number): number {
  const before = wordAt(reading, (label?.from ?? to) - 1);
  const isManner = before === "as" || before === "way";
  return isManner && wordAt(reading, to) === "it" && wordAt(reading, to + 1) === "," ? to + 2 : to;
}

/** Tells whether what somebody shall do or not do opens at a token: then it is told with whom ("urged | the crew to “stay”"). */
function opensDeed(reading: Reading, at: number): boolean {
  const to = /^(?:never|not)$/.test(wordAt(reading, at)) ? at + 1 : at;
  if (wordAt(reading, to) !== "to") return false;
  return isQuoted(reading, to + 1) || (verbFormsAt(reading, to + 1) & BASE) !== 0;
}

/** Tells whether a verb of naming has before the quoted words what they name, and an aside on it: "called | Lind, the mayor, “rash”". */
function namesWithAside(
  reading: Reading,
  cue: NounPhrase,
  start: number,
  { from }: Quotation,
): boolean {
  const isNaming = takesFrame(wordAt(reading, cue.to - 1), "as");
  return isNaming && findComma(reading, start + 1, from) < from - 1;
}

/** What opens a clause of when somebody spoke, and the longest such, in tokens. */
const TIMES: ReadonlySet<string> = new Set("after as before when while".split(" "));
const MAX_CLAUSE = 16;

/** Moves right over a clause of when somebody spoke, between commas, to the "that" behind it: "repeated, as he had in May, | that it was “late”". */
function skipClause(reading: Reading, from: number, ceiling: number): number {
  if (wordAt(reading, from) !== "," || !TIMES.has(wordAt(reading, from + 1))) return from;
  const comma = findComma(reading, from + 1, Math.min(ceiling, from + MAX_CLAUSE));
  return wordAt(reading, comma + 1) === "that" ? comma + 1 : from;
}

/** Returns the first token of the content where the cue stands before the quoted words. */
export function startAfterCue(
  reading: Reading,
  { cue, label }: Attribution,
  first: Quotation,
): number {
  if (!cue) return first.from;
  const manner = skipManner(reading, label, cue.to);
  if (manner > cue.to) return manner;
  let start = label && label.from >= cue.to && label.to <= first.from ? label.to : cue.to;
  if (start > cue.to) start = skipDescription(reading, start, first.from);
  if (TELLING.test(wordAt(reading, cue.from))) {
    const hearer = start;
    start = hearerEnd(reading, start, first.from);
    if (opensDeed(reading, start)) return hearer;
  }
  start = skipTime(reading, start, first.from);
  const infinitive = infinitiveBehindSetting(reading, cue, start, first);
  if (infinitive > start) return infinitive;
  start = skipOccasion(reading, start, first.from);
  start = skipClause(reading, start, first.from);
  let hasVerb = false;
  for (let at = start; at < first.from && !hasVerb; at += 1) {
    const isThat = wordAt(reading, at) === "that";
    const opens = isThat && !pointsAtThing(reading, at, first);
    if (opens && opensContent(reading, cue, start, at)) return skipMarks(reading, at + 1);
    hasVerb = (classAt(reading, at) & (FINITE | AUXILIARY)) !== 0;
  }
  const mark = wordAt(reading, first.from - 1);
  const isNamed = mark === "," && namesWithAside(reading, cue, start, first);
  if (!hasVerb && !isNamed && (mark === "," || mark === ":")) return first.from;
  while (start < first.from && leads(reading, start)) start += 1;
  return start;
}
