/** Reads what follows whom somebody tells: "told reporters that", "urged them to", "reminded growers of". */
import type { IndirectCue } from "./find-indirect-cues.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { isInnerMark } from "../syntax/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { skipLight } from "../syntax/skip-date.ts";
import {
  opensClause,
  opensInfinitive,
  opensPhrase,
  opensThatClause,
} from "../syntax/what-opens.ts";
import { wordAt } from "../tokens.ts";

/** What stands before what somebody is told of, by the verb: "reminded them of the storm". */
const OF_HEARER: ReadonlyMap<string, readonly string[]> = new Map([
  ["assure", ["of"]],
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
    return isAbout && opensPhrase(syntax, at + 1) ? at + 1 : -1;
  }
  return -1;
}

/** Reads what follows the person told: where it begins, and its frame. */
export function readAfterHearer(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { verb: { frames } }: IndirectCue,
  hearerEnd: number,
): { from: number; rule: "wh" | "bare" | "that" | "to" } | null {
  const from = skipLight(reading, syntax, hearerEnd, sentence.to);
  if (frames.has("wh") && syntax.classes[from] === "wh") {
    const that = findThatPast(reading, syntax, from, sentence.to);
    return that < 0 ? { from, rule: "wh" } : { from: that, rule: "that" };
  }
  if (frames.has("bare") && opensClause(reading, syntax, from, sentence.to, false)) {
    return { from, rule: "bare" };
  }
  const infinitive = syntax.classes[hearerEnd] === "not" ? hearerEnd + 1 : hearerEnd;
  return opensInfinitive(syntax, infinitive) ? { from, rule: "to" } : null;
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
