/** Tells whether an outlet itself asserts what a clause tells of a figure: as done, in a main verb, and in its own voice. */
import { nounForms } from "../../text/inflect-noun.ts";
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { damageVerbs, outcomes } from "../lexicons/event-words.ts";
import { bringingVerbs, tallyNouns } from "../lexicons/measure-words.ts";
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import { namesDate } from "../syntax/phrases/names-date.ts";
import { findFinite, groupAt, isNounAt, type Syntax } from "../syntax/read-syntax.ts";
import { LEAVING } from "./is-counted.ts";
import type { ToldFigure } from "./told-figure.ts";

/** Tells whether the outlet asserts it. */
export function isAsserted(reading: Reading, syntax: Syntax, told: ToldFigure): boolean {
  const { clause } = told;
  if (hasWord(reading, TOLD_BY_OTHERS, clause.from, clause.to)) return false;
  if (isSupposed(reading, syntax, told) || isTale(reading, syntax, clause.from)) return false;
  return hasFiniteVerb(syntax, clause) || tellsWhatCameOf(reading, syntax, clause);
}

/** What tells that somebody else speaks, though no claim of his was found: "it said it killed 40", "we lost 12 men"; our own list, from general English. */
const TOLD_BY_OTHERS: ReadonlySet<string> = new Set(
  "said say says i my we our us me you your".split(" "),
);

/** What is made up, or seen in no waking; our own list, from general English. */
const TALES: ReadonlySet<string> = nounForms("dream fable film legend movie myth nightmare novel");

/** Tells whether a clause stands behind where nothing is so: "In the film, | 40 drivers beat the storm". */
function isTale(reading: Reading, syntax: Syntax, from: number): boolean {
  if (wordAt(reading, from - 1) !== ",") return false;
  let at = from - 2;
  if (!TALES.has(wordAt(reading, at))) return false;
  while (syntax.classes[at] === "word" || syntax.classes[at] === "name") at -= 1;
  return wordAt(reading, at - 1) === "in" || wordAt(reading, at) === "in";
}

const SUPPOSING: ReadonlySet<string> = new Set(
  "would could might may must shall should can never".split(" "),
);

/** Verbs of what somebody has not done yet. */
const TRYING: ReadonlySet<string> = inflectVerbs("aim attempt hope plan seek try want work");

/** Tells whether a figure is of what did not happen, or only may: "would cut 300 jobs", "a plan to deport 12 people", "works to raise $3m". */
function isSupposed(reading: Reading, syntax: Syntax, { verbAt }: ToldFigure): boolean {
  const group = groupAt(syntax, verbAt);
  if (!group) return false;
  if (group.negated || hasWord(reading, SUPPOSING, group.from, group.to)) return true;
  // "is | to fire three times", "are | to cut 300 jobs": what is planned.
  if (wordAt(reading, group.from) === "to" && syntax.classes[group.from - 1] === "be") return true;
  const before = group.from - 1;
  // "a goal of raising $3m", but not "guilty of killing 12 people"
  if (wordAt(reading, before) === "of")
    return group.form === "gerund" && isNounAt(syntax, before - 1);
  if (wordAt(reading, group.from) !== "to") return false;
  if (TRYING.has(wordAt(reading, before))) return true;
  // "sentenced on Friday to serve 12 years"
  return isNounAt(syntax, before) && !namesDate(reading, before);
}

/** Tells whether a clause has a verb that asserts, with its subject: "After holding two calls" only leads to what is told. */
function hasFiniteVerb(syntax: Syntax, { from, to }: NounPhrase): boolean {
  const at = findFinite(syntax, from, to);
  return at > from || (at === from && syntax.classes[at] === "contraction");
}

/** Characters before a participle in which its comma stands, with a closing mark and a space behind it. */
const MARKS = 4;

/** Tells whether a participle in commas tells what came of what was told before: "opened fire, killing 12 people". */
function tellsWhatCameOf(reading: Reading, syntax: Syntax, { from, to }: NounPhrase): boolean {
  const group = groupAt(syntax, from);
  const start = reading.starts[from] ?? 0;
  const isApart = /,["”’']?\s*$/.test(reading.text.slice(Math.max(0, start - MARKS), start));
  if (group?.form !== "gerund") return false;
  if (!isApart && !isJoined(reading, syntax, from)) return false;
  const verb = wordAt(reading, group.head);
  if (LEAVING.has(verb)) return hasWord(reading, outcomes, from, to);
  return (
    damageVerbs.has(verb) || (bringingVerbs.has(verb) && hasWord(reading, tallyNouns, from, to))
  );
}

/** Farthest participle that another is joined to, in tokens. */
const MAX_JOINED = 14;

/** Tells whether "and" joins a participle to one of harm behind a comma: "opened fire, killing 12 people, among them a boy, and | injuring 20". */
function isJoined(reading: Reading, syntax: Syntax, participle: number): boolean {
  if (wordAt(reading, participle - 1) !== "and") return false;
  for (let at = participle - 2; at > participle - MAX_JOINED; at -= 1) {
    const group = groupAt(syntax, at);
    if (group?.finite) return false;
    if (group?.form === "gerund" && damageVerbs.has(wordAt(reading, group.head)))
      return wordAt(reading, group.from - 1) === ",";
  }
  return false;
}
