/** Tells where a headline leaves what somebody says for what goes on meanwhile: "Mayor says she will stay | as calls to quit grow". */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isMark, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { BASE, THIRD } from "../../reading/verb-forms.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { comparesWith, opensComparisonOf } from "./compares-with.ts";

/** Farthest verb of what goes on, in tokens. */
const MAX_SCENE = 8;
/** Verbs that a role, and no clause, follows behind "as"; our own list, from general English. */
const OF_ROLES: ReadonlySet<string> = inflectVerbs("act know pose see serve treat use view work");

/** Tells whether "as" at a token opens that in a headline, whose last word no mark follows and whose verb of saying, at token `verb`, stands in the present; but not "as she has no time", which is his or her own ground. */
export function opensScene(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  verb: number,
  as: number,
): boolean {
  if (sentence.passage !== 0 || wordAt(reading, as) !== "as") return false;
  if (isMark(reading, sentence.to - 1) || !mayBePresent(reading, verb)) return false;
  if (comparesWith(reading, as) || opensComparisonOf(reading, as)) return false;
  if (OF_ROLES.has(wordAt(reading, as - 1))) return false;
  const first = syntax.classes[as + 1];
  if (first === "subject" || first === "contraction" || first === "pronoun") return false;
  const to = Math.min(sentence.to, as + MAX_SCENE);
  const group = groupAt(syntax, findFinite(syntax, as + 2, to));
  if (group) return syntax.classes[group.from] !== "modal";
  return to === sentence.to && agrees(reading, as + 1, to - 1);
}

/** Tells whether a word agrees as a verb with the nouns from a token to it, though it may be a noun: "calls to quit | grow". */
function agrees(reading: Reading, from: number, at: number): boolean {
  let isPlural = false;
  for (let noun = from; noun < at; noun += 1) isPlural ||= isPluralAt(reading, noun);
  return (verbFormsAt(reading, at) & (isPlural ? BASE : THIRD)) !== 0;
}

/** Tells whether a word may be a verb in the present. */
const mayBePresent = (reading: Reading, at: number): boolean =>
  (verbFormsAt(reading, at) & (BASE | THIRD)) !== 0;
