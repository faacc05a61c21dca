/** Tells whether a count is one of people who are harmed, treated, or brought somewhere and held. */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import type { ToldFigure } from "./told-figure.ts";

/** Farthest "to" before the hospital that people are taken to, in tokens. */
const NEAR = 4;

/** Tells whether a count is one of these people. */
export const isOfHarm = (reading: Reading, syntax: Syntax, told: ToldFigure): boolean =>
  isTreated(reading, syntax, told) ||
  isTakenAway(reading, told) ||
  isHeld(reading, syntax, told) ||
  isInjured(reading, syntax, told);

const TRANSPORTING: ReadonlySet<string> = inflectVerbs(
  "admit airlift bring ferry fly place put rush take transport",
);
const HOSPITALS: ReadonlySet<string> = new Set(["hospital", "hospitals"]);
/** What people are brought by and held in, with the word before it. */
const BEFORE_HOLD: ReadonlyMap<string, string> = new Map([
  ["ambulance", "by"],
  ["arrest", "under"],
  ["custody", "into"],
]);
const SEIZED: ReadonlySet<string> = new Set(["captive", "hostage", "prisoner"]);

/** Tells whether people are brought to a hospital or into custody, or held: "were taken to hospital", "were placed under arrest", "took 12 people hostage". */
function isTakenAway(reading: Reading, { verb, verbAt, to, clause }: ToldFigure): boolean {
  if (!TRANSPORTING.has(verb)) return false;
  for (let at = Math.max(verbAt + 1, to); at < clause.to; at += 1) {
    const word = wordAt(reading, at);
    if (HOSPITALS.has(word)) return hasWord(reading, "to", Math.max(to, at - NEAR), at);
    const before = BEFORE_HOLD.get(word);
    if (before) return wordAt(reading, at - 1) === before;
    if (SEIZED.has(word)) return true;
  }
  return false;
}

/** Verbs of being so, and of going on to be. */
export const STAYING: ReadonlySet<string> = inflectVerbs("remain go be");
/** Where people are held or treated. */
const HELD_IN: ReadonlySet<string> = new Set("captivity custody detention hospital".split(" "));

/** Tells whether people are told to be held or treated: "are in custody", "remain in hospital", but not "those in custody". */
function isHeld(reading: Reading, syntax: Syntax, { to, clause }: ToldFigure): boolean {
  for (let at = to + 1; at < clause.to - 1; at += 1) {
    if (wordAt(reading, at) !== "in") continue;
    const verbAt = syntax.classes[at - 1] === "adverb" ? at - 2 : at - 1;
    const stays = syntax.classes[verbAt] === "be" || STAYING.has(wordAt(reading, verbAt));
    return stays && HELD_IN.has(wordAt(reading, at + 1));
  }
  return false;
}

const TREATING: ReadonlySet<string> = inflectVerbs("treat");
/** Where people are treated, and for what. */
const INJURED: ReadonlySet<string> = new Set(
  "burns hospital hospitals inhalation injuries scene wounds".split(" "),
);

/** Tells whether people are treated for what an event did to them: "were treated for burns", "was treated at the scene". */
function isTreated(
  reading: Reading,
  syntax: Syntax,
  { verb, verbAt, to, clause }: ToldFigure,
): boolean {
  if (!TREATING.has(verb) || groupAt(syntax, verbAt)?.passive !== true || verbAt < to) return false;
  return hasWord(reading, INJURED, verbAt, clause.to);
}

const SUFFERING: ReadonlySet<string> = inflectVerbs("receive suffer sustain");
const INJURIES: ReadonlySet<string> = new Set("burns injuries wounds".split(" "));

/** Tells whether people come to some harm: "suffered minor injuries", "have burns", but not "have books on burns". */
function isInjured(
  reading: Reading,
  syntax: Syntax,
  { verb, verbAt, to, clause }: ToldFigure,
): boolean {
  if (verb !== "" && !(SUFFERING.has(verb) && verbAt >= to)) return false;
  for (let at = Math.max(verbAt, to); at < clause.to; at += 1) {
    if (INJURIES.has(wordAt(reading, at))) return true;
    if (syntax.classes[at] === "preposition") return false;
  }
  return false;
}
