/** Tells whether a large count is of what somebody sells, makes or employs: "sold 498 boats", "employs 30 drivers". */
import { dealingVerbs, definites, handlingVerbs } from "../lexicons/measure-words.ts";
import { isPlural } from "../reading/is-plural-at.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import type { ToldFigure } from "./told-figure.ts";

/** Fewest that are counted for their own sake; fewer are mostly told on the way: "bought two boats". */
const MANY = 10;

/** Tells whether such a count is the object of such a verb, or the subject of its passive. */
export function isHandled(reading: Reading, syntax: Syntax, told: ToldFigure): boolean {
  const { figure, what, verb, verbAt, from, lead, clause } = told;
  if (!dealingVerbs.has(verb) && !handlingVerbs.has(verb)) return false;
  if (Number(figure.value) < MANY || definites.has(wordAt(reading, from - 1))) return false;
  const group = groupAt(syntax, verbAt);
  if (!what.some(isPlural) || !group?.finite) return false;
  return verbAt < from ? lead === verbAt && !group.passive : lead < clause.from && group.passive;
}
