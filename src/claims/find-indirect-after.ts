/** Finds the content after a reporting verb: "said that …", "said …", "asked whether …", "promised to …". */
import type { IndirectCue } from "./find-indirect-cues.ts";
import { reportingNouns } from "./lexicons/reporting-verbs.ts";
import type { Reading, Sentence } from "./make-reading.ts";
import { findPhraseEnd, isInnerMark, type NounPhrase } from "./syntax/find-noun-phrase.ts";
import { CALENDAR_NOUNS, type WordClass } from "./syntax/lexicons/closed-classes.ts";
import { skipDate } from "./syntax/skip-date.ts";
import type { Syntax } from "./syntax/read-syntax.ts";
import { findClauseEnd, type Reach } from "./syntax/find-clause-end.ts";

export interface ContentAfter {
  content: NounPhrase;
  rule: string;
}

/** What polls and studies do, and what they are called (singulars). */
const FINDING: ReadonlySet<string> = new Set(
  "show find reveal indicate suggest project put give".split(" "),
);
const STUDIES: ReadonlySet<string> = new Set(
  "poll survey study research data analysis report figure number result statistic record document email transcript video footage filing return".split(
    " ",
  ),
);
/** Farthest "that" from its verb ("told reporters in Ohio on Monday that"), in tokens. */
const MAX_GAP = 14;
/** Farthest verb of a bare clause from its beginning, in tokens. */
const MAX_SUBJECT = 30;
/** What no bare clause after a reporting verb begins with. */
const NO_CLAUSE: ReadonlySet<WordClass> = new Set<WordClass>([
  "mark",
  "coordinator",
  "preposition",
  "subordinator",
  "that",
  "to",
  "wh",
]);
const OPENS_PHRASE: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "possessive",
  "pronoun",
  "name",
  "number",
  "word",
]);
/** Fewest tokens that are taken for a clause though no verb in them is known. */
const MIN_TRUSTED = 5;
/** Fewest tokens of a bare clause. */
const MIN_CLAUSE = 3;

/** Returns the content that follows a cue, by the first frame that fits, or null. */
export function findContentAfter(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
): ContentAfter | null {
  const { classes } = syntax;
  const { frames } = cue.verb;
  const start = skipLight(reading, syntax, cue.to, sentence.to);
  const first = classes[start];
  if (start >= sentence.to) return null;
  const clause = (from: number, rule: string, reach: Reach = "bare"): ContentAfter => ({
    content: { from, to: findClauseEnd(reading, syntax, sentence, from, cue.group, reach) },
    rule,
  });
  if (frames.has("that")) {
    const that = findOpener(reading, syntax, start, sentence.to);
    if (that >= 0) return clause(that, "that", "whole");
  }
  const hearerEnd = frames.has("hearer")
    ? findPhraseEnd(reading, syntax, start, sentence.to)
    : start;
  if (frames.has("wh") && classes[start] === "wh") return clause(start, "wh");
  if (hearerEnd > start) {
    const next = skipLight(reading, syntax, hearerEnd, sentence.to);
    if (frames.has("wh") && classes[next] === "wh") return clause(next, "hearer wh");
    if (frames.has("bare") && isClause(reading, syntax, next, sentence.to, false)) {
      return clause(next, "hearer bare");
    }
    if (isInfinitive(syntax, hearerEnd) || isInfinitive(syntax, skipNot(syntax, hearerEnd)))
      return clause(start, "hearer to", "tight");
    return null;
  }
  if (frames.has("to") && first === "to" && isInfinitive(syntax, start))
    return clause(start, "to", "tight");
  const isSurelyClause =
    cue.verb.kind === "speech" &&
    !frames.has("object") &&
    !frames.has("to") &&
    classes[cue.group.from - 1] !== "mark";
  if (frames.has("bare") && isClause(reading, syntax, start, sentence.to, isSurelyClause)) {
    return clause(start, "bare");
  }
  const isShown = FINDING.has(cue.verb.lemma) && isStudy(reading, syntax, cue);
  if (
    frames.has("as") &&
    takesObject(syntax, cue) &&
    isNamedAs(reading, syntax, start, sentence.to)
  ) {
    return clause(start, "as", "tight");
  }
  if ((frames.has("object") || isShown) && takesObject(syntax, cue) && opensPhrase(syntax, start)) {
    return clause(start, "object", "tight");
  }
  return null;
}

/** Tells whether a thing alone may be the content here: the verb is the clause's own, or follows a comma ("…, citing"). */
function takesObject(syntax: Syntax, { group }: IndirectCue): boolean {
  const before = syntax.classes[group.from - 1];
  if (group.passive || before === "wh" || before === "that") return false;
  if (group.finite) return syntax.classes[group.from] !== "modal";
  return group.form === "gerund" && before === "mark";
}

