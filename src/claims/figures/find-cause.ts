/** Finds what was told before a participle of what came of it: "A mill burned in Elm, | killing 12 people". */
import { isQuoted, sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { findSubject } from "../syntax/subjects/find-subject.ts";

/** Longest way from the subject of what was told to the participle, in tokens. */
const MAX_CAUSE = 28;

/** Returns the first token of the clause that the participle at a token goes on with; -1 where none is near, where quoted words stand in it, or where no participle stands there. */
export function findCause(reading: Reading, syntax: Syntax, participle: number): number {
  const group = groupAt(syntax, participle);
  const sentence = sentenceAt(reading, participle);
  if (group?.form !== "gerund" || !sentence) return -1;
  const floor = Math.max(sentence.from, participle - MAX_CAUSE);
  for (let at = participle - 1; at >= floor && !isQuoted(reading, at); at -= 1) {
    const verb = groupAt(syntax, at);
    if (!verb?.finite) continue;
    const subject = findSubject(reading, syntax, sentence, verb);
    // "A lorry hit the fair, which was full, killing 12 people"
    if (subject?.antecedent && wordAt(reading, subject.from - 1) === ",") {
      at = subject.from;
      continue;
    }
    const from = (subject?.antecedent ?? subject)?.from ?? -1;
    // "police do not know what caused the fire, killing 12 people"
    const isNamed = from >= floor && from < at && syntax.classes[from] !== "wh";
    return isNamed ? from : -1;
  }
  return -1;
}
