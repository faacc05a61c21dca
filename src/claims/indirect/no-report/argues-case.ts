/** Tells where a case is argued in court, and nothing of it said: "argues a case in Elm", but not "argued the case in Elm is weak". */
import { nounForms } from "../../../text/inflect-noun.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, type Syntax } from "../../syntax/read-syntax.ts";
import { findPhraseHead } from "./find-phrase-head.ts";
import type { VerbReport } from "./verb-report.ts";

/** What is argued before a court, and on what side; our own list, from general news usage. */
const PLEADED: ReadonlySet<string> = nounForms("appeal case lawsuit motion petition position side");

/** Tells whether what is argued is such a case, of which no verb tells more. */
export function arguesCase(
  reading: Reading,
  syntax: Syntax,
  { content: { from, to }, rule }: VerbReport,
): boolean {
  if (rule !== "bare") return false;
  const head = findPhraseHead(reading, syntax, from, to);
  if (!PLEADED.has(wordAt(reading, head))) return false;
  let end = head + 1;
  while (end < to && syntax.classes[end] !== "coordinator") end += 1;
  return findFinite(syntax, head + 1, end) < 0;
}
