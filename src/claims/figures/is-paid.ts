/** Tells whether a sum of money is one that its clause tells: who paid it, what it is put at, to what it rose. */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import type { WordClass } from "../lexicons/closed-classes.ts";
import { eventNouns } from "../lexicons/event-words.ts";
import {
  bringingVerbs,
  changingVerbs,
  dealingVerbs,
  definites,
  fundingVerbs,
  makingVerbs,
  moneyParticles,
  payingVerbs,
  pricingVerbs,
  stateVerbs,
  sumNouns,
  tallyNouns,
} from "../lexicons/measure-words.ts";
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { groupAt, isNounAt, type Syntax } from "../syntax/read-syntax.ts";
import { happens } from "../syntax/verbs/happens.ts";
import { standsAt } from "./stands-at.ts";
import { isOfObject, type ToldFigure } from "./told-figure.ts";

const COSTING: ReadonlySet<string> = inflectVerbs("cost");
/** Least cost told for its own sake: less is a price on the way. */
const LARGE = 100_000;
/** Verbs of how much a thing is in all. */
const TOTALLING: ReadonlySet<string> = inflectVerbs("amount average exceed total");

/** Words between a sum and the time it is paid for: "$15 an hour". */
const EACH: ReadonlySet<string> = new Set("a an each per".split(" "));

/** Farthest noun behind a sum that tells what it is: "a $300 million military aid package". */
const NEAR = 4;

/** Tells whether a sum is told. */
export function isPaid(reading: Reading, syntax: Syntax, told: ToldFigure): boolean {
  const { figure, verb, verbAt, to, lead, clause } = told;
  if (EACH.has(wordAt(reading, to)) || isWeight(told)) return false;
  const namesSum = (first: number, end: number): boolean => hasWord(reading, sumNouns, first, end);
  if (wordAt(reading, lead) === "worth")
    return namesSum(clause.from, lead) || isDealt(reading, syntax, told);
  if (standsAt(reading, syntax, told, sumNouns) || isBail(reading, told)) return true;
  if (verbAt < 0) return false;
  // "$5 million was stolen", "$5 million went to the port"
  if (verbAt >= to) return lead < clause.from && isMoved(reading, syntax, told);
  const leadWord = wordAt(reading, lead);
  if (lead === verbAt + 1 && moneyParticles.get(leadWord)?.has(verb)) return true;
  switch (leadWord) {
    case "of":
      return (
        sumNouns.has(wordAt(reading, lead - 1)) &&
        (payingVerbs.has(verb) || makingVerbs.has(verb) || changingVerbs.has(verb)) &&
        isOfObject(reading, syntax, verbAt, lead)
      );
    case "at":
      return pricingVerbs.has(verb) && namesSum(clause.from, lead);
    case "for":
      return dealingVerbs.has(verb) && isOfObject(reading, syntax, verbAt, lead);
    case "with":
      return isFunded(syntax, told);
    case "to":
    case "by":
      // "The loans amounted to $3 million"
      if (lead === verbAt + 1 && TOTALLING.has(verb)) return true;
      if (isFunded(syntax, told)) return true;
      if (bringingVerbs.has(verb) && hasWord(reading, tallyNouns, verbAt, lead)) return true;
      return changingVerbs.has(verb) && namesSum(clause.from, lead);
  }
  if (!isOfObject(reading, syntax, verbAt, lead + 1)) return false;
  if (payingVerbs.has(verb) || isGiven(syntax, told) || isUsed(reading, syntax, told)) return true;
  if (COSTING.has(verb))
    return Number(figure.value) >= LARGE || hasWord(reading, eventNouns, clause.from, verbAt);
  if (TOTALLING.has(verb)) return true;
  if (changingVerbs.has(verb) && lead === verbAt) return namesSum(clause.from, verbAt);
  return makingVerbs.has(verb) && namesSum(to, Math.min(clause.to, to + NEAR));
}

/** Verbs of where money goes to, or comes from. */
const MOVING: ReadonlySet<string> = inflectVerbs("come disappear flow go move pour vanish");

