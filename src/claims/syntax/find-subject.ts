/** Finds the subject of a verb: the noun phrase before it, past parentheses, dates and relative clauses. */
import { classAt, isQuoted } from "../look-at-token.ts";
import { PERSON, TIME } from "../classify-words.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import {
  findPhraseEnd,
  findPhraseStart,
  isInnerMark,
  type NounPhrase,
  TIME_OPENERS,
} from "./find-noun-phrase.ts";
import { findBeforeDash } from "./find-before-dash.ts";
import { findAntecedent, findSpeaking } from "./find-antecedent.ts";
import { findModified } from "./find-modified.ts";
import { isClauseStart } from "./is-clause-start.ts";
import { CALENDAR_NOUNS } from "./lexicons/closed-classes.ts";
import { findBeforeSettings, skipSetting } from "./skip-setting.ts";
import { skipDate } from "./skip-date.ts";
import type { VerbGroup } from "./verb-group.ts";
import { groupAt, type Syntax } from "./read-syntax.ts";
import { tellsTitle } from "../tells-title.ts";
import { isDash, wordAt } from "../tokens.ts";

/** A subject: what stands there, and for "who" and "which" the noun phrase that they stand for. */
export interface Subject extends NounPhrase {
  antecedent: NounPhrase | null;
}

/** Longest relative clause between a subject and its verb, in tokens. */
const MAX_RELATIVE = 15;
/** Most commas between a subject and its verb. */
const MAX_COMMAS = 8;

/** Returns the subject of a verb group, or null where it has none of its own in this sentence. */
export function findSubject(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
): Subject | null {
  const { classes } = syntax;
  if (classes[group.from] === "contraction") return plain(group.from, group.from + 1);
  const to = skipDate(reading, syntax, group.from, sentence.from);
  const at = to - 1;
  if (at < sentence.from) return null;
  const wordClass = classes[at];
  if (wordClass === "wh" || wordClass === "that") {
    return { from: at, to, antecedent: findSpeaking(reading, syntax, sentence, at) };
  }
  const word = wordAt(reading, at);
  const quotation = findQuotationStart(reading, at, sentence.from);
  if (quotation < at) return findBeforeCommas(reading, syntax, sentence, quotation);
  if (word === ",") {
    return group.finite
      ? findBeforeCommas(reading, syntax, sentence, at)
      : findAfterWith(reading, syntax, sentence, at);
  }
  if (isDash(reading, at)) {
    const before = group.finite ? findBeforeDash(reading, syntax, sentence, at) : null;
    return before && plain(listStart(reading, syntax, sentence, before), before.to);
  }
  // "Lind has in fact said": no fact says it.
  if (wordAt(reading, to - 2) === "in" && ADVERBIAL.has(word)) {
    return findSubject(reading, syntax, sentence, { ...group, from: to - 2 });
  }
  const from = findPhraseStart(reading, syntax, to, sentence.from);
  if (from === to) return null;
  const pronoun = group.finite ? findBeforeSettings(reading, syntax, sentence, from) : -1;
  if (pronoun >= 0) {
    const antecedent = findSpeaking(reading, syntax, sentence, pronoun);
    return { from: pronoun, to: pronoun + 1, antecedent };
  }
  const relative = findPastRelative(reading, syntax, sentence, from);
  if (relative) return relative;
  if (!group.finite) return plain(joinedStart(reading, syntax, sentence, from), to);
  if (sentence.titled || classes[from] === "subject") return plain(from, to);
  // "The plan, with piles sunk by hand proposes": what stands behind "with" is part of an aside.
  const isWith = wordAt(reading, from - 1) === "with" && wordAt(reading, from - 2) === ",";
  if (isWith && group.form !== "past") {
    return findBeforeCommas(reading, syntax, sentence, from - 2);
  }
  const start = skipSetting(reading, syntax, sentence, { from, to });
  if (start > from) return plain(start, to);
  const modified = findModified(reading, syntax, sentence, { from, to });
  if (modified) return plain(modified.from, modified.to);
  return plain(listStart(reading, syntax, sentence, { from, to }), to);
}

