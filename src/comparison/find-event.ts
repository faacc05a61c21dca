/** Finds the articles of packs that report the same event as an article. */
import { findOwnArticles } from "../matches/find-own-articles.ts";
import type { Matches } from "../matches/match-claims.ts";
import type { Pack, PackedArticle } from "../pack/open-pack.ts";
import type { ArticleRecord } from "../record/record.ts";

/** The articles of an event, each with its pack. */
export type Event = ReadonlyMap<PackedArticle, Pack>;

/**
 * Finds the articles that share a statement with `record`, and those that share one with these. The article's own record,
 * its outlet's further articles and its copies are none of them.
 */
export function findEvent(
  record: ArticleRecord,
  { matches, alsoCarriedBy }: Matches,
  packs: readonly Pack[],
): Event {
  const own = new Set(findOwnArticles(record, packs));
  const event = new Map<PackedArticle, Pack>();
  for (const { coverage } of matches) {
    for (const { article, pack } of coverage) event.set(article, pack);
  }
  for (const [article, pack] of new Map(event)) {
    for (const neighbour of findNeighbours(article, pack)) {
      const isCopy = alsoCarriedBy.includes(neighbour.article);
      if (!own.has(neighbour) && !isCopy) event.set(neighbour, pack);
    }
  }
  return event;
}

/** Finds the articles of a pack that report a statement of this one. */
function findNeighbours({ firstClaim, endClaim }: PackedArticle, pack: Pack): Set<PackedArticle> {
  const neighbours = new Set<PackedArticle>();
  for (const statement of new Set(pack.statementOf.subarray(firstClaim, endClaim))) {
    for (const claim of pack.claimsOf(statement)) neighbours.add(pack.articleOf(claim));
  }
  return neighbours;
}
