/** Reads what follows whom somebody tells: "told reporters that", "urged them to", "reminded growers of". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { findReportingNoun } from "../../lexicons/find-reporting-noun.ts";
import { mentionAt } from "../../people/find-people.ts";
import { PERSON, SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { classAt, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import {
  opensClause,
  opensInfinitive,
  opensPhrase,
  opensThatClause,
} from "../../syntax/clauses/what-opens.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { skipLight } from "../../syntax/phrases/skip-date.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";

/** What stands before what somebody is told of, by the verb: "reminded them of the storm". */
const OF_HEARER: ReadonlyMap<string, readonly string[]> = new Map([
  ["advise", ["against"]],
  ["assure", ["of"]],
  ["caution", ["about", "against"]],
  ["convince", ["of"]],
  ["inform", ["about", "of"]],
  ["persuade", ["of"]],
  ["remind", ["about", "of"]],
  ["warn", ["about", "against", "of"]],
]);

/** Longest name for those who are told of something, in tokens. */
const MAX_HEARER = 6;

/** Returns where what somebody is told of begins behind him ("reminded growers of | the frost"); -1 where nothing of the sort follows. */
export function findAboutHearer(
  reading: Reading,
  syntax: Syntax,
  { verb: { lemma } }: IndirectCue,
  start: number,
  ceiling: number,
): number {
  const prepositions = OF_HEARER.get(lemma);
  if (!prepositions) return -1;
  for (let at = start; at < Math.min(ceiling - 1, start + MAX_HEARER); at += 1) {
    if ((syntax.groupOf[at] ?? -1) >= 0 || syntax.classes[at] === "mark") return -1;
    if (syntax.classes[at] !== "preposition") continue;
    const isAbout = at > start && prepositions.includes(wordAt(reading, at));
    const isTold = isAbout && opensPhrase(syntax, at + 1);
    return isTold && !tellsWhoHears(reading, syntax, at, ceiling) ? at + 1 : -1;
  }
  return -1;
}

/** Nouns besides those of saying that take an infinitive of their own: "the need to close the pier"; our own list, from general English. */
const OWN_INFINITIVE: ReadonlySet<string> = nounForms(
  "ability bid chance deadline duty effort failure freedom move need obligation opportunity power responsibility right scheme time way",
);

/** Tells whether a noun takes an infinitive of its own: "the plan to mend it". */
const takesInfinitive = (noun: string): boolean =>
  OWN_INFINITIVE.has(noun) || findReportingNoun(noun)?.takes.has("to") === true;

/** Tells whether "of" behind a noun tells which ones are told what an infinitive behind it tells: "reminded residents | of the valley to look after it", but not "reminded residents of the plan to look after it" and "of a duty to". */
function tellsWhoHears(reading: Reading, syntax: Syntax, of: number, ceiling: number): boolean {
  if (wordAt(reading, of) !== "of" || syntax.classes[of - 1] !== "word") return false;
  const isKnown = wordAt(reading, of + 1) === "the" || syntax.classes[of + 1] === "name";
  const end = findPhraseEnd(reading, syntax, of + 1, ceiling);
  return isKnown && opensInfinitive(syntax, end) && !takesInfinitive(wordAt(reading, end - 1));
}

/** Returns where the subject of what somebody is told begins in the noun phrase behind the verb, which its own verb follows ("told pilots | Ruiz had left", "told CNN | Lind was ill"); -1 where that phrase names only who is told. */
export function findToldSubject(
  reading: Reading,
  syntax: Syntax,
  start: number,
  end: number,
): number {
  const verb = groupAt(syntax, end);
  // "told Elm News | he'd left"
  if (verb?.from !== end || !verb.finite || syntax.classes[end] === "contraction") return -1;
  for (let at = start + 1; at < end; at += 1) {
    // "told pilots | help was coming"
    const isNoun = syntax.classes[at] === "word" && isPluralAt(reading, at - 1);
    if (isNoun && endsHearer(reading, syntax, at - 1)) return at;
    if (syntax.classes[at] !== "name") continue;
    const isBehindName = mentionAt(reading.people, at - 1)?.to === at;
    if (isBehindName || endsHearer(reading, syntax, at - 1)) return at;
  }
  return -1;
}

/** Tells whether a noun that names whoever hears it, and is no title of the name behind it, stands at a token: "pilots", "the court", but not "the mayor". */
function endsHearer(reading: Reading, syntax: Syntax, at: number): boolean {
  if (syntax.classes[at] !== "word") return false;
  const noun = classAt(reading, at);
  if (!(noun & SPEAKING_NOUN)) return false;
  return !(noun & PERSON) || isPluralAt(reading, at);
}

/** Reads what follows the person told: where it begins, and its frame. */
export function readAfterHearer(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { verb: { frames } }: IndirectCue,
  hearerEnd: number,
): { from: number; rule: "wh" | "bare" | "that" | "to" } | null {
  const past = findPastAsides(reading, syntax, hearerEnd, sentence.to);
  if (past >= 0) {
    const rule = syntax.classes[past] === "wh" ? "wh" : "that";
    return frames.has(rule) ? { from: past, rule } : null;
  }
  const from = skipLight(reading, syntax, hearerEnd, sentence.to);
  if (frames.has("wh") && syntax.classes[from] === "wh") {
    const that = findThatPast(reading, syntax, from, sentence.to);
    return that < 0 ? { from, rule: "wh" } : { from: that, rule: "that" };
  }
  if (frames.has("bare") && opensClause(reading, syntax, from, sentence.to, false)) {
    return { from, rule: "bare" };
  }
  return opensInfinitive(syntax, hearerEnd) ? { from, rule: "to" } : null;
}

/** Longest way from whom somebody tells to what he tells, past what is told of the hearer, in tokens. */
const MAX_ASIDES = 24;
/** What opens an aside about the hearer, and no question. */
const RELATIVE: ReadonlySet<string> = new Set("where which who whom whose".split(" "));

/** Returns the "that" or the question word behind asides about the hearer: "asked the mayor, Ana Ruiz, who was there, | whether"; -1 for none. */
function findPastAsides(reading: Reading, syntax: Syntax, comma: number, ceiling: number): number {
  if (wordAt(reading, comma) !== ",") return -1;
  for (let at = comma + 1; at < Math.min(ceiling, comma + MAX_ASIDES); at += 1) {
    if (wordAt(reading, at) === ";" || isQuoted(reading, at)) return -1;
    if (wordAt(reading, at) !== ",") continue;
    const next = syntax.classes[at + 1];
    const isQuestion = next === "wh" && !RELATIVE.has(wordAt(reading, at + 1));
    if (isQuestion || (next === "that" && opensThatClause(syntax, at + 1))) return at + 1;
    if (next === "coordinator") return -1;
  }
  return -1;
}

/** Returns the "that" behind a relative clause of those told ("told the crowd who had come that"), or -1: then "who" opens a question. */
function findThatPast(reading: Reading, syntax: Syntax, who: number, ceiling: number): number {
  if (wordAt(reading, who) !== "who" || !groupAt(syntax, who + 1)?.finite) return -1;
  for (let at = who + 2; at < ceiling; at += 1) {
    if (syntax.classes[at] === "mark" && !isInnerMark(reading, at)) return -1;
    if (syntax.classes[at] === "that") return opensThatClause(syntax, at) ? at : -1;
  }
  return -1;
}
