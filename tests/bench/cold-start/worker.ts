/** Runs in a worker of a real browser, started anew for every sample: times first and later articles after a cold start. */
import { extractTerms } from "../../../src/matches/extract-terms.ts";
import { matchClaims } from "../../../src/matches/match-claims.ts";
import { openSegment } from "../../../src/matches/open-segment.ts";
import { querySegments } from "../../../src/matches/query-segments.ts";
import { warmUp } from "../../../src/matches/warm-up.ts";
import { openPack } from "../../../src/pack/open-pack.ts";
import type { ArticleRecord } from "../../../src/record/record.ts";

/** What the page sends: whether to warm up, the index and its articles, a pack and its pages. */
export interface Task {
  warm: boolean;
  segments: ArrayBuffer[];
  articles: string[][];
  pack: ArrayBuffer;
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

scope.addEventListener("message", ({ data: { warm, segments, articles, pack, pages } }) => {
  const start = performance.now();
  const index = segments.map((segment) => openSegment(segment));
  const packs = [openPack(pack)];
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
