/** Tells where a headline leaves what somebody says for what goes on meanwhile: "Mayor says she will stay | as calls to quit grow". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { BASE, THIRD } from "../../reading/verb-forms.ts";
import type { Syntax } from "../read-syntax.ts";
import { comparesWith } from "./opens-circumstance.ts";

/** Farthest verb of what goes on, in tokens. */
const MAX_SCENE = 8;

/** Tells whether "as" at a token opens that in a headline, which has no full stop and whose verb of saying, at token `verb`, stands in the present; but not "as she has no time", which is his or her own ground. */
export function opensScene(
  reading: Reading,
  { classes }: Syntax,
  sentence: Sentence,
  verb: number,
  as: number,
): boolean {
  if (sentence.passage !== 0 || wordAt(reading, as) !== "as") return false;
  if (wordAt(reading, sentence.to - 1) === "." || !isPresent(reading, verb)) return false;
  if (comparesWith(reading, as)) return false;
  const first = classes[as + 1];
  if (first === "subject" || first === "contraction" || first === "pronoun") return false;
  for (let at = as + 2; at < Math.min(sentence.to, as + MAX_SCENE); at += 1) {
    if (classes[at] === "mark" || classes[at] === "modal") return false;
    const isNoun = classes[at - 1] === "word" || classes[at - 1] === "name";
    if (isNoun && isPresent(reading, at)) return true;
  }
  return false;
}

/** Tells whether a word may be a verb in the present. */
const isPresent = (reading: Reading, at: number): boolean =>
  (verbFormsAt(reading, at) & (BASE | THIRD)) !== 0;
