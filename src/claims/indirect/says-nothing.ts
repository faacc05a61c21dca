/** Tells which contents say nothing by themselves: a question word alone, what breaks off before what it leads to. */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { hasMainVerb } from "../syntax/clauses/has-main-verb.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import { findFinite, groupAt, type Syntax } from "../syntax/read-syntax.ts";

/** Tells whether a content says nothing by itself. */
export const saysNothing = (reading: Reading, syntax: Syntax, content: NounPhrase): boolean =>
  isQuestionWord(syntax, content) ||
  isNothing(reading, syntax, content) ||
  isParting(reading, content) ||
  breaksOff(reading, syntax, content) ||
  pointsAhead(reading, syntax, content);

/** Tells whether a content is that nothing was said: "said | nothing about the pier", but not "said | nothing has changed". */
const isNothing = (reading: Reading, syntax: Syntax, { from, to }: NounPhrase): boolean =>
  wordAt(reading, from) === "nothing" && !hasMainVerb(syntax, from, to);

/** Tells whether a content is the idiom for an end: "called | it quits", "called | it a day". */
function isParting(reading: Reading, { from }: NounPhrase): boolean {
  if (wordAt(reading, from) !== "it") return false;
  const next = wordAt(reading, from + 1);
  return next === "quits" || (next === "a" && wordAt(reading, from + 2) === "day");
}

/** Tells whether a content is a question word alone, which says nothing: "He did not say when." */
const isQuestionWord = ({ classes }: Syntax, { from, to }: NounPhrase): boolean =>
  to - from === 1 && classes[from] === "wh";

/** Verbs of holding, which say nothing without what is held. */
const HOLDING: ReadonlySet<string> = inflectVerbs("contain include");

/** Tells whether a content breaks off behind its only verb, at a colon before what it leads to: "said the list includes:", "said he answered:". */
function breaksOff(reading: Reading, syntax: Syntax, { from, to }: NounPhrase): boolean {
  if (wordAt(reading, to) !== ":") return false;
  const verb = groupAt(syntax, to - 1);
  const isReport = verb?.finite === true && hasTrait(reading, verb.head, REPORTING_VERB);
  if (!isReport && !HOLDING.has(wordAt(reading, to - 1))) return false;
  return findFinite(syntax, from, verb?.from ?? to - 1) < 0;
}

/** Words that only point at what is told behind a colon. */
const POINTING: ReadonlySet<string> = new Set("it that this".split(" "));

/** Tells whether a content only points at what stands behind its colon: "recalls | that day clearly: “It rained.”" */
const pointsAhead = (reading: Reading, syntax: Syntax, { from, to }: NounPhrase): boolean =>
  POINTING.has(wordAt(reading, from)) &&
  wordAt(reading, to) === ":" &&
  findFinite(syntax, from, to) < 0;
