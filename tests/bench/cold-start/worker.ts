/** Runs in a worker of a real browser, started anew for every sample: times first and later articles after a cold start. */
import { extractTerms } from "../../../src/matches/extract-terms.ts";
import { matchClaims } from "../../../src/matches/match-claims.ts";
import { querySegments } from "../../../src/matches/query-segments.ts";
import { warmUp } from "../../../src/matches/warm-up.ts";
import { openPack } from "../../../src/pack/open-pack.ts";
import type { ArticleRecord } from "../../../src/record/record.ts";

/** What the page sends: whether to warm up, a pack, articles to look up in its index, and pages to match with it. */
export interface Task {
  warm: boolean;
  pack: ArrayBuffer;
  articles: string[][];
  pages: ArticleRecord[];
}

/** Times in milliseconds: of opening, of warming up, and of each article and page in turn. */
export interface Sample {
  open: number;
  warmUp: number;
  articles: number[];
  pages: number[];
}

/** A worker's own scope, as far as it is used here. */
interface WorkerScope {
  addEventListener(type: "message", listen: (event: { data: Task }) => void): void;
  postMessage(sample: Sample): void;
}
const scope = globalThis as unknown as WorkerScope;
const answer = scope.postMessage.bind(scope);

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

scope.addEventListener("message", ({ data: { warm, pack, articles, pages } }) => {
  const start = performance.now();
  const packs = [openPack(pack)];
  const index = packs.flatMap(({ segments }) => segments);
  const open = performance.now() - start;
  answer({
    open,
    warmUp: warm ? time(() => warmUp(packs)) : 0,
    articles: articles.map((claims) =>
      time(() => claims.forEach((claim) => querySegments(index, extractTerms(claim, null)))),
    ),
    pages: pages.map((page) => time(() => matchClaims(page, packs))),
  });
});
