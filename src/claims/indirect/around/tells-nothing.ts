/** Tells where a reporting clause has nothing before it that it could report: "In a letter, she said", "Asked whether she agreed, Lind said". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { closesSentence } from "./closes-sentence.ts";
import { MIN_CONTENT } from "./find-start.ts";
import { isClause } from "./is-clause.ts";
import type { ReportingClause } from "./reporting-clause.ts";

/** Tells whether a reporting clause has nothing to report, for a reason of its own. */
type Reason = (reading: Reading, syntax: Syntax, clause: ReportingClause) => boolean;

/** Tells whether a reporting clause has nothing to report. */
export const tellsNothing: Reason = (reading, syntax, clause) =>
  REASONS.some((holds) => holds(reading, syntax, clause));

/** Longest aside between a verb and its "that", in tokens: "alleged, without evidence, that". */
const MAX_ASIDE = 8;

/** Tells whether a verb goes on behind an aside, which a comma opens, to what it reports: "alleged, without evidence, that". */
const leadsToThat: Reason = (reading, syntax, { sentence, inserted, close: comma }) => {
  if (!inserted) return false;
  const ceiling = sentence.to;
  for (let at = comma + 1; at < Math.min(ceiling, comma + MAX_ASIDE); at += 1) {
    if (wordAt(reading, at) === ",") return syntax.classes[at + 1] === "that";
  }
  return false;
};

/** Tells whether somebody does not speak on but goes on with a deed: "The pier, he continued, is old" has a comma behind its verb. */
const isDeed: Reason = (_reading, _syntax, { cue, inserted }) =>
  cue.verb.lemma === "continue" && !inserted;

/** Tells whether what was asked stands before the clause, which is no answer: "Asked whether she agreed, Lind said". */
const isQuestion: Reason = (reading, _syntax, { sentence }) =>
  wordAt(reading, sentence.from) === "asked";

/** Tells whether no whole clause stands before one that is not inserted: "In a letter, she said". */
const isPart: Reason = (reading, syntax, clause) => {
  const { sentence, cue, source, inverted, open } = clause;
  if (clause.inserted) return false;
  const { from } = sentence;
  if (open - from < MIN_CONTENT) return true;
  if (isClause(syntax, from, open)) return false;
  return !closesSentence(reading, syntax, sentence, cue, inverted ? source : null, open);
};

/** Why it has nothing to report. */
const REASONS: readonly Reason[] = [leadsToThat, isDeed, isQuestion, isPart];
