/** Tells whether a count is one of an event: of those whom it struck, of what it left behind, of what was used in it. */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { HEDGES } from "../lexicons/closed-classes.ts";
import {
  countedNouns,
  eventNouns,
  eventVerbs,
  harmVerbs,
  outcomes,
} from "../lexicons/event-words.ts";
import {
  bringingVerbs,
  caseNouns,
  changingVerbs,
  chargingVerbs,
  crimeNouns,
  tallyNouns,
} from "../lexicons/measure-words.ts";
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, isCapital, verbFormsAt, wordAt } from "../reading/tokens.ts";
import { COUNTRY } from "../reading/traits.ts";
import { CLAUSE_OPENERS } from "../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { isOfHarm, STAYING } from "./is-of-harm.ts";
import { isTold } from "./is-told.ts";
import type { ToldFigure } from "./told-figure.ts";

/** Farthest word for what is counted from its number, in tokens: "60 of the 73 drones". */
const NEAR = 4;

export const LEAVING: ReadonlySet<string> = inflectVerbs("leave find");
const LOSING: ReadonlySet<string> = inflectVerbs("lose");
export const MEETING: ReadonlySet<string> = inflectVerbs("meet negotiate speak talk");
const TAKING: ReadonlySet<string> = inflectVerbs("claim cost");
const FORCING: ReadonlySet<string> = inflectVerbs(
  "advise cause compel force oblige order prompt tell urge",
);

/** Tells whether a count is one of an event that its clause tells. */
export function isCounted(reading: Reading, syntax: Syntax, told: ToldFigure): boolean {
  const { figure, what, verb, verbAt, from, to, lead, clause } = told;
  if (isNumberOf(reading, syntax, told)) return true;
  // "The death toll stands at 41.", "… rose to 41 people."
  const isToll = what.length === 0 || (changingVerbs.has(verb) && isOfThoseAt(what));
  if (isToll && tellsToll(reading, clause.from, from)) return true;
  // "bringing the total to 309"
  const isTally = wordAt(reading, lead) === "to" && bringingVerbs.has(verb) && verbAt < from;
  if (isTally && hasWord(reading, tallyNouns, verbAt, lead)) return true;
  // "was charged with 12 counts of fraud"
  if (what.some((word) => crimeNouns.has(word))) return chargingVerbs.has(verb) && verbAt < from;
  // "the worst attack in years, with at least 22 people killed"
  const isWith = wordAt(reading, lead) === "with";
  // "Lind was among 12 people killed"
  const isAmong = wordAt(reading, lead) === "among" && syntax.classes[lead - 1] === "be";
  const isPart = (isWith || isAmong) && harmVerbs.has(verb);
  if (!isPart && !isTold(reading, syntax, lead) && !opensClause(reading, syntax, told))
    return false;
  // "a 911 call" counts none, but a "5.1-magnitude earthquake" is measured.
  const isSeveral = figure.value !== 1 && reading.text[reading.ends[to - 1] ?? -1] !== "-";
  if (what.some((word) => eventNouns.has(word) && (!isSeveral || word.endsWith("s")))) return true;
  if (what.some((word) => LIVES.has(word))) return TAKING.has(verb);
  if (what.some((word) => caseNouns.has(word))) return isRecorded(syntax, told);
  const near = Math.min(clause.to, to + NEAR);
  const isOfThose =
    isOfThoseAt(what) || hasWord(reading, countedNouns, to, near) || isOfPeople(reading, to);
  // "The two men spoke of their hope": who they are is known already.
  const isKnown = MEETING.has(verb) && wordAt(reading, from - 1) === "the";
  const isOfEvent =
    (eventVerbs.has(verb) && !isKnown) ||
    isBecome(reading, told) ||
    isForced(reading, syntax, told) ||
    takesPart(reading, told) ||
    isOfHarm(reading, syntax, told);
  if (isOfThose && isOfEvent) return true;
  return isOfHarmed(reading, syntax, told) || isLeft(reading, told);
}

const RECORDING: ReadonlySet<string> = inflectVerbs("confirm detect log record register report");

/** Tells whether cases are told to have been recorded: "12 cases were reported", "recorded 12 cases". */
const isRecorded = (syntax: Syntax, { verb, verbAt, from }: ToldFigure): boolean =>
  RECORDING.has(verb) && (verbAt < from || groupAt(syntax, verbAt)?.passive === true);

/** Tells whether words are for people or things that events strike. */
const isOfThoseAt = (what: readonly string[]): boolean =>
  what.some((word) => countedNouns.has(word));

/** Tells whether a count is the subject of a clause behind a word that may be a preposition too: "after two children died". */
function opensClause(reading: Reading, syntax: Syntax, { lead, to, verbAt }: ToldFigure): boolean {
  if (!CLAUSE_OPENERS.has(wordAt(reading, lead)) || verbAt < to) return false;
  return groupAt(syntax, verbAt)?.finite === true;
}

