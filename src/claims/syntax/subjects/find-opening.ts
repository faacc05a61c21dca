/** Finds the subject that opens its sentence, past the clauses that tell which one is meant: "A coach" in "A coach at a school that left a game against a boy who cheats said". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isDash, wordAt } from "../../reading/tokens.ts";
import { CLAUSE_OPENERS, findPhraseEnd, type NounPhrase } from "../phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { tellsWhich } from "./find-past-relative.ts";

/** Longest way from such a subject to its verb, in tokens. */
const MAX_WAY = 45;

/** Returns the noun phrase that opens the sentence of a finite verb, where a clause about it or about a noun in it stands right behind, and every verb on the way has its own "who", "that" or "what"; null for none. */
export function findOpening(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  verb: VerbGroup,
): NounPhrase | null {
  const { classes } = syntax;
  let { from } = sentence;
  while (classes[from] === "coordinator" || classes[from] === "adverb") from += 1;
  if (!verb.finite || sentence.titled || verb.from - from > MAX_WAY) return null;
  if (classes[from] === "wh" || classes[verb.from - 1] === "subject") return null;
  const to = findPhraseEnd(reading, syntax, from, verb.from);
  if (to === from || !opensRelative(reading, syntax, to)) return null;
  const first = closeClauses(reading, syntax, to, verb.from);
  if (first < 0) return null;
  return { from, to: tellsWhich(reading, syntax, { from, to }, to) ? first : to };
}

/** Tells whether "who", "whose" or "that" with its verb stands at a token. */
const opensRelative = (reading: Reading, syntax: Syntax, at: number): boolean =>
  /^who(?:se)?$/.test(wordAt(reading, at)) ||
  (syntax.classes[at] === "that" && groupAt(syntax, at + 1)?.finite === true);

/** Returns where the first of the clauses ends that fill the way to a verb, one verb for each that opens: at its comma or dash, or at the verb; -1 where anything else stands there. */
function closeClauses(reading: Reading, syntax: Syntax, from: number, verb: number): number {
  let open = 0;
  let marks = 0;
  let first = verb;
  for (let at = from; at < verb; at += 1) {
    const wordClass = syntax.classes[at];
    if (wordClass === "wh" || wordClass === "that") open += 1;
    else if (wordClass === "subordinator" || CLAUSE_OPENERS.has(wordAt(reading, at))) return -1;
    else if (wordClass === "coordinator" && open === 0) return -1;
    else if (wordClass === "mark") {
      if (wordAt(reading, at) !== "," && !isDash(reading, at)) return -1;
      marks += 1;
      if (first === verb) first = at;
    }
    const group = groupAt(syntax, at);
    if (group?.finite && group.head === at) open -= 1;
    if (open < 0) return -1;
  }
  return open === 0 && marks % 2 === 0 ? first : -1;
}
