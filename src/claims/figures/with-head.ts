/** Begins the clause of a figure with the subject of its verb, or with the noun that it tells more of: "a rally | that drew 100 people". */
import type { WordClass } from "../lexicons/closed-classes.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { findPhraseStart, type NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../syntax/phrases/is-inner-mark.ts";
import { groupAt, isNounAt, type Syntax } from "../syntax/read-syntax.ts";
import { findSubject } from "../syntax/subjects/find-subject.ts";
import { MAX_SIDE } from "./is-break.ts";

/** Returns the first token of the subject of a verb that opens a clause: "The call, they said, lasted two hours". */
export function withSubject(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): number {
  const group = groupAt(syntax, at);
  if (!group?.finite || group.from !== at) return at;
  const subject = findSubject(reading, syntax, sentence, group);
  const head = subject?.antecedent;
  const from = head ? headStart(reading, syntax, head) : (subject?.from ?? at);
  return at - from <= MAX_SIDE ? from : at;
}

/** Returns the first token of what the relative pronoun at `at` stands for: "The war, which began". */
export function withAntecedent(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): number {
  const to = wordAt(reading, at - 1) === "," ? at - 1 : at;
  const from = findPhraseStart(reading, syntax, to, sentence.from);
  return from < to ? from : at;
}

/**
 * Returns the first token of the noun, of a phrase that a relative clause hangs on: behind "to" where the phrase tells
 * from where to where ("came from Elm to | a rally that"), and behind a verb of its own ("Lind blamed for | the attacks that").
 */
function headStart(reading: Reading, syntax: Syntax, { from, to }: NounPhrase): number {
  const isFrom = wordAt(reading, from - 1) === "from";
  for (let at = to - 1; at > from; at -= 1) {
    if (isFrom && syntax.classes[at] === "to") return at + 1;
    const isVerb = groupAt(syntax, at)?.form === "past" && syntax.classes[at - 1] === "name";
    if (isVerb && syntax.classes[at + 1] === "preposition") return at + 2;
  }
  return from;
}

/** What tells when, behind a preposition whose own noun stands before its clause: "that they poured money into | during May". */
const WHEN: ReadonlySet<string> = new Set("after before during in on since".split(" "));

/** Tells whether a clause at tokens `from` ≤ i < `to` begins behind the "that" of a noun which it is no clause without: "a boat that | Lind bought carried 40 people", "a group that | they poured $3m into". */
export function lacksHead(reading: Reading, syntax: Syntax, from: number, to: number): boolean {
  const { classes } = syntax;
  if (classes[from - 1] !== "that" || classes[from - 2] !== "word") return false;
  if (!isNounAt(syntax, from - 2) || hasTrait(reading, from - 2, REPORTING_VERB)) return false;
  // "that | spans Elm": a verb that no list holds.
  const isVerb = classes[from] === "word" && wordAt(reading, from).endsWith("s");
  if (isVerb && BEHIND_VERB.has(classes[from + 1] ?? "mark")) return true;
  let verbs = 0;
  for (let at = from; at <= to; at += 1) {
    const wordClass = classes[at] ?? "mark";
    if (PARTING.has(wordClass) && !isInnerMark(reading, at)) return false;
    if (groupAt(syntax, at)?.finite && groupAt(syntax, at)?.head === at) verbs += 1;
    // "poured money | into during May", "poured money | into."
    const isOpen = WHEN.has(wordAt(reading, at + 1)) || classes[at + 1] === "mark";
    if (verbs > 1 || (verbs > 0 && STRANDED.has(wordAt(reading, at)) && isOpen)) return true;
  }
  return false;
}

/** What stands behind a verb, and not behind a noun. */
const BEHIND_VERB: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "name",
  "possessive",
]);
/** What may stand between two verbs of which each has its place. */
const PARTING: ReadonlySet<WordClass> = new Set<WordClass>(["mark", "subordinator", "that", "wh"]);
/** Prepositions that need a noun behind them. */
const STRANDED: ReadonlySet<string> = new Set("against at for from into to with".split(" "));
