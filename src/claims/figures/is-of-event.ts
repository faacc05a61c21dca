/** Tells whether a figure is said of an event: what was counted when it happened, how long it took, where it was. */
import { nounForms } from "../../text/inflect-noun.ts";
import { inflectVerbs } from "../../text/inflect-verb.ts";
import type { WordClass } from "../lexicons/closed-classes.ts";
import { courseVerbs, eventNouns, eventVerbs, harmVerbs } from "../lexicons/event-words.ts";
import { confiningVerbs } from "../lexicons/measure-words.ts";
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, isCapital, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { isCounted, MEETING } from "./is-counted.ts";
import { isDone } from "./is-done.ts";
import { isHandled } from "./is-handled.ts";
import { isPaid } from "./is-paid.ts";
import { isNominal, isPlaced, PLACING } from "./is-placed.ts";
import { isRelative } from "./is-relative.ts";
import { isShare } from "./is-share.ts";
import { isTold } from "./is-told.ts";
import { isVoted } from "./is-voted.ts";
import type { ToldFigure } from "./told-figure.ts";

/** What opens a clause of what may never be: "if the mill closes on March 6". */
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless"]);

/** Tells whether a figure is said of an event that its clause names. */
export function isOfEvent(reading: Reading, syntax: Syntax, told: ToldFigure): boolean {
  const { figure, what, verb, from, to, lead, clause } = told;
  const counts = (words: ReadonlySet<string>): boolean => what.some((word) => words.has(word));
  // When a call or a war began is told of an event; when a film starts, or a man spoke, is not.
  const namesEvent = (): boolean => hasWord(reading, eventNouns, clause.from, clause.to);
  const isLong = (): boolean => namesEvent() || hasWord(reading, SITTINGS, clause.from, clause.to);
  const isKnown = (): boolean => tellsWhich(reading, syntax, told);
  if (hasWord(reading, CONDITIONS, clause.from - 1, from)) return false;
  // "the attack two years ago shocked them": when it was.
  if (wordAt(reading, to) === "ago") return false;
  switch (figure.kind) {
    case "ordinal":
      // "It was the third call" and "the talk, the third in May, …", but not "The third call began late".
      // "the Second World War"
      if (isCapital(reading, from) && isCapital(reading, to)) return false;
      return (
        isEvent(reading, syntax, to) &&
        isTold(reading, syntax, lead) &&
        (lead >= clause.from || wordAt(reading, lead) === ",")
      );
    case "duration":
      if (counts(eventNouns)) return isTold(reading, syntax, lead);
      if (courseVerbs.has(verb) && counts(courseVerbs) && namesEvent()) return true;
      // "The trial lasted only seven days", but not "The battery lasts ten hours"
      if (LASTING.has(verb) && lead === told.verbAt) return isLong() && isOfMain(syntax, told);
      return isTerm(reading, told) || isTalk(reading, syntax, told);
    case "date":
      return (
        typeof figure.value === "string" &&
        /\d-|-\d/.test(figure.value) &&
        courseVerbs.has(verb) &&
        namesEvent()
      );
    case "place":
      return (
        PLACING.has(wordAt(reading, from - 1)) && isPlaced(reading, syntax, from) && !isKnown()
      );
    case "sum":
      return isPaid(reading, syntax, told) && isOfMain(syntax, told) && !isKnown();
    case "count":
      // "happens once every ten years": nothing that happened.
      if (wordAt(reading, to) === "every") return false;
      if (figure.unit === "times") return counts(courseVerbs) || counts(eventVerbs);
      if (figure.unit === "%") return isShare(reading, syntax, told) && isOfMain(syntax, told);
      if (isKnown()) return isHarm(reading, syntax, told);
      if (isVoted(reading, syntax, told)) return isOfMain(syntax, told);
      if (isHandled(reading, syntax, told)) return isOfMain(syntax, told);
      if (isCounted(reading, syntax, told)) return true;
      return isDone(reading, syntax, told) && isOfMain(syntax, told);
  }
}

/** Tells whether the noun phrase that begins at a token ends in a noun for an event: of "third known call", not of "first war zone". */
function isEvent(reading: Reading, syntax: Syntax, from: number): boolean {
  let to = from;
  while (isNominal(syntax, to)) to += 1;
  return to > from && eventNouns.has(wordAt(reading, to - 1));
}

/** Tells whether a figure stands in a clause that only tells which thing is meant: "the attack that killed 12 people" is known already. */
function tellsWhich(
  reading: Reading,
  syntax: Syntax,
  { clause, from, verbAt }: ToldFigure,
): boolean {
  for (let at = from - 1; at >= clause.from; at -= 1) {
    if (!isRelative(syntax, at) || isOver(syntax, at, verbAt, from)) continue;
    if (!groupAt(syntax, at + 1)?.finite || syntax.classes[at - 1] === "mark") return false;
    // "a crash that killed 12 people": told for the first time.
    let noun = at - 1;
    while (syntax.classes[noun] === "word" && noun > clause.from) noun -= 1;
    return !/^an?$/.test(wordAt(reading, noun));
  }
  return false;
}

