/** Tells whether a poll or a study is what shows a thing: "a poll released on Monday showed a lead". */
import type { IndirectCue } from "./find-indirect-cues.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { isInnerMark } from "../syntax/find-noun-phrase.ts";
import { STUDIES } from "../syntax/lexicons/studies.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { wordAt } from "../tokens.ts";

/** What polls and studies do, with a clause or a thing. */
export const FINDING: ReadonlySet<string> = new Set(
  "show find reveal indicate suggest project".split(" "),
);
/** Farthest study from the verb that tells what it shows ("a poll released on Monday showed"), in tokens. */
const MAX_STUDY = 14;

/** Tells whether a poll or a study is what shows something: then the thing shown is content. */
export function isFinding(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group, verb }: IndirectCue,
): boolean {
  if (!FINDING.has(verb.lemma)) return false;
  for (let at = group.from - 1; at >= Math.max(sentence.from, group.from - MAX_STUDY); at -= 1) {
    if (STUDIES.has(wordAt(reading, at))) return true;
    const isBreak = syntax.classes[at] === "mark" && !isInnerMark(reading, at);
    if (isBreak || groupAt(syntax, at)?.form === "auxiliary") return false;
  }
  return false;
}
