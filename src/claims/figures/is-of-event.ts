/** Tells whether a figure is said of an event: what was counted when it happened, how long it took, where it was. */
import { wordAt } from "../tokens.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import type { NounPhrase } from "../syntax/find-noun-phrase.ts";
import type { Reading } from "../make-reading.ts";
import { courseVerbs, eventNouns, eventVerbs } from "../lexicons/event-words.ts";
import { hasWord } from "../look-at-token.ts";
import { isCounted } from "./is-counted.ts";
import { isNominal, isPlaced, PLACING } from "./is-placed.ts";
import { isTold } from "./is-told.ts";
import type { Figure } from "./read-figure.ts";

/** Tells whether a figure, at tokens `from` to `to`, is said of an event that its clause names. */
export function isOfEvent(
  reading: Reading,
  syntax: Syntax,
  figure: Figure,
  from: number,
  to: number,
  clause: NounPhrase,
): boolean {
  const what = figure.what?.toLowerCase().split(/[\s-]+/) ?? [];
  const counts = (words: ReadonlySet<string>): boolean => what.some((word) => words.has(word));
  const verb = findVerb(reading, syntax, from, to, clause);
  // When a call or a war began is told of an event; when a film starts, or a man spoke, is not.
  const namesEvent = (): boolean => hasWord(reading, eventNouns, clause.from, clause.to);
  switch (figure.kind) {
    case "ordinal":
      return isEvent(reading, syntax, to) && isTold(reading, syntax, from);
    case "duration":
      return counts(eventNouns)
        ? isTold(reading, syntax, from)
        : courseVerbs.has(verb) && counts(courseVerbs) && namesEvent();
    case "date":
      return (
        typeof figure.value === "string" &&
        /\d-|-\d/.test(figure.value) &&
        courseVerbs.has(verb) &&
        namesEvent()
      );
    case "place":
      return (
        PLACING.has(wordAt(reading, from - 1)) &&
        isPlaced(reading, syntax, from) &&
        !tellsWhich(syntax, clause.from, from)
      );
    case "sum":
      return eventVerbs.has(verb) && wordAt(reading, from - 1) === verb;
    case "count":
      if (figure.unit === "times") return counts(courseVerbs) || counts(eventVerbs);
      if (figure.unit === "%" || tellsWhich(syntax, clause.from, from)) return false;
      return isCounted(reading, syntax, { what, verb, from, to }, clause);
  }
}

/** Returns the verb that a figure is said with, in its clause: the nearest before it, else the nearest after it; "" for none. */
function findVerb(
  reading: Reading,
  syntax: Syntax,
  from: number,
  to: number,
  clause: NounPhrase,
): string {
  const verbAt = (at: number): string | undefined => {
    const group = groupAt(syntax, at);
    return group && group.form !== "auxiliary" ? wordAt(reading, group.head) : undefined;
  };
  for (let at = from - 1; at >= clause.from; at -= 1) {
    const verb = verbAt(at);
    if (verb !== undefined) return verb;
  }
  for (let at = to; at < clause.to; at += 1) {
    const verb = verbAt(at);
    if (verb !== undefined) return verb;
  }
  return "";
}

/** Tells whether the noun phrase that begins at a token ends in a noun for an event: of "third known call", not of "first war zone". */
function isEvent(reading: Reading, syntax: Syntax, from: number): boolean {
  let to = from;
  while (isNominal(syntax, to)) to += 1;
  return to > from && eventNouns.has(wordAt(reading, to - 1));
}

/** Tells whether a figure stands in a clause that only tells which thing is meant: "the attack that killed 12 people" is known already. */
function tellsWhich(syntax: Syntax, floor: number, figure: number): boolean {
  for (let at = figure - 1; at >= floor; at -= 1) {
    const wordClass = syntax.classes[at];
    if (wordClass !== "wh" && wordClass !== "that") continue;
    return groupAt(syntax, at + 1)?.finite === true && syntax.classes[at - 1] !== "mark";
  }
  return false;
}
