/** Finds the reporting verbs that a word may be a form of. */
import { findKnownVerbs } from "./find-known-verbs.ts";
import type { ReportingVerb, ReportingVerbForm } from "./read-reporting-words.ts";
import { reportingVerbs } from "./reporting-verbs.ts";

/** The verbs by the base of their first word: "point" has one alone and one with "out". */
const BY_BASE = new Map<string, ReportingVerb[]>();
for (const verb of reportingVerbs) {
  const alike = BY_BASE.get(verb.lemma);
  if (alike) alike.push(verb);
  else BY_BASE.set(verb.lemma, [verb]);
}

/** What was found for the words asked for so far; those that are no reporting verbs are not kept. */
const FOUND = new Map<string, readonly ReportingVerbForm[]>();

/** Returns the reporting verbs that a word in lower case may be a form of, with that form, in the order of the lists; none for most words. */
export function findReportingVerbs(word: string): readonly ReportingVerbForm[] {
  const known = FOUND.get(word);
  if (known) return known;
  const found: ReportingVerbForm[] = [];
  for (const { base, form } of findKnownVerbs(word)) {
    for (const verb of BY_BASE.get(base) ?? []) found.push({ verb, form });
  }
  if (found.length === 0) return found;
  found.sort((a, b) => reportingVerbs.indexOf(a.verb) - reportingVerbs.indexOf(b.verb));
  FOUND.set(word, found);
  return found;
}

/** Tells whether a word may be a reporting verb in the present of one who speaks: "says". */
export const isPresentReport = (word: string): boolean =>
  findReportingVerbs(word).some(({ form }) => form === "third");
