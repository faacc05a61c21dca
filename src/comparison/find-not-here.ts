/** Finds what most outlets of an article's event report and the article itself does not. */
import type { Match } from "../matches/match-claims.ts";
import type { Pack } from "../pack/open-pack.ts";
import type { ArticleRecord, RecordedArticle } from "../record/record.ts";
import { judgeSame } from "../statements/judge-same.ts";
import { readProposition } from "../statements/proposition.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import type { Comparison } from "./comparison.ts";
import { type Covering, describeCoverage, findFullest } from "./describe-coverage.ts";
import { countKnownWords } from "./describe-framing.ts";
import type { Event } from "./find-event.ts";
import { nameOutlet } from "./name-outlet.ts";
import { readCovering } from "./read-covering.ts";

/** More than this share of the event's outlets are most of them. */
const MOST = 0.5;
/** One outlet's own report says nothing of what others left out. */
const MIN_OUTLETS = 2;

/**
 * Finds the statements that most outlets of the event report and that no claim of `record` reports, be it in a match or in
 * words that are only like those of some other outlet.
 */
export function findNotHere(
  record: ArticleRecord,
  matches: readonly Match[],
  event: Event,
  vectors: Vectors | null,
): Comparison["notHere"] {
  const own = record.claims.map((claim) => readProposition(claim, record.article));
  const outlets = countOutlets([...event.keys()].map(({ article }) => article));
  const isMost = (count: number) => count >= MIN_OUTLETS && count > outlets * MOST;
  const isHere = ({ claim, article }: Covering): boolean => {
    const other = readProposition(claim, article);
    return own.some((proposition) => judgeSame(proposition, other, vectors).same);
  };
  return [...new Set(event.values())].flatMap((pack) => {
    const here = matches.flatMap(({ statements }) => statements);
    const known = new Set(here.flatMap((place) => (place.pack === pack ? place.statement : [])));
    return findStatements(pack, event)
      .filter((statement) => !known.has(statement))
      .map((statement) => readCovering(pack, statement, event))
      .filter((covering) => isMost(countOutlets(covering.map(({ article }) => article))))
      .filter((covering) => !covering.some(isHere))
      .map(describeStatement);
  });
}

function countOutlets(articles: readonly RecordedArticle[]): number {
  return new Set(articles.map(nameOutlet)).size;
}

/** Lists the statements that articles of the event report, each once. */
function findStatements(pack: Pack, event: Event): number[] {
  const statements = new Set<number>();
  for (const article of pack.articles.filter((article) => event.has(article))) {
    const { firstClaim, endClaim } = article;
    for (const statement of pack.statementOf.subarray(firstClaim, endClaim))
      statements.add(statement);
  }
  return [...statements];
}

function describeStatement(covering: readonly Covering[]): Comparison["notHere"][number] {
  const fullest = findFullest(covering);
  if (!fullest) return { speaker: null, coverage: [] };
  const known = countKnownWords(covering.map(({ claim }) => claim));
  return {
    speaker: fullest.claim.speaker?.name ?? null,
    coverage: describeCoverage(fullest.claim, covering, known),
  };
}
