/** Tells where a thing leaves open what somebody would doubt or ask: "The fire raised questions about the walls". */
import { TEXTS } from "../../lexicons/person-nouns.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import { isThing } from "../no-report/is-thing.ts";

/** What things leave open as well as people. */
const OPEN: ReadonlySet<string> = new Set("doubt doubts question questions".split(" "));

/** Tells whether the noun at a token is a doubt or a question, and a thing or a text its subject: "the mayor's announcement raised | doubts about the port". */
export function leavesOpen(
  reading: Reading,
  syntax: Syntax,
  noun: number,
  subject: Subject,
): boolean {
  if (!OPEN.has(wordAt(reading, noun))) return false;
  const isText = TEXTS.has(wordAt(reading, headEnd(reading, subject) - 1));
  return isText || isThing(reading, syntax, subject);
}
