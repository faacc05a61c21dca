/** Tells where somebody takes by a deed what he is told to claim: "claimed her third title", "claimed 12 lives", "fraudulently claimed £13,000". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { nextWith, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { VerbReport } from "./verb-report.ts";

/** What is won or lost, and taken by deeds and not by words; our own list, from general news usage. */
const TAKEN: ReadonlySet<string> = nounForms(
  "crown lead life medal percent place prize seat territory title trophy victory win",
);

/** How money is claimed that nobody owes; our own list, from general news usage. */
const BY_FRAUD: ReadonlySet<string> = new Set(
  "dishonestly fraudulently illegally wrongfully".split(" "),
);

/** Tells whether what is claimed is won, or money and no word, but not "claimed victory", "wrongfully claimed victory in Elm". */
export function takesThing(
  reading: Reading,
  syntax: Syntax,
  { cue: { group }, content, rule }: VerbReport,
): boolean {
  if (rule !== "object") return false;
  const isFraud = hasWord(reading, BY_FRAUD, group.from, group.to);
  if (isFraud && nextWith(reading, NUMERAL, content.from, content.to) < content.to) return true;
  if (syntax.classes[content.from] === "word") return false;
  return TAKEN.has(wordAt(reading, headEnd(reading, content) - 1));
}