/** Tells whether a noun phrase or a gerund can open at a token. */
function opensPhrase(syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  const form = syntax.groups[syntax.groupOf[at] ?? -1]?.form;
  return form === undefined
    ? wordClass !== undefined && OPENS_PHRASE.has(wordClass)
    : form === "gerund";
}

/** Tells whether a thing and what it is called stand at a token: "it as a mistake", "him the winner", "her unfit". */
function isNamedAs(reading: Reading, syntax: Syntax, from: number, ceiling: number): boolean {
  const end = findPhraseEnd(reading, syntax, from, ceiling);
  if (end === from) return false;
  if (reading.tokens[end]?.word === "as") return true;
  const next = syntax.classes[end];
  return syntax.classes[from] === "pronoun" && (next === "determiner" || next === "word");
}

/** Tells whether the subject right before a verb is a poll or a study: then what it shows is its content. */
function isStudy(reading: Reading, syntax: Syntax, { group }: IndirectCue): boolean {
  const noun = skipDate(reading, syntax, group.from, 0) - 1;
  return STUDIES.has(reading.tokens[noun]?.word.replace(/s$/, "") ?? "");
}

/** Skips adverbs and a day's name between a verb and its content: "said Tuesday", "said again". */
function skipLight(reading: Reading, syntax: Syntax, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling) {
    const word = reading.tokens[at]?.word ?? "";
    const isDay = CALENDAR_NOUNS.has(word);
    const isOnDay = word === "on" && CALENDAR_NOUNS.has(reading.tokens[at + 1]?.word ?? "");
    if (isOnDay) at += 2;
    else if (isDay || syntax.classes[at] === "adverb") at += 1;
    else break;
  }
  return at;
}

/** Returns the "that" which opens the content, past a hearer, a place and a time; -1 where another verb or a stop comes first. */
function findOpener(reading: Reading, syntax: Syntax, from: number, ceiling: number): number {
  for (let at = from; at < Math.min(ceiling, from + MAX_GAP); at += 1) {
    if (syntax.classes[at] === "that") {
      const hangsOnNoun = at > from && reportingNouns.has(reading.tokens[at - 1]?.word ?? "");
      return opensClause(syntax, at) && !hangsOnNoun ? at : -1;
    }
    if ((syntax.groupOf[at] ?? -1) >= 0) return -1;
    const word = reading.tokens[at]?.word;
    if (syntax.classes[at] === "mark" && !isInnerMark(reading, at) && word !== ",") return -1;
    if (syntax.classes[at] === "wh" || syntax.classes[at] === "coordinator") return -1;
  }
  return -1;
}

/** Tells whether a "that" opens a clause: a relative pronoun is followed by its verb, "that" alone by a stop. */
function opensClause(syntax: Syntax, that: number): boolean {
  const group = syntax.groups[syntax.groupOf[that + 1] ?? -1];
  const next = syntax.classes[that + 1];
  return !group?.finite && next !== "mark" && next !== undefined;
}

const skipNot = (syntax: Syntax, at: number): number =>
  syntax.classes[at] === "not" ? at + 1 : at;

/** Tells whether an infinitive opens at a token. */
function isInfinitive(syntax: Syntax, at: number): boolean {
  const group = syntax.groups[syntax.groupOf[at] ?? -1];
  return syntax.classes[at] === "to" && group !== undefined && group.from === at;
}

/**
 * Tells whether a clause opens at a token: a noun phrase, what hangs on it, and its finite verb. Of a
 * `trusted` verb, which takes nothing but clauses, enough words will do where no verb is known.
 */
function isClause(
  reading: Reading,
  syntax: Syntax,
  from: number,
  ceiling: number,
  trusted: boolean,
): boolean {
  const { classes, groups, groupOf } = syntax;
  const first = classes[from];
  if (first === "contraction" || first === "subject") return true;
  if (!first || NO_CLAUSE.has(first) || ceiling - from < MIN_CLAUSE) return false;
  let wanted = 1;
  for (let at = from; at < Math.min(ceiling, from + MAX_SUBJECT); at += 1) {
    const group = groups[groupOf[at] ?? -1];
    const wordClass = classes[at];
    if (group?.finite) {
      wanted -= 1;
      if (wanted === 0) return at > from;
      at = group.to - 1;
    } else if (wordClass === "wh" || wordClass === "that" || wordClass === "subordinator") {
      wanted += 1;
    } else if (wordClass === "mark" && !isInnerMark(reading, at)) {
      const word = reading.tokens[at]?.word ?? "";
      if (!",()—–-".includes(word)) return false;
    }
  }
  return trusted && ceiling - from > MIN_TRUSTED;
}