/** Tells whether a toll is told of between two tokens: "the death toll", "the number of injured". */
const tellsToll = (reading: Reading, from: number, to: number): boolean =>
  hasWord(reading, "toll", from, to) ||
  (hasWord(reading, "number", from, to) && hasWord(reading, outcomes, from, to));

/** Tells whether the number of something is told to come to a count: "The number of loans rose to | 94,385". */
const isNumberOf = (
  reading: Reading,
  syntax: Syntax,
  { verb, verbAt, lead, clause }: ToldFigure,
): boolean =>
  wordAt(reading, lead) === "to" &&
  changingVerbs.has(verb) &&
  verbAt < lead &&
  groupAt(syntax, verbAt)?.finite === true &&
  hasWord(reading, "number", clause.from, verbAt);

const LIVES: ReadonlySet<string> = new Set(["life", "lives"]);
/** What people and homes lose in an event. */
const LOST: ReadonlySet<string> = new Set(["electricity", "life", "lives", "power"]);

/** Plurals of those of a country or a faith: "Norwegians", "Swedish", "Chinese"; but "NATO" is one body. */
const PLURAL = /(?:s|ese|ish|ch|iss)$/;

/** Tells whether a word for those of a country or a faith follows a number: "31 Norwegians". */
function isOfPeople(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (!isCapital(reading, at) || !PLURAL.test(word)) return false;
  return hasTrait(reading, at, COUNTRY) || (word.endsWith("s") && verbFormsAt(reading, at) === 0);
}

const BECOMING: ReadonlySet<string> = inflectVerbs("become");

/** Tells whether people come to be harmed: "became | infected". */
const isBecome = (reading: Reading, { verb, verbAt }: ToldFigure): boolean =>
  BECOMING.has(verb) && harmVerbs.has(wordAt(reading, verbAt + 1));

const PARTAKING: ReadonlySet<string> = inflectVerbs("take");

/** Tells whether people take part in something. */
const takesPart = (reading: Reading, { verb, verbAt }: ToldFigure): boolean =>
  PARTAKING.has(verb) && wordAt(reading, verbAt + 1) === "part";

/** Tells whether people are made or asked to do something: "forced 10,000 people to flee", "10,000 people were urged to evacuate". */
function isForced(reading: Reading, syntax: Syntax, { verb, to, clause }: ToldFigure): boolean {
  if (!FORCING.has(verb)) return false;
  for (let at = to; at < clause.to; at += 1) {
    const group = groupAt(syntax, at);
    if (!group || isVerb(reading, group.head, verb)) continue;
    return wordAt(reading, group.head - 1) === "to" && eventVerbs.has(wordAt(reading, group.head));
  }
  return false;
}

/** Tells whether a number alone, or one of "others" and "more", is of those harmed: "wounded 30", "30 were injured". */
function isOfHarmed(
  reading: Reading,
  syntax: Syntax,
  { what, verb, from, to }: ToldFigure,
): boolean {
  if (!harmVerbs.has(verb) || what.some((word) => !UNNAMED.has(word))) return false;
  let before = from - 1;
  while (mayHedge(wordAt(reading, before))) before -= 1;
  let after = to;
  while (UNNAMED.has(wordAt(reading, after))) after += 1;
  const verbAfter = groupAt(syntax, after);
  return (
    wordAt(reading, before) === verb ||
    (verbAfter?.from === after && isVerb(reading, verbAfter.head, verb))
  );
}

const UNNAMED: ReadonlySet<string> = new Set("other others more".split(" "));

/** Words that bound a number, or tell that it is one of several. */
const BOUNDING: ReadonlySet<string> = new Set(
  "all another at least more most only over some than to up".split(" "),
);
/** Tells whether a word may stand between a verb and the number of those whom it strikes: "killed | at least | 40". */
const mayHedge = (word: string): boolean => HEDGES.has(word) || BOUNDING.has(word);

const isVerb = (reading: Reading, at: number, verb: string): boolean =>
  wordAt(reading, at) === verb;

/** Tells whether people or things are left in some state, or lose their lives or light: "left 40 people dead", "nine people remain missing", "40 homes lost power". */
function isLeft(reading: Reading, { what, verb, to, clause }: ToldFigure): boolean {
  // Where there is no verb but "are": "30,000 homes were without power".
  const isState = verb === "" || LEAVING.has(verb) || STAYING.has(verb) || outcomes.has(verb);
  if (!isState && !LOSING.has(verb)) return false;
  const isThose =
    what.length === 0 || hasWord(reading, countedNouns, to, Math.min(clause.to, to + NEAR));
  return isThose && hasWord(reading, isState ? outcomes : LOST, to, clause.to);
}
