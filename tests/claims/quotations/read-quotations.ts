/** Reads the quotation claims of a paragraph, for tests. */
import { readText } from "../../../src/article/read-text.ts";
import { findClaims } from "../../../src/claims/find-claims.ts";
import { sliceSpan } from "../../../src/text/span.ts";

/** Returns the quotation claims of one paragraph, each as speaker, cue and content. */
export function readQuotations(
  paragraph: string,
): [string | undefined, string | undefined, string][] {
  const article = readText(`The harbour vote\n\n${paragraph}\n`, { language: "en" });
  return findClaims(article)
    .filter((claim) => claim.kind === "quotation")
    .map((claim) => [claim.speaker?.name, claim.cue?.text, sliceSpan(article.text, claim)]);
}
