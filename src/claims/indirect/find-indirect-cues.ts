/** Reads a verb group as a cue of indirect speech: which reporting verb it is, and in what form. */
import type { Reading } from "../make-reading.ts";
import type { ReportingVerb } from "../lexicons/read-reporting-words.ts";
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import type { VerbGroup } from "../syntax/find-verb-groups.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { hasTrait, wordAt } from "../tokens.ts";
import { REPORTING_VERB } from "../traits.ts";

export interface IndirectCue {
  group: VerbGroup;
  verb: ReportingVerb;
  /** The verb with its particle: "point out". */
  name: string;
  /** The token after the verb and its particle. */
  to: number;
}

/** Reads a verb group as a reporting verb, or null where it is none. The verb with a particle wins where the particle stands there. */
export function readIndirectCue(
  reading: Reading,
  syntax: Syntax,
  group: VerbGroup,
): IndirectCue | null {
  if (!hasTrait(reading, group.head, REPORTING_VERB)) return null;
  if (syntax.classes[group.head] === "name" || isIdle(reading, syntax, group)) return null;
  const hasIt = wordAt(reading, group.head + 1) === "it";
  const next = wordAt(reading, group.head + (hasIt ? 2 : 1));
  const verb = findVerb(wordAt(reading, group.head), group.form, next);
  if (!verb) return null;
  return {
    group,
    verb,
    name: verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma,
    to: group.to + (verb.particle ? (hasIt ? 2 : 1) : 0),
  };
}

/** Returns the reporting verb that a word is in some form: with `next` as its particle, else without one; null for none. */
function findVerb(word: string, form: VerbGroup["form"], next: string): ReportingVerb | null {
  let plain: ReportingVerb | null = null;
  for (const { verb, form: own } of findReportingVerbs(word)) {
    if (own !== form) continue;
    if (verb.particle === next) return verb;
    if (verb.particle === null) plain ??= verb;
  }
  return plain;
}

/** Tells whether a verb tells of no report: what might be said, or is to be said. */
function isIdle(reading: Reading, syntax: Syntax, group: VerbGroup): boolean {
  const { classes } = syntax;
  if (classes[group.from] === "modal") return wordAt(reading, group.head) !== "like";
  if (group.form !== "base" || group.finite || classes[group.from] !== "to") return false;
  return !groupAt(syntax, group.from - 1)?.finite;
}
