/** Tells whether a poll or a study is what shows a thing: "a poll released on Monday showed a lead". */
import { STUDIES } from "../../lexicons/studies.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "./find-indirect-cues.ts";

/** What polls and studies do, with a clause or a thing. */
export const FINDING: ReadonlySet<string> = new Set(
  "show find reveal indicate suggest project".split(" "),
);
/** Farthest study from the verb that tells what it shows ("a poll released on Monday showed"), in tokens. */
const MAX_STUDY = 14;

/** Tells whether a poll or a study is what shows something, past an aside as well ("the poll, taken in May, shows"): then the thing shown is content. `studies` are what may show it. */
export function isFinding(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group, verb }: IndirectCue,
  studies = STUDIES,
): boolean {
  if (!FINDING.has(verb.lemma)) return false;
  if (wordAt(reading, group.from - 1) === ",") {
    const subject = findSubject(reading, syntax, sentence, group);
    return subject !== null && hasWord(reading, studies, subject.from, subject.to);
  }
  for (let at = group.from - 1; at >= Math.max(sentence.from, group.from - MAX_STUDY); at -= 1) {
    if (studies.has(wordAt(reading, at))) return true;
    const isBreak = syntax.classes[at] === "mark" && !isInnerMark(reading, at);
    if (isBreak || groupAt(syntax, at)?.form === "auxiliary") return false;
  }
  return false;
}
