/** Warms the matching up before a page asks, so that the first page waits no longer than the next. */
import type { Pack } from "../pack/open-pack.ts";
import { RECORD_VERSION } from "../record/record.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import { extractTerms } from "./extract-terms.ts";
import { matchClaims } from "./match-claims.ts";
import { querySegments } from "./query-segments.ts";

/** Claims to match: as many as an article has. After them a browser has compiled what runs most. */
const CLAIMS = 40;
/** Times that the index alone is asked for them: in a small pack one query runs too short to be compiled. */
const QUERIES_EACH = 10;

/**
 * Matches the packs' own articles with the packs, and drops what is found. Does nothing where there are none.
 * @throws PackError where a claim that it reads is damaged.
 */
export function warmUp(packs: readonly Pack[], vectors: Vectors | null = null): void {
  const articles = packs.flatMap((pack) => pack.articles.map((article) => ({ pack, article })));
  const segments = packs.flatMap((pack) => pack.segments);
  const filled = articles.filter(({ article }) => article.endClaim > article.firstClaim);
  for (let matched = 0, turn = 0; matched < CLAIMS && filled.length > 0; turn += 1) {
    const place = filled[turn % filled.length];
    if (place === undefined) return;
    const { firstClaim, endClaim, article } = place.article;
    const end = Math.min(endClaim, firstClaim + CLAIMS);
    const claims = Array.from({ length: end - firstClaim }, (_, i) =>
      place.pack.readClaim(firstClaim + i),
    );
    matchClaims({ version: RECORD_VERSION, article, claims }, packs, vectors);
    for (let query = 0; query < QUERIES_EACH * claims.length; query += 1) {
      const { text = "", speaker = null } = claims[query % claims.length] ?? {};
      querySegments(segments, extractTerms(text, speaker?.name ?? null));
    }
    matched += claims.length;
  }
}
