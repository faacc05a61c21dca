/** Finds what somebody will not say, behind two verbs: "refused to say that", "declined to discuss". */
import { findReportingVerbs } from "../../lexicons/find-reporting-verbs.ts";
import type { ReportingVerbForm } from "../../lexicons/read-reporting-words.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { opensPhrase } from "../../syntax/clauses/what-opens.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { isRefusal } from "../../syntax/verbs/is-refusal.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";

/** Returns where what somebody will not say begins: "refused to say | that", "declined to discuss | the plan"; -1 where an infinitive tells of a deed. */
export function findUnsaid(
  reading: Reading,
  syntax: Syntax,
  cue: IndirectCue,
  infinitive: number,
): number {
  const group = groupAt(syntax, infinitive);
  if (!group || !isRefusal(reading, cue.group)) return -1;
  const opener = syntax.classes[group.to];
  const opens = ({ verb: { particle, frames } }: ReportingVerbForm): boolean => {
    if (particle !== null) return false;
    if (opener === "that" || opener === "wh") return frames.has(opener);
    return frames.has("object") && opensPhrase(syntax, group.to);
  };
  return findReportingVerbs(wordAt(reading, group.head)).some(opens) ? group.to : -1;
}
