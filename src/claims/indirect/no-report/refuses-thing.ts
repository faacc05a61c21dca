/** Tells where somebody is refused what he is told to be denied: "denied Lind a visa", "denied bail", but not "denied the charge". */
import { nounForms } from "../../../text/inflect-noun.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { holdsSomebody } from "../../syntax/subjects/find-antecedent.ts";
import type { VerbReport } from "./verb-report.ts";

/** What somebody is refused, rather than told not to be so; our own list, from general news usage. */
const GRANTED: ReadonlySet<string> = nounForms(
  "access application bail entry parole permission petition request visa",
);

/** Tells whether somebody stands before what is denied, or that is such a thing. */
export function refusesThing(reading: Reading, syntax: Syntax, { content }: VerbReport): boolean {
  const end = findPhraseEnd(reading, syntax, content.from, content.to);
  const isOfTwo = syntax.classes[end] === "determiner";
  if (isOfTwo && holdsSomebody(reading, syntax, end - 1, end)) return true;
  return GRANTED.has(wordAt(reading, headEnd(reading, content) - 1));
}
