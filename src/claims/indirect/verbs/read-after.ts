/** Reads a reporting verb whose content follows it: "Lind said that the pier was shut". */
import { findTurned } from "../../cues/find-turned.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { ContentAfter } from "../after/content-after.ts";
import { findContentAfter } from "../after/find-indirect-after.ts";
import type { Attribution } from "../attribution.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { endInRelative } from "./end-in-relative.ts";
import { findFronted } from "./find-fronted.ts";
import { findSource } from "./find-source.ts";
import { isIdle } from "./is-idle.ts";
import { lacksSource } from "./lacks-source.ts";
import { findObject, readGap } from "./read-gap.ts";
import { readHearsay } from "./read-hearsay.ts";

/** Reads a cue with the content behind it, where the last one to speak in the sentence is `speaking`; null where nothing is reported. */
export function readAfter(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  speaking: Subject | null,
): Attribution | null {
  if (isIdle(reading, syntax, sentence, cue)) return null;
  const after = findContentAfter(reading, syntax, sentence, cue);
  if (!after) return null;
  const { group } = cue;
  if (group.passive) return readHearsay(reading, syntax, sentence, cue, after);
  const found = findSource(reading, syntax, sentence, group, after.content.to, speaking);
  if (!found) return null;
  const { source } = found;
  if (lacksSource(reading, syntax, { sentence, cue, ...after, ...found })) return null;
  if (after.rule === "gap") return readGap(reading, syntax, sentence, cue, after, source);
  return {
    content: findWhole(reading, syntax, sentence, cue, after, source),
    cue: { from: findTurned(reading, syntax, group.from), to: after.cueEnd ?? cue.end },
    source,
    rule: after.rule,
    lemma: cue.name,
  };
}

/** Returns a content with what stands in front of the clause and belongs to it: "If it rains, | Lind said the pier would close", "the pier, | which Lind vowed to close". */
function findWhole(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  after: ContentAfter,
  source: Subject,
): NounPhrase {
  const { rule, hearer } = after;
  const content = endInRelative(reading, syntax, after.content, source);
  const mayDepend = !hearer && (rule === "bare" || rule === "that");
  const front = mayDepend ? findFronted(reading, syntax, sentence, source, cue, after) : -1;
  const object = rule === "to" ? findObject(reading, syntax, sentence, source, content) : -1;
  const told = Math.max(front, object);
  return { from: told < 0 ? content.from : Math.min(told, content.from), to: content.to };
}
