/** Tells where a participle only tells how a message came out, in which somebody says something: "said in a statement posted on the page that". */
import { MESSAGES } from "../../lexicons/messages.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Farthest verb of saying before the participle, in tokens: "said | on Monday in a short video message posted". */
const MAX_WAY = 8;

/** Tells whether a verb alone is the participle of a message behind a verb and a preposition: "said in a letter sent to the port", but not "the mayor in a letter said". */
export function describesMessage(
  reading: Reading,
  syntax: Syntax,
  { from, to }: VerbGroup,
): boolean {
  if (to - from !== 1 || !MESSAGES.has(wordAt(reading, from - 1))) return false;
  const isParticiple = (verbFormsAt(reading, from) & PARTICIPLE) !== 0;
  // "whoever saw her after the release said"
  if (!isParticiple || takesFrame(wordAt(reading, from), "bare")) return false;
  let isLed = false;
  for (let at = from - 2; at > from - 2 - MAX_WAY; at -= 1) {
    if (syntax.classes[at] === "mark") return false;
    if (syntax.classes[at] === "preposition") isLed = true;
    if (groupAt(syntax, at)) return isLed;
  }
  return false;
}
