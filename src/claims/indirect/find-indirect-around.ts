/** Finds the content before or around a reporting clause: "…, he said", "…, said the mayor", "The plan, he said, …". */
import type { Attribution } from "./attribution.ts";
import type { IndirectCue } from "./find-indirect-cues.ts";
import type { Reading, Sentence } from "../make-reading.ts";
import { findPhraseEnd, isInnerMark } from "../syntax/find-noun-phrase.ts";
import { findSubject, type Subject } from "../syntax/find-subject.ts";
import { hasMainVerb } from "../syntax/has-main-verb.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { wordAt } from "../tokens.ts";

/** Longest tail of a reporting clause ("said in a statement on Monday"), in tokens. */
const MAX_TAIL = 25;
/** Fewest tokens of content before the clause. */
const MIN_CONTENT = 3;

/** Returns the attribution of a reporting clause that stands after or inside its content, or null. */
export function findContentAround(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
): Attribution | null {
  const { frames } = cue.verb;
  const { group } = cue;
  if (!group.finite || group.passive || !frames.has("bare")) return null;
  const source =
    findInverted(reading, syntax, sentence, cue) ?? findSubject(reading, syntax, sentence, group);
  if (!source || source.antecedent) return null;
  const inverted = source.from >= cue.to;
  const open = inverted ? group.from - 1 : source.from - 1;
  if (open <= sentence.from || !isBreak(reading, open)) return null;
  const isInserted = !inverted && wordAt(reading, cue.to) === ",";
  if (!isInserted) {
    if (open - sentence.from < MIN_CONTENT) return null;
    if (!hasMainVerb(syntax, sentence.from, open)) return null;
  }
  const tail = findTail(reading, syntax, inverted ? source.to : cue.to, sentence.to);
  if (tail < 0) return null;
  let end = open;
  if (!inverted && wordAt(reading, tail) === ",") end = trimEnd(syntax, sentence, tail);
  return {
    content: { from: sentence.from, to: end },
    cue: { from: group.from, to: cue.to },
    source,
    rule: inverted ? "inverted" : end > open ? "around" : "before",
    lemma: cue.name,
  };
}

const isBreak = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "," || /^[—–]$|^--/.test(wordAt(reading, at));

/** Finds the subject after its verb: ", said the mayor". */
function findInverted(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
): Subject | null {
  if (cue.group.to - cue.group.from > 1 || !isBreak(reading, cue.group.from - 1)) return null;
  const to = findPhraseEnd(reading, syntax, cue.to, sentence.to);
  return to > cue.to ? { from: cue.to, to, antecedent: null } : null;
}

/** Returns the comma or the end that closes a reporting clause, or -1 where it goes on with another verb. */
function findTail(reading: Reading, syntax: Syntax, from: number, ceiling: number): number {
  const first = syntax.classes[from];
  if (first === "determiner" || first === "possessive" || first === "pronoun") return -1;
  for (let at = from; at < Math.min(ceiling, from + MAX_TAIL); at += 1) {
    const word = wordAt(reading, at);
    if (syntax.classes[at] === "mark" && !isInnerMark(reading, at)) {
      return ":;(".includes(word) && word !== "" ? -1 : at;
    }
    if (word === "." && at === ceiling - 1) return at;
    if (syntax.classes[at] === "that" || syntax.classes[at] === "wh") return -1;
    if ((syntax.groupOf[at] ?? -1) >= 0 || syntax.classes[at] === "subject") return -1;
  }
  return ceiling <= from + MAX_TAIL ? ceiling : -1;
}

/** Returns the end of what follows the clause, or where it began where that is another report. */
function trimEnd(syntax: Syntax, sentence: Sentence, comma: number): number {
  let end = sentence.to;
  while (end > comma && syntax.classes[end - 1] === "mark") end -= 1;
  const next = groupAt(syntax, comma + 1);
  return next && next.form === "gerund" ? comma : end;
}
