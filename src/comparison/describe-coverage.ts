/** Describes the coverage of a statement: one card for each outlet, with its wording and framing. */
import type { RecordedArticle, RecordedClaim } from "../record/record.ts";
import { readWords } from "../text/read-words.ts";
import { markWording } from "./align-wording.ts";
import type { Coverage, Relation } from "./comparison.ts";
import { describeFraming } from "./describe-framing.ts";
import { nameOutlet } from "./name-outlet.ts";

/** Another outlet's claim of the statement, with its article. */
export interface Covering {
  article: RecordedArticle;
  claim: RecordedClaim;
  relation: Relation;
  score: number;
  /** False where only the statement's other claims join it to the one that it is shown beside. */
  same: boolean;
  /** Other outlets that carry the same copy. */
  alsoCarriedBy?: string[];
}

/** Describes the cards of a statement, the surest first. An outlet's fullest claim speaks for it; the others are `alsoThere`. */
export function describeCoverage(
  here: RecordedClaim,
  covering: readonly Covering[],
  knownWords: number,
): Coverage[] {
  const byOutlet = new Map<string, Covering[]>();
  for (const other of covering) {
    const outlet = nameOutlet(other.article);
    byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), other]);
  }
  const cards = [...byOutlet].map(([outlet, claims]) => {
    const [fullest, ...others] = claims.sort((a, b) => fullness(b.claim) - fullness(a.claim));
    return { outlet, fullest, others };
  });
  return cards
    .sort((a, b) => (b.fullest?.score ?? 0) - (a.fullest?.score ?? 0))
    .flatMap(({ outlet, fullest, others }): Coverage[] => {
      if (!fullest) return [];
      const { article, claim, relation } = fullest;
      const { title, published, url, byline } = article;
      return [
        {
          outlet,
          title,
          published,
          url,
          byline,
          relation,
          claim,
          alsoThere: others.map((other) => other.claim),
          framing: describeFraming(claim, article, knownWords),
          wording: markWording(here, claim),
          alsoCarriedBy: (fullest.alsoCarriedBy ?? []).filter((carrier) => carrier !== outlet),
        },
      ];
    });
}

/** Finds the report that gives most of a statement; the first of equals. */
export function findFullest<T extends { claim: RecordedClaim }>(
  reports: readonly T[],
): T | undefined {
  const most = Math.max(...reports.map(({ claim }) => fullness(claim)));
  return reports.find(({ claim }) => fullness(claim) === most);
}

/** How much of a statement a claim gives: its words, those in quotation marks twice. */
function fullness(claim: RecordedClaim): number {
  const quoted = claim.quotes.reduce((sum, quote) => sum + readWords(quote.text).length, 0);
  return readWords(claim.text).length + quoted;
}
