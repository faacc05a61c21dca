/** Finds the claims of an article that no other outlet in the packs reports. */
import type { Match } from "../matches/match-claims.ts";
import type { ArticleRecord, RecordedClaim } from "../record/record.ts";
import { keyOfSpan } from "../text/span.ts";

/**
 * Returns the claims of `record` that `matches` leave, in the order of the article. Words are listed once: what
 * somebody promises or denies in figures is a retelling and a figure, which a reader sees as one thing.
 */
export function findOnlyHere(record: ArticleRecord, matches: readonly Match[]): RecordedClaim[] {
  const matched = new Set(matches.flatMap((match) => [match.claim, ...match.alsoHere]));
  const places = new Set([...matched].flatMap((i) => record.claims[i] ?? []).map(keyOfSpan));
  return record.claims.filter((claim, i) => {
    const place = keyOfSpan(claim);
    if (matched.has(i) || places.has(place)) return false;
    places.add(place);
    return true;
  });
}