/** Tells whether something is told to be done with a sum that is its verb's subject, or to become of it: "$5 million | was stolen", but not "her $5 million home was sold". */
function isMoved(
  reading: Reading,
  syntax: Syntax,
  { verb, verbAt, from, to }: ToldFigure,
): boolean {
  const group = groupAt(syntax, verbAt);
  if (!group?.finite) return false;
  if (group.passive && payingVerbs.has(verb)) return true;
  if (isNounAt(syntax, to) || definites.has(wordAt(reading, from - 1))) return false;
  if (MOVING.has(verb)) return happens(reading, group);
  return group.passive && !stateVerbs.has(verb);
}

/** Tells whether a large sum is the object of a verb that tells what happened, or will, with a noun behind it or alone: "filed a $40 million suit", "drew $3 million". */
function isUsed(
  reading: Reading,
  syntax: Syntax,
  { figure, verb, verbAt, from, to, lead }: ToldFigure,
): boolean {
  if (lead !== verbAt || Number(figure.value) < LARGE) return false;
  // "drove a $200,000 car": the price of what somebody has.
  if (HAVING.has(verb) && isNounAt(syntax, to)) return false;
  if (stateVerbs.has(verb) || definites.has(wordAt(reading, from - 1))) return false;
  const group = groupAt(syntax, verbAt);
  return group !== undefined && !group.passive && happens(reading, group);
}

/** Verbs of what somebody does with a thing that is theirs. */
const HAVING: ReadonlySet<string> = inflectVerbs(
  "bring crash drive enjoy fly leave park ride use visit wear",
);

/** What somebody is held on, or freed on, and what leads to it: "in lieu | of". */
const BAIL: ReadonlySet<string> = new Set(["bail", "bond"]);
const ON: ReadonlySet<string> = new Set(["on", "of"]);
const HOLDING: ReadonlySet<string> = inflectVerbs("detain free hold jail keep release");

/** Tells whether a sum is the bail of somebody who is held or freed: "is held on | $50,000 | bail". */
const isBail = (reading: Reading, { verb, verbAt, from, to, lead }: ToldFigure): boolean =>
  BAIL.has(wordAt(reading, to)) &&
  ON.has(wordAt(reading, lead)) &&
  HOLDING.has(verb) &&
  verbAt < from;

const GIVING: ReadonlySet<string> = inflectVerbs("give hand send");

/** What stands behind a sum that is all that is given: "gave $3 million | to the port". */
const BEHIND_SUM: ReadonlySet<WordClass> = new Set<WordClass>(["preposition", "to", "mark"]);

/** Tells whether a sum is what somebody gets: "was given $3 million", "gave the port $3 million"; of other things that are given it is the worth. */
const isGiven = (syntax: Syntax, { verb, verbAt, lead, to }: ToldFigure): boolean =>
  GIVING.has(verb) &&
  (groupAt(syntax, verbAt)?.passive === true ||
    lead > verbAt ||
    BEHIND_SUM.has(syntax.classes[to] ?? "mark"));

const LOSING: ReadonlySet<string> = inflectVerbs("lose");
/** Fewest pounds lost that are money, and no weight. */
const MANY_POUNDS = 1000;

/** Tells whether pounds are the weight that somebody loses: "lost 20 pounds". */
const isWeight = ({ figure: { unit, value }, verb }: ToldFigure): boolean =>
  unit === "pound" && LOSING.has(verb) && Number(value) < MANY_POUNDS;

/** Tells whether somebody deals in what a sum is the worth of: "sold shares worth $2 million". */
const isDealt = (reading: Reading, syntax: Syntax, { verb, verbAt, lead }: ToldFigure): boolean =>
  (dealingVerbs.has(verb) || payingVerbs.has(verb) || GIVING.has(verb)) &&
  isOfObject(reading, syntax, verbAt, lead);

/** Tells whether a sum is what a thing is paid for with: "was funded by $7 million from Lind". */
const isFunded = (syntax: Syntax, { verb, verbAt, lead }: ToldFigure): boolean =>
  fundingVerbs.has(verb) && groupAt(syntax, verbAt)?.passive === true && lead === verbAt + 1;
