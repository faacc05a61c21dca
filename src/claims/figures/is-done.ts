/** Tells whether a large count is of those to whom something was done, or who did it: "interviewed 300 families", "32 states passed the law". */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { TIME_SPANS, YEAR } from "../lexicons/closed-classes.ts";
import { definites, groupNouns, scaleNouns, stateVerbs } from "../lexicons/measure-words.ts";
import { takesFrame } from "../lexicons/takes-frame.ts";
import { isPlural } from "../reading/is-plural-at.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, wordAt } from "../reading/tokens.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { happens } from "../syntax/verbs/happens.ts";
import type { VerbGroup } from "../syntax/verbs/verb-group.ts";
import { isRelative } from "./is-relative.ts";
import type { ToldFigure } from "./told-figure.ts";

/** Fewest that are counted for their own sake; fewer are mostly told on the way: "had met two friends". */
const MANY = 10;

const TAKING: ReadonlySet<string> = inflectVerbs("take");

/** Tells whether such a count is the object or the subject of a verb that tells what happened, or will. */
export function isDone(reading: Reading, syntax: Syntax, told: ToldFigure): boolean {
  const { verb, verbAt, from, lead } = told;
  if (stateVerbs.has(verb) || !isLarge(reading, told)) return false;
  const group = groupAt(syntax, verbAt);
  if (!group || !happens(reading, group) || isHabit(reading, told)) return false;
  if (verbAt > from) return isSubject(reading, syntax, told, group);
  // "It took 40 drivers to lift the boat": what was needed.
  if (TAKING.has(verb) && wordAt(reading, group.from - 1) === "it") return false;
  // "told 40 drivers that the port was shut"
  return lead === verbAt && !group.passive && !takesFrame(verb, "hearer");
}

/** Tells whether a count is the subject of the verb behind it, and not of one that reports what so many said. */
function isSubject(
  reading: Reading,
  syntax: Syntax,
  { verb, to, lead, clause }: ToldFigure,
  group: VerbGroup,
): boolean {
  if (group.from <= to) return false;
  // "a group of 30 drivers left"
  const isGroup = wordAt(reading, lead) === "of" && groupNouns.has(wordAt(reading, lead - 1));
  // "a group of 90 teachers connected to the school": a participle, of whoever does what follows.
  if (isGroup && group.form === "past" && syntax.classes[group.to] === "to") return false;
  if (isGroup ? lead > clause.from + 2 : lead >= clause.from) return false;
  if (!group.passive && takesFrame(verb, "bare")) return false;
  // "about 30 boats are mostly or wholly made of wood"
  if (syntax.classes.slice(to, group.from).includes("be")) return false;
  // "40 seats given | based on the vote": a participle.
  if (wordAt(reading, group.to) === "based") return false;
  for (let at = to; at < group.from; at += 1) if (isRelative(syntax, at)) return false;
  return true;
}

/** Tells whether a count is a large one, told for the first time, of what can be counted: "40 drivers", but not "dozens of drivers", "the 40 drivers", "40 miles". */
function isLarge(reading: Reading, { figure, what, from, to }: ToldFigure): boolean {
  if (figure.unit !== null || Number(figure.value) < MANY) return false;
  const word = wordAt(reading, from);
  if (word.endsWith("s") || (YEAR.test(word) && to === from + 1)) return false;
  if (definites.has(wordAt(reading, from - 1))) return false;
  return what.some(isPlural) && !what.some((noun) => scaleNouns.has(noun));
}

/** What tells of a habit. */
const HABITS: ReadonlySet<string> = new Set(
  "annually daily each every monthly often per regularly routinely sometimes typically usually weekly yearly".split(
    " ",
  ),
);
/** What so many are counted in: "400 passengers | a day". */
const SPANS: ReadonlySet<string> = new Set([...TIME_SPANS, "game", "night"]);

/** Tells whether a figure is of what happens again and again. */
function isHabit(reading: Reading, { to, clause }: ToldFigure): boolean {
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = wordAt(reading, at);
    // "the Elm Daily" is a name.
    if (HABITS.has(word) && !isCapital(reading, at)) return true;
    const isEach = at >= to && (word === "a" || word === "an");
    if (isEach && SPANS.has(wordAt(reading, at + 1))) return true;
  }
  return false;
}
