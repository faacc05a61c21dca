/** Finds the reporting verbs that a word may be a form of. */
import { findVerbs } from "../../text/find-verbs.ts";
import type { ReportingVerb, ReportingVerbForm } from "./read-reporting-words.ts";
import { reportingVerbs } from "./reporting-verbs.ts";

/** The verbs by the base of their first word: "point" has one alone and one with "out". */
const BY_BASE = new Map<string, ReportingVerb[]>();
for (const verb of reportingVerbs) {
  const alike = BY_BASE.get(verb.lemma);
  if (alike) alike.push(verb);
  else BY_BASE.set(verb.lemma, [verb]);
}
const isReporting = (base: string): boolean => BY_BASE.has(base);

/** What was found for the words asked for so far; of those that are no reporting verbs the last alone is kept. */
const FOUND = new Map<string, readonly ReportingVerbForm[]>();
const NONE: readonly ReportingVerbForm[] = [];
let lastOther = "";

/** Returns the reporting verbs that a word in lower case may be a form of, with that form, in the order of the lists; none for most words. */
export function findReportingVerbs(word: string): readonly ReportingVerbForm[] {
  const known = FOUND.get(word);
  if (known) return known;
  if (word === lastOther) return NONE;
  const found = findVerbs(word, isReporting).flatMap(({ base, form }) =>
    (BY_BASE.get(base) ?? []).map((verb) => ({ verb, form })),
  );
  if (found.length === 0) {
    lastOther = word;
    return NONE;
  }
  found.sort((a, b) => reportingVerbs.indexOf(a.verb) - reportingVerbs.indexOf(b.verb));
  FOUND.set(word, found);
  return found;
}
