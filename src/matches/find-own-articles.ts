/** Finds what of the packs is the page itself: its own record, its outlet's other articles, the same copy elsewhere. */
import type { Pack, PackedArticle } from "../pack/open-pack.ts";
import type { ArticleRecord, RecordedArticle } from "../record/record.ts";
import { isSameCopy } from "../statements/find-copies.ts";
import { foldLink } from "./fold-link.ts";

/** Returns the articles of packs that are no other coverage: the same document, the same link, or the same outlet. */
export function findOwnArticles(
  { article: page }: ArticleRecord,
  packs: readonly Pack[],
): PackedArticle[] {
  return packs
    .flatMap((pack) => pack.articles)
    .filter(({ article }) => isSameDocument(article, page) || isSameOutlet(article, page));
}

function isSameDocument(a: RecordedArticle, b: RecordedArticle): boolean {
  if (a.sha256 !== null && a.sha256 === b.sha256) return true;
  return a.url !== null && b.url !== null && foldLink(a.url) === foldLink(b.url);
}

function isSameOutlet(a: RecordedArticle, b: RecordedArticle): boolean {
  return a.outlet !== null && a.outlet.toLowerCase() === b.outlet?.toLowerCase();
}

/**
 * Returns the articles that carry the page's very copy under another outlet's name. `alike` gives, for every
 * claim of the page, the articles that hold it word for word.
 */
export function findCarriers(
  record: ArticleRecord,
  alike: readonly (readonly PackedArticle[])[],
): PackedArticle[] {
  const counts = new Map<PackedArticle, number>();
  for (const articles of alike) {
    for (const article of new Set(articles)) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return [...counts]
    .filter(([{ firstClaim, endClaim }, count]) =>
      isSameCopy(count, record.claims.length, endClaim - firstClaim),
    )
    .map(([article]) => article);
}
