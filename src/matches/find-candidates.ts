/** Finds the claims of packs that may report what a page's claims report: widely by words, narrowly by speaker and date. */
import type { Pack, PackedArticle } from "../pack/open-pack.ts";
import type { ArticleRecord, RecordedClaim } from "../record/record.ts";
import { extractTerms, speakerTerm } from "./extract-terms.ts";
import { querySegments } from "./query-segments.ts";
import type { Segment } from "./segment-layout.ts";

/** A claim of a pack, and the article that it stands in. */
export interface PackedClaim {
  pack: Pack;
  claim: number;
  article: PackedArticle;
}

/** Candidates found by words for each claim, the most alike first. */
const WIDE_CANDIDATES = 8;
/** Reports of one event are printed within this many days. */
const EVENT_DAYS = 14;
/** Articles read closely: more than report one event in most packs, few enough to take milliseconds. */
const EVENT_ARTICLES = 12;
/** Claims read closely for one claim of the page. */
const NARROW_CANDIDATES = 200;
const DAY = 86_400_000;

/**
 * Returns, for every claim of `record`, the claims of `packs` that are worth judging, those that share the
 * most telling words first. Articles in `leftOut` give none.
 */
export function findCandidates(
  record: ArticleRecord,
  packs: readonly Pack[],
  leftOut: ReadonlySet<PackedArticle>,
): PackedClaim[][] {
  const places = listSegments(packs);
  const wide = record.claims.map((claim) =>
    findByWords(claim, places).filter(({ article }) => !leftOut.has(article)),
  );
  const event = findEventArticles(record, wide.flat());
  return record.claims.map(({ speaker }, i) => {
    const found = (wide[i] ?? []).slice(0, WIDE_CANDIDATES);
    const near = event
      .flatMap(({ pack, article }) => findBySpeaker(pack, article, speaker?.name ?? null))
      .filter((a) => !found.some((b) => a.pack === b.pack && a.claim === b.claim));
    return [...found, ...near.slice(0, NARROW_CANDIDATES)];
  });
}

interface Found extends PackedClaim {
  score: number;
}

/** A segment, and the claim of its pack that it begins with. */
interface SegmentPlace {
  pack: Pack;
  first: number;
  segment: Segment;
}

function listSegments(packs: readonly Pack[]): SegmentPlace[] {
  return packs.flatMap((pack) => {
    let first = 0;
    return pack.segments.map((segment) => {
      first += segment.claims;
      return { pack, first: first - segment.claims, segment };
    });
  });
}

/** Asks the segments of all packs as one index; for twice as many as are kept, since some are left out. */
function findByWords({ text, speaker }: RecordedClaim, places: readonly SegmentPlace[]): Found[] {
  const segments = places.map(({ segment }) => segment);
  const terms = extractTerms(text, speaker?.name ?? null);
  return querySegments(segments, terms, 2 * WIDE_CANDIDATES).flatMap((hit) => {
    const place = places[hit.segment];
    if (place === undefined) return [];
    const claim = place.first + hit.claim;
    return { pack: place.pack, claim, article: place.pack.articleOf(claim), score: hit.score };
  });
}

/** Returns the articles most likely on the same event: near in date, and sharing most with the page's claims. */
function findEventArticles(
  { article: page }: ArticleRecord,
  found: readonly Found[],
): { pack: Pack; article: PackedArticle }[] {
  const votes = new Map<PackedArticle, { pack: Pack; article: PackedArticle; score: number }>();
  for (const { pack, article, score } of found) {
    if (!isNear(page.published, article.article.published)) continue;
    const before = votes.get(article)?.score ?? 0;
    votes.set(article, { pack, article, score: before + score });
  }
  return [...votes.values()].sort((a, b) => b.score - a.score).slice(0, EVENT_ARTICLES);
}

/** Tells whether two dates are near; where one is not known, they may be. */
function isNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= EVENT_DAYS * DAY;
}

/** Returns the claims of an article whose speaker is the same, or not known on either side. */
function findBySpeaker(pack: Pack, article: PackedArticle, speaker: string | null): PackedClaim[] {
  const term = speaker === null ? 0 : speakerTerm(speaker);
  const claims: PackedClaim[] = [];
  for (let claim = article.firstClaim; claim < article.endClaim; claim += 1) {
    const other = pack.speakers[claim] ?? 0;
    if (other === term || other === 0 || term === 0) claims.push({ pack, claim, article });
  }
  return claims;
}
