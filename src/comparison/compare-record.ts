/** Compares the record of an article with packs: how other outlets put its statements. */
import { type JudgedClaim, type Match, matchClaims } from "../matches/match-claims.ts";
import type { Pack } from "../pack/open-pack.ts";
import type { ArticleRecord, RecordedClaim } from "../record/record.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import { addContraryReports } from "./add-contrary-reports.ts";
import { alignClaims } from "./align-wording.ts";
import type { ComparedStatement, Comparison, Counterpoint, Discrepancy } from "./comparison.ts";
import { describeCounterpoints } from "./describe-counterpoints.ts";
import { type Covering, describeCoverage } from "./describe-coverage.ts";
import { countKnownWords, describeFraming } from "./describe-framing.ts";
import { findDiscrepancies } from "./find-discrepancies.ts";
import { findEvent } from "./find-event.ts";
import { findNotHere } from "./find-not-here.ts";
import { findOnlyHere } from "./find-only-here.ts";
import { nameOutlet } from "./name-outlet.ts";

/**
 * Compares `record` with `packs`; with `vectors`, in other words too. Statements and claims come in the order of
 * the article.
 */
export function compareRecord(
  record: ArticleRecord,
  packs: readonly Pack[],
  vectors: Vectors | null = null,
): Comparison {
  const found = matchClaims(record, packs, vectors);
  const event = findEvent(record, found, packs);
  const matches = addContraryReports(record, found.matches, event);
  const counterpoints = describeCounterpoints(record, matches, event);
  return {
    article: record.article,
    statements: matches.flatMap(
      (match, i) => compareStatement(record, match, counterpoints[i] ?? []) ?? [],
    ),
    onlyHere: findOnlyHere(record, matches),
    notHere: findNotHere(record, matches, event, vectors),
    alsoCarriedBy: [...new Set(found.alsoCarriedBy.map(nameOutlet))],
  };
}

/** Compares one statement of the article with its coverage. */
function compareStatement(
  record: ArticleRecord,
  match: Match,
  counterpoints: Counterpoint[],
): ComparedStatement | null {
  const claim = record.claims[match.claim];
  if (!claim) return null;
  const alsoHere = match.alsoHere.flatMap((i) => record.claims[i] ?? []);
  const covering = match.coverage.map(readCovering);
  const known = countKnownWords([claim, ...alsoHere, ...covering.map((other) => other.claim)]);
  return {
    id: match.id,
    score: match.score,
    relation: match.relation,
    claim,
    alsoHere,
    framing: describeFraming(claim, record.article, known),
    coverage: describeCoverage(claim, covering, known),
    discrepancies: listOnce(
      covering.flatMap((other) => {
        const own = findClosest([claim, ...alsoHere], other.claim);
        if (own === claim && !other.same) return [];
        return findDiscrepancies({ claim: own, article: record.article }, other);
      }),
    ),
    counterpoints,
  };
}

/** Finds which of an article's claims of one statement shares most words with another outlet's; the first of equals. */
function findClosest(
  [first, ...others]: [RecordedClaim, ...RecordedClaim[]],
  there: RecordedClaim,
): RecordedClaim {
  const countCommon = (own: RecordedClaim): number =>
    alignClaims(own, there).here.filter(({ counterpart }) => counterpart >= 0).length;
  let closest = { claim: first, common: countCommon(first) };
  for (const claim of others) {
    const common = countCommon(claim);
    if (common > closest.common) closest = { claim, common };
  }
  return closest.claim;
}

/** Lists each discrepancy once: an outlet may give the same value in several claims. */
function listOnce(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  return [...new Map(discrepancies.map((found) => [JSON.stringify(found), found])).values()];
}

/** Reads a covering claim out of its pack. */
function readCovering({ pack, claim, article, relation, score, same }: JudgedClaim): Covering {
  const others = article.copies.filter((copy) => copy !== article);
  const alsoCarriedBy = others.map((copy) => nameOutlet(copy.article));
  const read = pack.readClaim(claim);
  return { article: article.article, claim: read, relation, score, same, alsoCarriedBy };
}
