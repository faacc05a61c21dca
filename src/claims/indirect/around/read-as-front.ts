/** Reads a clause with "as" at the head of its sentence, before what it reports: "As Lind noted, the bridge is safe". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { Attribution } from "../attribution.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { findTail } from "./find-tail.ts";
import { skipHearer } from "./reporting-clause.ts";

/** Reads it with what stands behind its comma; null where it has none. */
export function readAsFront(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  source: Subject,
): Attribution | null {
  const hearerEnd = skipHearer(reading, syntax, sentence, cue);
  const comma = findTail(reading, syntax, hearerEnd, sentence.to);
  if (wordAt(reading, comma) !== ",") return null;
  const content = { from: comma + 1, to: findSentenceEnd(syntax, reading, sentence) };
  return {
    content,
    cue: { from: cue.group.from, to: cue.end },
    source,
    rule: "as front",
    lemma: cue.name,
  };
}
