/** Finds what somebody is reproached or praised for by somebody: "Lind was accused by the port of hiding a report". */
import type { Attribution } from "./attribution.ts";
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { findClauseEnd } from "../syntax/find-clause-end.ts";
import { findPhraseEnd } from "../syntax/find-noun-phrase.ts";
import { findSubject } from "../syntax/find-subject.ts";
import type { VerbGroup } from "../syntax/find-verb-groups.ts";
import type { Syntax } from "../syntax/read-syntax.ts";
import { skipLight } from "../syntax/skip-date.ts";
import { wordAt } from "../tokens.ts";

/** What stands before what somebody is told to have done, or to be. */
const REASONS: ReadonlySet<string> = new Set(["as", "for"]);
const REASONS_OF_ACCUSING: ReadonlySet<string> = new Set(["of"]);

/** Reads a passive with who speaks behind "by"; its content goes from whom it is said of to its end. */
export function readPassive(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
): Attribution | null {
  if (!group.passive || !group.finite || syntax.classes[group.from] === "modal") return null;
  const verb = findReportingVerbs(wordAt(reading, group.head)).find(
    ({ verb: { kind, frames, particle } }) =>
      kind === "speech" && frames.has("object") && particle === null,
  );
  const by = skipLight(reading, syntax, group.to, sentence.to);
  if (!verb || wordAt(reading, by) !== "by") return null;
  const reasons = verb.verb.lemma === "accuse" ? REASONS_OF_ACCUSING : REASONS;
  const end = findAgentEnd(reading, syntax, sentence, by + 1, reasons);
  if (end === by + 1 || !reasons.has(wordAt(reading, end))) return null;
  const subject = findSubject(reading, syntax, sentence, group);
  if (!subject || subject.antecedent) return null;
  return {
    content: {
      from: subject.from,
      to: findClauseEnd(reading, syntax, sentence, end, null, "tight"),
    },
    cue: { from: group.from, to: group.to },
    source: { from: by + 1, to: end, antecedent: null },
    rule: "passive by",
    lemma: verb.verb.lemma,
  };
}

/** Returns the token after who speaks, before "of" and "for" of what is said: "by the port | of hiding it". */
function findAgentEnd(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  reasons: ReadonlySet<string>,
): number {
  const end = findPhraseEnd(reading, syntax, from, sentence.to);
  for (let at = from + 1; at < end; at += 1) if (reasons.has(wordAt(reading, at))) return at;
  return end;
}
