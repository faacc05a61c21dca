/** Reads the reports of a statement of a pack that stand in the articles of an event. */
import type { Pack } from "../pack/open-pack.ts";
import { judgeSame } from "../statements/judge-same.ts";
import { readProposition } from "../statements/proposition.ts";
import { type Covering, findFullest } from "./describe-coverage.ts";
import type { Event } from "./find-event.ts";

/** Reads the claims of a statement that stand in the event's articles, each judged against the fullest. */
export function readCovering(pack: Pack, statement: number, event: Event): Covering[] {
  const reports = [...pack.claimsOf(statement)]
    .filter((claim) => event.has(pack.articleOf(claim)))
    .map((claim) => ({ claim: pack.readClaim(claim), article: pack.articleOf(claim).article }));
  const fullest = findFullest(reports);
  if (!fullest) return [];
  const proposition = readProposition(fullest.claim, fullest.article);
  return reports.map(({ claim, article }): Covering => {
    const { relation, score, same } = judgeSame(readProposition(claim, article), proposition);
    return { claim, article, relation, score, same };
  });
}
