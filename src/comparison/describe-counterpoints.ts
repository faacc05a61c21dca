/** Describes the counterpoints of a matched statement: who says otherwise, and where outlets set the two side by side. */
import type { Match } from "../matches/match-claims.ts";
import type { Pack, PackedArticle } from "../pack/open-pack.ts";
import type { ArticleRecord } from "../record/record.ts";
import { findCounterpoints, type PlacedClaim } from "../statements/find-counterpoints.ts";
import { isSameSpeaker } from "../statements/same-speaker.ts";
import type { Counterpoint } from "./comparison.ts";
import { describeCoverage, findFullest } from "./describe-coverage.ts";
import { countKnownWords } from "./describe-framing.ts";
import type { Event } from "./find-event.ts";
import { nameOutlet } from "./name-outlet.ts";
import { readCovering } from "./read-covering.ts";

/**
 * Describes the counterpoints of every match, in their order. The article's own contrasts count as well as those of
 * the outlets that report the statement; an article of the event is read once for all.
 */
export function describeCounterpoints(
  record: ArticleRecord,
  matches: readonly Match[],
  event: Event,
): Counterpoint[][] {
  const read = new Map<PackedArticle, PlacedClaim[]>();
  const readArticle = (article: PackedArticle, pack: Pack): PlacedClaim[] => {
    const claims = read.get(article) ?? placeClaims(article, pack);
    read.set(article, claims);
    return claims;
  };
  return matches.map((match) =>
    match.statements.flatMap(({ pack, statement }) => {
      const articles = new Set(
        match.coverage.filter((place) => place.pack === pack).map((place) => place.article),
      );
      const claims = [...articles].flatMap((article) => readArticle(article, pack));
      claims.push(...placeOwnClaims(record, matches, pack));
      return findCounterpoints(
        claims.filter((placed) => placed.statement === statement),
        claims.filter((placed) => placed.statement !== statement),
        (other) => pack.claimsOf(other).length,
      )
        .flatMap((link) => describe(pack, link, event) ?? [])
        .filter(({ speaker }) => isSameSpeaker(speaker, speakerOf(match, record)) !== true);
    }),
  );
}

function speakerOf(match: Match, record: ArticleRecord): string | null {
  return record.claims[match.claim]?.speaker?.name ?? null;
}

/** The article's claims that report statements of a pack. */
function placeOwnClaims(
  { article, claims }: ArticleRecord,
  matches: readonly Match[],
  pack: Pack,
): PlacedClaim[] {
  return matches.flatMap((match) =>
    match.statements
      .filter((place) => place.pack === pack)
      .flatMap(({ statement }) =>
        [match.claim, ...match.alsoHere].flatMap((i) => {
          const claim = claims[i];
          return claim ? [{ claim, article, statement }] : [];
        }),
      ),
  );
}

function placeClaims({ article, firstClaim, endClaim }: PackedArticle, pack: Pack): PlacedClaim[] {
  return Array.from({ length: endClaim - firstClaim }, (_, i) => ({
    claim: pack.readClaim(firstClaim + i),
    article,
    statement: pack.statementOf[firstClaim + i] ?? 0,
  }));
}

function describe(
  pack: Pack,
  { statement, support }: ReturnType<typeof findCounterpoints>[number],
  event: Event,
): Counterpoint | null {
  const covering = readCovering(pack, statement, event);
  const fullest = findFullest(covering);
  if (!fullest?.claim.speaker) return null;
  const known = countKnownWords(covering.map(({ claim }) => claim));
  return {
    speaker: fullest.claim.speaker.name,
    statement: fullest.claim.text,
    coverage: describeCoverage(fullest.claim, covering, known),
    support: support.map(({ article, claim }) => ({
      outlet: nameOutlet(article),
      excerpt: claim.excerpt,
    })),
  };
}
