/** Lists who says what in a text, for tests. */
import { extractClaims } from "../../../src/claims/extract-claims.ts";

/** Lists the quotation claims of a text as "speaker: quoted | quoted". */
export function said(text: string): string[] {
  return extractClaims(text)
    .filter((claim) => claim.kind === "quotation")
    .map(({ speaker, quotes }) => {
      const quoted = quotes.map(([start, end]) => text.slice(start, end)).join(" | ");
      return `${speaker?.name ?? "nobody"}: ${quoted}`;
    });
}
