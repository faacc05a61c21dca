/** Tells where a passive names who speaks: "dismissed as “cold” | by Ruiz". */
import { quotationAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { verbFormsAt, wordAt } from "../reading/tokens.ts";
import { GERUND } from "../reading/verb-forms.ts";

/** Tells whether "by" stands at a token, and no gerund behind it: "replied by calling". */
export const isAgentAt = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "by" && (verbFormsAt(reading, at + 1) & GERUND) === 0;

/** Tells whether a verb that ends before token `to` has who speaks right behind it, or behind the quoted words that it leads to. */
export function hasAgent(reading: Reading, to: number): boolean {
  if (isAgentAt(reading, to)) return true;
  let at = to;
  while (at < to + 2 && /^(?:as|to|of|an?|the)$/.test(wordAt(reading, at))) at += 1;
  const quotation = quotationAt(reading, at);
  return quotation?.from === at && isAgentAt(reading, quotation.to);
}
