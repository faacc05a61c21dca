/** Tells whether a list of infinitives goes on behind "and": "promised to rent a hall, teach the crew, | and mend the pier". */
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN } from "../../reading/traits.ts";
import { BASE, PAST } from "../../reading/verb-forms.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";
import { OPENS_OBJECT } from "../verbs/find-verb-groups.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { opensMainClause } from "./opens-main-clause.ts";

/** Tells whether a base form without a subject stands behind a coordinator, and an infinitive but no other verb in the content before it; not where the verb of promising has the same form ("they promise to"). */
export function joinsInfinitive(
  reading: Reading,
  syntax: Syntax,
  from: number,
  coordinator: number,
  end: number,
  verb: VerbGroup | null,
): boolean {
  const next = coordinator + 1;
  // "to raise it, keep it there, | then lower it"
  const isJoint = syntax.classes[coordinator] === "coordinator";
  const isThen = wordAt(reading, coordinator) === "then";
  if ((!isJoint && !isThen) || verb?.form === "base") return false;
  if ((verbFormsAt(reading, next) & BASE) === 0 || next >= end) return false;
  const isPart = holdsPart(reading, syntax, from, coordinator - 1);
  // "offered to help, then shut the door"
  if (isThen && !isPart && (verbFormsAt(reading, next) & PAST) !== 0) return false;
  const isVerb =
    isPart ||
    hasTrait(reading, next, NEVER_NOUN) ||
    OPENS_OBJECT.has(syntax.classes[next + 1] ?? "mark");
  if (!isVerb || opensMainClause(reading, syntax, next, end)) return false;
  for (let at = coordinator - 1; at > from; at -= 1) {
    const group = groupAt(syntax, at);
    if (group?.finite) return false;
    if (group?.form === "base" && isAfterTo(reading, group)) return true;
  }
  return false;
}

/** Longest way from a comma to the last infinitive of a list, in tokens. */
const MAX_LIST = 24;

/** Tells whether a list of infinitives goes on behind a comma, which a base form behind "and" closes: "said they must close the pier, | make sure the boats are safe and save money". */
export function listsInfinitives(
  reading: Reading,
  syntax: Syntax,
  comma: number,
  end: number,
): boolean {
  if (!isBase(reading, syntax, comma + 1)) return false;
  for (let and = comma + 2; and < Math.min(end - 1, comma + MAX_LIST); and += 1) {
    if (syntax.classes[and] === "coordinator" && isBase(reading, syntax, and + 1)) return true;
  }
  return false;
}

/** Tells whether what may be a base form stands at a token, in lower case. */
const isBase = (reading: Reading, { classes }: Syntax, at: number): boolean =>
  classes[at] === "word" && (verbFormsAt(reading, at) & BASE) !== 0;

/** Tells whether a base form with its object stands behind a comma before another comma: then the list is one of deeds, and its last part one, too ("to rent a hall, teach the crew, | and review complaints"). */
function holdsPart(reading: Reading, syntax: Syntax, from: number, comma: number): boolean {
  if (wordAt(reading, comma) !== ",") return false;
  for (let at = comma - 1; at > from; at -= 1) {
    if (wordAt(reading, at) !== ",") continue;
    const isBase = (verbFormsAt(reading, at + 1) & BASE) !== 0;
    return isBase && OPENS_OBJECT.has(syntax.classes[at + 2] ?? "mark");
  }
  return false;
}

/** Tells whether "to" opens a verb, or stands before it. */
const isAfterTo = (reading: Reading, { from }: VerbGroup): boolean =>
  wordAt(reading, from) === "to" || wordAt(reading, from - 1) === "to";