/** Tells whether a clause that tells which event is meant tells of the harm that it did: "the attack that killed 12 people", but not "the gunman that killed 12 people". */
function isHarm(
  reading: Reading,
  syntax: Syntax,
  { verb, verbAt, from, clause }: ToldFigure,
): boolean {
  if (!harmVerbs.has(verb) || verbAt > from) return false;
  let opener = verbAt;
  while (opener > clause.from && !isRelative(syntax, opener)) opener -= 1;
  // "called (it) | the attack that killed 12 people": what somebody says of it.
  const isOfThat = syntax.classes[clause.from - 1] === "pronoun";
  const isSaid = hasTrait(reading, clause.from - (isOfThat ? 2 : 1), REPORTING_VERB);
  return opener > clause.from && !isSaid && eventNouns.has(wordAt(reading, opener - 1));
}

/** What opens a clause that hangs on another. */
const OPENING: ReadonlySet<WordClass> = new Set<WordClass>(["wh", "subordinator"]);

/** Tells whether a figure stands in no clause that hangs on another: who a donor is, or when something was, is told on the way. */
function isOfMain(syntax: Syntax, { from, clause, verbAt }: ToldFigure): boolean {
  for (let at = Math.max(0, clause.from - 1); at < from; at += 1) {
    const opens = OPENING.has(syntax.classes[at] ?? "mark");
    if (opens && !isOver(syntax, at, verbAt, from)) return false;
  }
  return true;
}

/** Tells whether a clause that hangs on a subject has its verb and is over before the verb of a figure: "the slide that buried Elm has | killed 38". */
function isOver(syntax: Syntax, opener: number, verbAt: number, figure: number): boolean {
  const own = groupAt(syntax, opener + 1);
  const main = groupAt(syntax, verbAt);
  if (!own?.finite || !main?.finite || own.head >= verbAt || verbAt >= figure) return false;
  // "the slide that buried Elm and killed 38", ", who owns a shop and gave $3m"
  if (syntax.classes[main.from - 1] === "coordinator") return false;
  const isAside = syntax.classes[opener - 1] === "mark";
  return !isAside || syntax.classes.slice(own.to, main.from).includes("mark");
}

/** What people come together for, and lasts; our own list, from general news usage. */
const SITTINGS: ReadonlySet<string> = nounForms(
  "audience concert debate hearing interview meeting proceeding session speech trial visit",
);
const LASTING: ReadonlySet<string> = inflectVerbs("last");
const SERVING: ReadonlySet<string> = inflectVerbs("serve spend");
/** Verbs of what may come of a trial. */
const FACING: ReadonlySet<string> = inflectVerbs("carry face get receive");
const PRISONS: ReadonlySet<string> = new Set("custody detention jail prison".split(" "));

/** Tells whether a time is one that somebody is sent to prison or shut out for: "jailed for 12 years", "sentenced to serve 12 years". */
function isTerm(reading: Reading, { verb, verbAt, lead, from, to, clause }: ToldFigure): boolean {
  if (verbAt >= from) return false;
  // "faces up to 20 years in prison", "spent 44 months in jail"
  const isInside = wordAt(reading, to) === "in" && PRISONS.has(wordAt(reading, to + 1));
  if (isInside && (FACING.has(verb) || SERVING.has(verb))) return true;
  if (SERVING.has(verb)) return hasWord(reading, confiningVerbs, clause.from, verbAt);
  return confiningVerbs.has(verb) && TERM.has(wordAt(reading, lead));
}

const TERM: ReadonlySet<string> = new Set(["to", "for"]);
/** Plurals as they are spelt, but not "Mrs". */
const PLURAL = /..[^s]s$/;
const SEVERAL: ReadonlySet<string> = new Set("and they both two three".split(" "));

/** Tells whether a time is how long several people talked: "The two leaders spoke for two hours", but not "Ruiz spoke for an hour". */
function isTalk(reading: Reading, syntax: Syntax, told: ToldFigure): boolean {
  const { verb, verbAt, lead, from, clause } = told;
  if (!MEETING.has(verb) || verbAt >= from || wordAt(reading, lead) !== "for") return false;
  for (let at = clause.from; at < verbAt; at += 1) {
    const word = wordAt(reading, at);
    const isNoun = syntax.classes[at] === "word" && !groupAt(syntax, at);
    if ((isNoun && PLURAL.test(word)) || SEVERAL.has(word)) return true;
  }
  return false;
}
