/** Finds what the reporting verbs of a sentence attribute, and to whom. */
import { isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { nextWith, wordAt } from "../../reading/tokens.ts";
import { REPORTING_VERB } from "../../reading/traits.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import { findContentAround } from "../around/find-indirect-around.ts";
import { type Attribution, reportsClause } from "../attribution.ts";
import { readIndirectCue } from "../cues/find-indirect-cues.ts";
import { isBareTarget } from "../no-report/is-bare-target.ts";
import { isInReport } from "../no-report/is-no-source.ts";
import { passesOn } from "../passes-on.ts";
import { readPassive } from "./find-indirect-passives.ts";
import { readAfter } from "./read-after.ts";

/** Reads every reporting verb of one sentence. */
export function findVerbAttributions(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
): Attribution[] {
  const found: Attribution[] = [];
  let speaking: Subject | null = null;
  const next = (from: number): number => nextWith(reading, REPORTING_VERB, from, sentence.to);
  for (let at = next(sentence.from); at < sentence.to; at = next(at + 1)) {
    const group = groupAt(syntax, at);
    if (!group || group.head !== at || isQuoted(reading, at)) continue;
    const cue = readIndirectCue(reading, syntax, group);
    const attribution: Attribution | null =
      (cue &&
        (findContentAround(reading, syntax, sentence, cue) ??
          readAfter(reading, syntax, sentence, cue, speaking))) ??
      readPassive(reading, syntax, sentence, group);
    if (!attribution) continue;
    const { rule, source }: Attribution = attribution;
    const isPassedOn = found.some((outer) => passesOn(reading, syntax, outer, attribution));
    if (source && rule !== "gap" && !isPassedOn && isInReport(reading, syntax, source)) continue;
    // "Ruiz said that Oslo had agreed, adding": who speaks in what is said adds nothing.
    const isInner = found.some((outer) => reports(outer, attribution.cue));
    // "Ruiz said it was shut, as pilots had claimed, and that it leaked"
    const { content } = attribution;
    const holdsCue = found.some(({ cue: { from } }) => holds(content, from));
    if (holdsCue && isAsAside(reading, attribution)) continue;
    if (!isInner) speaking = source ?? speaking;
    if (!isBareTarget(reading, syntax, attribution)) found.push(attribution);
  }
  return found;
}

/** Tells whether a clause that somebody says holds the cue of another report. */
const reports = (outer: Attribution, { from }: NounPhrase): boolean =>
  reportsClause(outer) && holds(outer.content, from);

/** Tells whether a token stands in what somebody says. */
const holds = (content: NounPhrase, at: number): boolean => content.from <= at && at < content.to;

/** Tells whether a report stands behind "as" and a comma. */
const isAsAside = (reading: Reading, { rule, source }: Attribution): boolean =>
  (rule === "around" || rule === "before") && wordAt(reading, (source?.from ?? 0) - 1) === "as";
