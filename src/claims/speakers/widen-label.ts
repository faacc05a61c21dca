/** Widens a label to the whole noun phrase that stands between a quotation and its cue. */
import { calledName } from "../cues/find-called-name.ts";
import {
  CONJUNCTION,
  DETERMINER,
  GERUND,
  PERSON,
  PRONOUN,
  REGULAR_PAST,
  REPORTING,
  SPEAKING_NOUN,
} from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, isMark, wordAt } from "../reading/tokens.ts";

/** Most tokens that are added to a label. */
const MAX_ADDED = 12;
/** What a noun may have before it, and what may stand in such a phrase. */
const NOUN = DETERMINER | PERSON | SPEAKING_NOUN | REGULAR_PAST;

/** Tells whether a token may stand before a name in one noun phrase: "retired", "the", "senator", "and". */
function isPart(reading: Reading, at: number): boolean {
  const classes = classAt(reading, at);
  if (classes & CONJUNCTION) return wordAt(reading, at) === "and";
  // A wrongly decoded letter leaves a sign inside a name: "FranÃ§ois".
  if (isMark(reading, at)) {
    return (
      reading.ends[at - 1] === reading.starts[at] && !/^[,;:()[\]"”’—–-]/.test(wordAt(reading, at))
    );
  }
  return (
    (classes & ~(NOUN | GERUND)) === 0 ||
    (isCapital(reading, at) && (classes & ~(NOUN | REPORTING)) === 0)
  );
}

/**
 * Returns a label that begins at token `from`, right after a quotation, where nothing but the rest of its
 * noun phrase stands between: "retired General Ruiz" and not "General Ruiz" in "“…,” retired General Ruiz said".
 */
export function widenLabel(reading: Reading, label: Label, from: number): Label {
  const first = classAt(reading, from);
  // "acting mayor Ruiz"
  const isActing = (first & (GERUND | REPORTING)) === GERUND;
  const opensPhrase = isCapital(reading, from) || (first & NOUN) !== 0 || isActing;
  const own = classAt(reading, label.from);
  if (own & PRONOUN && !(own & DETERMINER)) return label;
  if (from >= label.from || label.from - from > MAX_ADDED || !opensPhrase) return label;
  // "one driver"
  const rest = wordAt(reading, from) === "one" ? from + 1 : from;
  for (let at = rest; at < label.from; at += 1) {
    // "a driver called Ana Ruiz"
    if (at > from && calledName(reading, at, label.to)?.from === label.from) break;
    if (!isPart(reading, at)) return label;
  }
  return labelOf(reading, from, label.to) ?? label;
}