/** Nouns that make an adverb with "in". */
const ADVERBIAL: ReadonlySet<string> = new Set("effect fact general particular turn".split(" "));
/** Longest part of a list of subjects, in tokens. */
const MAX_PART = 6;

/** Returns where a list that opens its clause begins, of which a phrase is the end: "Norway, Oslo and Bergen", before "Oslo and Bergen". */
function listStart(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from, to }: NounPhrase,
): number {
  if (!syntax.classes.slice(from, to).includes("coordinator")) return from;
  let first = from;
  while (first - 1 > sentence.from && wordAt(reading, first - 1) === ",") {
    const comma = first - 1;
    const part = findPhraseStart(reading, syntax, comma, sentence.from);
    if (part === comma || comma - part > MAX_PART || isTime(reading, syntax, comma - 1)) break;
    first = part;
  }
  // "the old and red roof of the port, sailors and pilots said"
  if (syntax.classes[first - 1] === "coordinator") return from;
  return first < from && isClauseStart(reading, syntax, sentence, first) ? first : from;
}

/** Returns where what is joined to a noun before a participle begins: "red and blue signs saying". */
function joinedStart(reading: Reading, syntax: Syntax, sentence: Sentence, from: number): number {
  return syntax.classes[from - 1] === "coordinator"
    ? findPhraseStart(reading, syntax, from - 1, sentence.from)
    : from;
}

/** Returns the first token of the quotation that a token stands in, or the token after it where it stands in none. */
function findQuotationStart(reading: Reading, at: number, floor: number): number {
  const quotation = reading.quotationOf[at] ?? -1;
  if (quotation < 0) return at + 1;
  const start = reading.quotations[quotation]?.outer.start ?? 0;
  let from = at;
  while (from > floor && (reading.starts[from - 1] ?? -1) >= start) from -= 1;
  return from;
}

const plain = (from: number, to: number): Subject => ({ from, to, antecedent: null });

/** Finds "economists" in "economists who favor new taxes agree", where `from` is what stands before "agree". */
function findPastRelative(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
): Subject | null {
  // "the man who left after a report showed": a clause of when.
  if (TIME_OPENERS.has(wordAt(reading, from - 1))) return null;
  for (let at = from - 1; at > Math.max(sentence.from, from - MAX_RELATIVE); at -= 1) {
    const wordClass = syntax.classes[at];
    if (wordClass === "mark" && !isInnerMark(reading, at)) return null;
    if (wordClass !== "wh" && wordClass !== "that") continue;
    const group = groupAt(syntax, at + 1);
    const antecedent = group?.finite ? findAntecedent(reading, syntax, sentence, at) : null;
    return antecedent && plain(antecedent.from, antecedent.to);
  }
  return null;
}

/** Finds the subject of "Smith, 45, who left office, said", from the comma before the verb. */
function findBeforeCommas(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  last: number,
): Subject | null {
  if (wordAt(reading, last - 1) === ")") {
    const from = findPhraseStart(reading, syntax, last, sentence.from);
    const isName = from < last && !tellsTitle(reading, from, last);
    if (isName && isClauseStart(reading, syntax, sentence, from)) return plain(from, last);
  }
  let best = findRelative(reading, syntax, sentence, last);
  let close = best?.to ?? last;
  for (let step = 0; step < MAX_COMMAS; step += 1) {
    const open = findCommaBefore(reading, close, sentence.from);
    if (open < 0 || !isParenthesis(reading, syntax, open + 1, best ? close : last)) break;
    if (best && isOffice(reading, syntax, best) && syntax.classes[open - 1] !== "name") break;
    const from = findPhraseStart(reading, syntax, open, sentence.from);
    // "last year, …", but "a report from last year, …"
    const isDate =
      CALENDAR_NOUNS.has(wordAt(reading, open - 1)) &&
      skipDate(reading, syntax, open, from) === open;
    if (from < open && !isDate && isClauseStart(reading, syntax, sentence, from)) {
      best = plain(from, open);
    } else if (best) break;
    close = open;
  }
  return best && plain(best.from, listEnd(reading, syntax, best.to, last));
}

