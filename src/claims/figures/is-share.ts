/** Tells whether a share in hundredths is one that its clause tells: by how much something rose, who won how many of the votes. */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { eventVerbs, outcomes } from "../lexicons/event-words.ts";
import {
  changingVerbs,
  contestVerbs,
  imposingVerbs,
  leadingVerbs,
  pollingVerbs,
  rateNouns,
  voteNouns,
} from "../lexicons/measure-words.ts";
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { findFinite, groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { standsAt } from "./stands-at.ts";
import { isOfObject, type ToldFigure } from "./told-figure.ts";

/** What may stand between a verb and its rate: "came | in at 38%". */
const COMING: ReadonlySet<string> = inflectVerbs("come");

/** What leads to how far something goes up or down, and to where it was. */
const CHANGE: ReadonlySet<string> = new Set(["by", "from", "to"]);

/** Verbs of how a price ends a day, and the ways that it may go. */
const TRADING: ReadonlySet<string> = inflectVerbs("be close end finish go open trade");
const WAYS: ReadonlySet<string> = new Set("up down higher lower".split(" "));

/** Farthest noun behind a share that tells what it is: "25 percent tariff", "54 percent of the vote". */
const NEAR = 4;

/** Tells whether a share is told. */
export function isShare(reading: Reading, syntax: Syntax, told: ToldFigure): boolean {
  const { verb, verbAt, to, lead, clause } = told;
  const leadWord = wordAt(reading, lead);
  // "The index was down 0.3%", "Sales were 7% lower than in May"
  const isWay = WAYS.has(leadWord);
  const be = groupAt(syntax, isWay ? lead - 1 : lead);
  const isCompared = isWay || WAYS.has(wordAt(reading, to));
  if (isCompared && be && syntax.classes[be.head] === "be") return !be.negated;
  if (standsAt(reading, syntax, told, rateNouns)) return true;
  if (leadWord === "at" && COMING.has(verb) && lead === verbAt + 2)
    return hasWord(reading, rateNouns, clause.from, verbAt);
  if (verbAt < 0 || verbAt >= to) return isPartOf(reading, syntax, told);
  const isChange = CHANGE.has(leadWord) || lead === verbAt;
  if (isChange && changingVerbs.has(verb)) return true;
  // "closed up 5 percent"
  if (WAYS.has(leadWord) && lead === verbAt + 1)
    return TRADING.has(verb) || changingVerbs.has(verb);
  // "leads by 4 percentage points"
  const wins = contestVerbs.has(verb);
  if (leadWord === "by" && (leadingVerbs.has(verb) || wins)) return true;
  const near = Math.min(clause.to, to + NEAR);
  // "carried Elm with 60 percent of the vote"
  if (leadWord === "with" && wins) return hasWord(reading, voteNouns, to, near);
  if (!isOfObject(reading, syntax, verbAt, lead + 1)) return false;
  // "leads Lind 47 percent to 43 percent"
  if (leadingVerbs.has(verb)) return true;
  const isPolled = hasWord(reading, voteNouns, to, near) || wordAt(reading, to) === "support";
  if (isPolled) return pollingVerbs.has(verb);
  return imposingVerbs.has(verb) && hasWord(reading, rateNouns, to, near);
}

/** What a part of some things is left as, beside the outcomes. */
const DOWN: ReadonlySet<string> = new Set(["down", "offline", "underwater"]);

/** Tells whether a share of some things or people is told to be struck, or left in some state: "80 percent of the boats | were damaged", "9 percent of the lines | were down". */
function isPartOf(
  reading: Reading,
  syntax: Syntax,
  { to, lead, clause, verb, verbAt }: ToldFigure,
): boolean {
  if (wordAt(reading, to) !== "of" || lead >= clause.from) return false;
  if (verbAt >= 0) return eventVerbs.has(verb) && groupAt(syntax, verbAt)?.finite === true;
  const be = groupAt(syntax, findFinite(syntax, to, clause.to));
  if (!be || be.negated) return false;
  const state = wordAt(reading, be.to);
  return outcomes.has(state) || DOWN.has(state);
}
