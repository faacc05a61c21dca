/** Tells where somebody takes by a deed what he is told to claim: "claimed her third title", "claimed 12 lives". */
import { nounForms } from "../../../text/inflect-noun.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { VerbReport } from "./verb-report.ts";

/** What is won or lost, and taken by deeds and not by words; our own list, from general news usage. */
const TAKEN: ReadonlySet<string> = nounForms(
  "crown lead life medal percent place prize seat territory title trophy victory win",
);

/** Tells whether what is claimed is won, but not "claimed victory". */
export function takesThing(
  reading: Reading,
  syntax: Syntax,
  { content, rule }: VerbReport,
): boolean {
  if (rule !== "object" || syntax.classes[content.from] === "word") return false;
  return TAKEN.has(wordAt(reading, headEnd(reading, content) - 1));
}
