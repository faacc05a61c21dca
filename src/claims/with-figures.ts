/** Joins the figures of an article to its other claims: what somebody says in figures is one claim, and not two. */
import type { Claim } from "./claim.ts";

/** Returns all claims, without the indirect speech whose content is a figure's, word for word: "Police said | 12 people were hurt". */
export function withFigures(claims: readonly Claim[], figures: readonly Claim[]): Claim[] {
  const places = new Set(figures.map(placeOf));
  const others = claims.filter((claim) => claim.kind !== "indirect" || !places.has(placeOf(claim)));
  return [...others, ...figures];
}

/** Names where a claim's words stand. */
const placeOf = ({ start, end }: Claim): string => `${start} ${end}`;
