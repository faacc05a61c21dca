/** Finds what is attributed by a phrase before its source: "according to the mayor, …", "…, according to the mayor". */
import { readSourcePhrase } from "../../cues/read-source-phrase.ts";
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { findComma } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { nextWith, wordAt } from "../../reading/tokens.ts";
import { PHRASE_OPENER } from "../../reading/traits.ts";
import { findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import { opensMainClause } from "../../syntax/clauses/opens-main-clause.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { saysSomething } from "../../syntax/verbs/is-speech.ts";
import type { Attribution } from "../attribution.ts";
import { findContentBefore } from "./find-content-before.ts";
import { findContentWithin } from "./find-content-within.ts";
import { findSourceEnd } from "./find-source-end.ts";

/** What asks many, and the farthest that it stands from its "in" ("a new Post-Gazette/Marist poll"), in tokens. */
const POLLS: ReadonlySet<string> = new Set(["poll", "survey"]);
const MAX_POLL = 12;
/** What leads on to a clause. */
const LEADS_ON: ReadonlySet<WordClass> = new Set<WordClass>([
  "coordinator",
  "subordinator",
  "that",
  "wh",
]);

/** Finds the attributions of one sentence that a source phrase makes. */
export function findSourcePhrases(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
): Attribution[] {
  const found: Attribution[] = [];
  const end = findSentenceEnd(syntax, reading, sentence);
  const next = (from: number): number => nextWith(reading, PHRASE_OPENER, from, sentence.to);
  let closed = sentence.from;
  for (let at = next(sentence.from); at < sentence.to; at = next(at + 1)) {
    const opens = at - sentence.from <= 1;
    const isPoll = opens && opensPoll(reading, syntax, at, sentence.to);
    const to = isPoll ? at + 1 : readSourcePhrase(reading, at, sentence.to);
    if (to === at) continue;
    const sourceEnd = findSourceEnd(reading, syntax, to, sentence.to);
    if (sourceEnd === to) continue;
    // "According to Ruiz | the port is safe, though Lind disputes that."
    const isBeside =
      opens &&
      !LEADS_ON.has(syntax.classes[sourceEnd] ?? "mark") &&
      opensMainClause(reading, syntax, sourceEnd, sentence.to);
    const comma = isBeside ? sourceEnd - 1 : findComma(reading, sourceEnd, sentence.to);
    const leads = opens || leadsOn(reading, syntax, at);
    if (leads && comma === sentence.to) continue;
    const isClosed = comma === sourceEnd && comma < sentence.to;
    const isInserted = !opens && isClosed && wordAt(reading, at - 1) === ",";
    const within = isInserted ? findContentWithin(reading, syntax, sentence, at - 1, comma) : null;
    const content =
      within ??
      (leads
        ? {
            from: skipAsides(reading, syntax, comma, sentence.to) + 1,
            to: isPoll ? end : findAnswer(reading, syntax, comma, end),
          }
        : findContentBefore(reading, syntax, sentence, at, comma, closed));
    found.push({
      content,
      cue: { from: at, to },
      source: { from: to, to: sourceEnd, antecedent: null },
      rule: "phrase",
      lemma: isPoll ? "in" : "according to",
    });
    if (isClosed) closed = comma + 1;
  }
  return found;
}

/** Words that set a clause against the one before. */
const SETTING_AGAINST: ReadonlySet<string> = new Set(
  "although but though whereas while".split(" "),
);

/** Returns the comma from which somebody answers what the source says: "…, but Lind says it is not", "…, though Lind disputes that"; `end` where nobody does. */
export function findAnswer(reading: Reading, syntax: Syntax, from: number, end: number): number {
  const next = (behind: number): number => findComma(reading, behind + 1, end);
  for (let comma = next(from); comma < end; comma = next(comma)) {
    if (!SETTING_AGAINST.has(wordAt(reading, comma + 1))) continue;
    const verb = groupAt(syntax, findFinite(syntax, comma + 2, end));
    if (verb && saysSomething(reading, verb)) return comma;
  }
  return end;
}

/** Tells whether what stands before a phrase cannot end a clause, so that its content is to come: "because, according to the mayor, …". */
function leadsOn(reading: Reading, syntax: Syntax, at: number): boolean {
  const before = wordAt(reading, at - 1) === "," ? at - 2 : at - 1;
  return LEADS_ON.has(syntax.classes[before] ?? "mark");
}

/** Tells whether one poll is named as where people say so: "In a new poll by the paper, half …", but not "in the polls". */
function opensPoll(reading: Reading, syntax: Syntax, at: number, ceiling: number): boolean {
  if (wordAt(reading, at) !== "in") return false;
  for (let next = at + 1; next < Math.min(ceiling, at + MAX_POLL); next += 1) {
    if (POLLS.has(wordAt(reading, next))) return true;
    const wordClass = syntax.classes[next];
    const isBreak = wordClass === "mark" && !isInnerMark(reading, next);
    if (wordClass === "preposition" || isBreak || (syntax.groupOf[next] ?? -1) >= 0) return false;
  }
  return false;
}

/** Returns the comma that closes what is told of the source between commas, where the main clause begins behind it: "according to Lind, a lawyer, the plan …"; else the first. */
function skipAsides(reading: Reading, syntax: Syntax, comma: number, ceiling: number): number {
  // "according to Lind, 34, | when the port shut, boats left"
  const isAge = syntax.classes[comma + 1] === "number" && wordAt(reading, comma + 2) === ",";
  const first = isAge ? comma + 2 : comma;
  let last = first;
  for (;;) {
    const opener = syntax.classes[last + 1];
    const end = findComma(reading, last + 1, ceiling);
    if (end === ceiling || opener === "preposition") return first;
    if (opener !== "wh" && findFinite(syntax, last + 2, end) >= 0) return first;
    if (opensMainClause(reading, syntax, end + 1, ceiling)) return end;
    last = end;
  }
}
