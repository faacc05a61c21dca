/** Tells where somebody ends a thing that he is told to dismiss, or sends somebody away: "dismissed the lawsuit", but not "dismissed the claim". */
import { nounForms } from "../../../text/inflect-noun.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { findPhraseHead } from "./find-phrase-head.ts";
import type { VerbReport } from "./verb-report.ts";

/** What is ended in court, and who is sent away; our own list, from general news usage. */
const ENDED: ReadonlySet<string> = nounForms(
  "adviser advisor ambassador appeal case chief coach commander complaint employee general governor juror jury lawsuit manager minister motion officer official petition staff suit worker",
);

/** Tells whether what is dismissed is such a thing. */
export const endsThing = (
  reading: Reading,
  syntax: Syntax,
  { content: { from, to }, rule }: VerbReport,
): boolean =>
  rule === "object" && ENDED.has(wordAt(reading, findPhraseHead(reading, syntax, from, to)));
