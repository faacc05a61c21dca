/** Reads what a passive reports by nobody named, or by who is named at its end: "is said to be shut", "is seen as unfair by many". */
import { findTurned } from "../../cues/find-turned.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { ContentAfter } from "../after/content-after.ts";
import type { Attribution } from "../attribution.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { isNoReport } from "../no-report/is-no-report.ts";
import type { AfterRule } from "../rule.ts";
import { findSeer } from "./find-indirect-passives.ts";
import { findOwn } from "./find-own.ts";

/** Rules that tell of the subject of a passive what is said of it: "is said to be open", "is seen as a success", "is accused of theft". */
const TOPICAL: ReadonlySet<AfterRule> = new Set(["to", "as", "of"]);

/** Reads a passive with the content behind it; null where it reports nothing. */
export function readHearsay(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  after: ContentAfter,
): Attribution | null {
  const { group } = cue;
  const { content, rule } = after;
  if (isBareClause(reading, cue, after) || isMeantFor(reading, cue, rule)) return null;
  if (isNoReport(reading, syntax, { sentence, cue, source: null, ...after })) return null;
  const about = TOPICAL.has(rule) ? findOwn(reading, syntax, sentence, group) : null;
  // "The port has sold its boats and is expected to close": without whom it is told of it says little.
  if (TOPICAL.has(rule) && !about) return null;
  const seer = rule === "as" ? findSeer(reading, syntax, content) : null;
  // "The pier is seen as a test": who sees it so is not told.
  if (rule === "as" && !seer) return null;
  const topic = about?.antecedent ?? about ?? content;
  return {
    content: {
      from: Math.min(topic.from, content.from),
      to: seer ? seer.from - 1 : content.to,
    },
    cue: { from: findTurned(reading, syntax, group.from), to: after.cueEnd ?? cue.end },
    source: seer,
    rule,
    passive: true,
    lemma: cue.name,
  };
}

/** Tells whether a clause without "that" is no content: "The boats reported lost were found", but "It was claimed the pier was safe". */
function isBareClause(
  reading: Reading,
  { group }: IndirectCue,
  { rule, hearer }: ContentAfter,
): boolean {
  const isImpersonal = wordAt(reading, group.from - 1) === "it";
  return rule === "bare" && !hearer && !isImpersonal;
}

/** What a notice opens its passive with. */
const PRESENT: ReadonlySet<string> = new Set(["are", "is"]);

/** Tells whether a deed is only what somebody or something is there for: "Anyone with a boat is asked to call", "the plan is intended to cut costs". */
function isMeantFor(reading: Reading, { name, group }: IndirectCue, rule: AfterRule): boolean {
  const isNotice = name === "ask" && PRESENT.has(wordAt(reading, group.from));
  return rule === "to" && (isNotice || name === "intend");
}
