/** Tells where a thing or a figure is set against another behind a comma: "rather than a loan", "not just the pier", "compared with 9 percent", "but with difficulty". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { saysSomething } from "../verbs/is-speech.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { nextGroup } from "./opens-main-clause.ts";
import { opensPhrase } from "./what-opens.ts";

/** Tells whether what a figure or a thing is held against stands at a token: "compared with 9 percent in May", but not "compared with 9 who said so", who are heard in turn. */
export function opensComparison(
  reading: Reading,
  syntax: Syntax,
  at: number,
  end: number,
): boolean {
  if (wordAt(reading, at) !== "compared") return false;
  const verb = groupAt(syntax, findFinite(syntax, at + 2, end));
  return !verb || !saysSomething(reading, verb);
}

/** What may stand before a thing that is not all: "not just the pier". */
const MERELY: ReadonlySet<string> = new Set("just merely only simply".split(" "));

/** Tells whether what a thing is not stands at a token: "rather than a loan", "not the end", "not just a loan". */
export function opensContrast(reading: Reading, syntax: Syntax, at: number): boolean {
  if (wordAt(reading, at) === "rather") return wordAt(reading, at + 1) === "than";
  if (syntax.classes[at] !== "not" || groupAt(syntax, at)) return false;
  const next = MERELY.has(wordAt(reading, at + 1)) ? at + 2 : at + 1;
  return opensPhrase(syntax, next) || syntax.classes[next] === "preposition";
}

/** Comparatives that a clause opens with which grows with another; of the others "the" mostly stands before a noun. */
const MEASURES: ReadonlySet<string> = new Set(
  "better bigger faster fewer greater harder higher larger less longer lower more older sooner stronger worse".split(
    " ",
  ),
);

/** Tells whether a clause opens at a token that grows with the one which a content opens with at `from`: "the more boats he has, | the more he pays". */
export function growsWith(reading: Reading, from: number, at: number): boolean {
  const first = wordAt(reading, from) === "that" ? from + 1 : from;
  const isMeasure = (the: number): boolean =>
    wordAt(reading, the) === "the" && MEASURES.has(wordAt(reading, the + 1));
  return isMeasure(at) && isMeasure(first);
}

/** Tells whether a phrase without a verb, or what was so instead, stands behind ", but": "said they had got out, | but with difficulty", "was no pilot, | but was a clerk", "came in, | but instead sat down". */
export function corrects(
  reading: Reading,
  syntax: Syntax,
  before: VerbGroup | undefined,
  at: number,
  end: number,
): boolean {
  const opener = syntax.classes[at];
  if (opener === "preposition" || opener === "to") return findFinite(syntax, at, end) < 0;
  const next = nextGroup(syntax, at, end);
  if (!before || !next?.finite) return false;
  if (wordAt(reading, at) === "instead") return true;
  const isBe = syntax.classes[next.from] === "be" && syntax.classes[before.from] === "be";
  return before.negated && isBe;
}
