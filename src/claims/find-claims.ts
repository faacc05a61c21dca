/** Finds the claims of an article: the one line from text to claims. */
import type { Article } from "../article/article.ts";
import { finishSteps, type Steps } from "../finish-steps.ts";
import type { Claim } from "./claim.ts";
import { detectLanguage } from "./detect-language.ts";
import { findFigures } from "./figures/find-figures.ts";
import { findIndirect } from "./indirect/find-indirect.ts";
import { leaveOutCaptions } from "./leave-out-captions.ts";
import { leaveOutRepeated } from "./leave-out-repeated.ts";
import { attributeQuotations } from "./quotations/attribute-quotations.ts";
import { makeReadingInSteps } from "./reading/make-reading.ts";
import { readSyntax } from "./syntax/read-syntax.ts";
import { withFigures } from "./with-figures.ts";

/**
 * Finds who says what, in reading order. An article in another language than English has no claims:
 * nothing is guessed. Offsets are UTF-16 units of `article.text`; only headline, standfirst and
 * paragraphs are read. Linear in the length of the text.
 *
 * Each later stage takes the same reading and the claims of the stages before it, and gives its own:
 * quotations, then indirect speech (which leaves out what a quotation claim covers), then figures (which stand
 * for the indirect speech that tells nothing else).
 */
export function findClaims(article: Article): Claim[] {
  return finishSteps(findClaimsInSteps(article));
}

/** Finds the claims stage by stage, so that the caller may pause between them. */
export function* findClaimsInSteps(article: Article): Steps<Claim[]> {
  if (detectLanguage(article) !== "en") return [];
  const reading = yield* makeReadingInSteps(article);
  yield;
  const syntax = readSyntax(reading);
  yield;
  const quotations = attributeQuotations(reading, syntax);
  yield;
  const claims = [...quotations, ...findIndirect(reading, syntax, quotations)];
  yield;
  const found = withFigures(article.text, claims, findFigures(reading, syntax, claims));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return leaveOutCaptions(reading, leaveOutRepeated(reading, found));
}