/** Tells whether a phrase is a calling with its bearer's name behind a comma, which needs no subject before it: "two died and ten left, | the mayor, Ana Ruiz, said". */
function isOffice(reading: Reading, syntax: Syntax, { from, to }: NounPhrase): boolean {
  const isCalling = (classAt(reading, to - 1) & PERSON) !== 0;
  return isCalling && syntax.classes[from] === "determiner" && syntax.classes[to + 1] === "name";
}

/** Tells whether what ends at a token tells when: "this week", "a year later". */
function isTime(reading: Reading, syntax: Syntax, at: number): boolean {
  const isTimeWord = (classAt(reading, at) & TIME) !== 0;
  return isTimeWord || syntax.classes[at] === "adverb" || CALENDAR_NOUNS.has(wordAt(reading, at));
}

/** Returns where a list of names ends whose first ends at a comma: "Norway, Oslo and Bergen, known as the three, said". */
function listEnd(reading: Reading, syntax: Syntax, comma: number, last: number): number {
  let isJoined = false;
  for (let at = comma + 1; at < last; at += 1) {
    if (wordAt(reading, at) === ",") return isJoined ? at : comma;
    if (syntax.classes[at] === "coordinator") isJoined = true;
    else if (syntax.classes[at] !== "name") return comma;
  }
  return comma;
}

/** Finds "Smith" in "Smith, whose firm left Paris, France, in June, said": what the nearest relative clause in commas hangs on. */
function findRelative(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  last: number,
): Subject | null {
  for (let at = last - 1; at > sentence.from; at -= 1) {
    if (syntax.classes[at] !== "wh" || wordAt(reading, at - 1) !== ",") continue;
    const antecedent = findAntecedent(reading, syntax, sentence, at);
    const isSubject =
      antecedent !== null && isClauseStart(reading, syntax, sentence, antecedent.from);
    return isSubject ? plain(antecedent.from, antecedent.to) : null;
  }
  return null;
}

/** Finds "the chief" in "…, with the chief, Ada Lind, saying", from the comma before the participle. */
function findAfterWith(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  last: number,
): Subject | null {
  for (let at = last - 1; at > Math.max(sentence.from, last - MAX_RELATIVE); at -= 1) {
    if (groupAt(syntax, at)?.finite) return null;
    if (wordAt(reading, at) !== "with" || wordAt(reading, at - 1) !== ",") continue;
    const to = findPhraseEnd(reading, syntax, at + 1, last);
    return to > at + 1 ? plain(at + 1, to) : null;
  }
  return null;
}

/** Returns the nearest comma to the left, or -1. */
function findCommaBefore(reading: Reading, at: number, floor: number): number {
  for (let left = at - 1; left >= floor; left -= 1) {
    if (wordAt(reading, left) === "," && !isQuoted(reading, left)) return left;
  }
  return -1;
}

/** Tells whether the words between two tokens can be left out: an apposition, an age, a relative clause. */
function isParenthesis(reading: Reading, syntax: Syntax, from: number, to: number): boolean {
  const first = syntax.classes[from];
  // "Lind, though, said".
  if (to - from === 1 && first === "subordinator") return true;
  if (from >= to || first === "coordinator" || first === "subordinator" || first === "subject") {
    return false;
  }
  let relatives = 0;
  for (let at = from; at < to; at += 1) {
    const wordClass = syntax.classes[at];
    if (isDash(reading, at) && !isInnerMark(reading, at)) return false;
    if (wordClass === "wh" || wordClass === "that") relatives += 1;
    const group = groupAt(syntax, at);
    if (group?.head !== at || !group.finite) continue;
    relatives -= 1;
    if (relatives < 0 && group.form !== "past") return false;
  }
  return true;
}
