/** Tells where somebody only writes a text, and what stands in it is not told: "wrote the bill", "writes a weekly column", but not "wrote the bill was late". */
import { nounForms } from "../../../text/inflect-noun.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { VerbReport } from "./verb-report.ts";

/** What is written; our own list, from general English. */
const WRITTEN: ReadonlySet<string> = nounForms(
  "amendment article autobiography bill biography book brief cheque column essay law legislation letter lyric manual memoir novel paper play poem poetry policy report review screenplay script song speech story",
);

/** Tells whether what is written is such a text, which no verb of its own follows. */
export function writesText(
  reading: Reading,
  syntax: Syntax,
  { sentence, content: { from }, rule }: VerbReport,
): boolean {
  if (rule === "that") return false;
  const to = findPhraseEnd(reading, syntax, from, sentence.to);
  if (groupAt(syntax, to)?.finite) return false;
  return WRITTEN.has(wordAt(reading, headEnd(reading, { from, to }) - 1));
}
