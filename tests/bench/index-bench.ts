/** The index beside other engines: how long it takes to build, open and ask, how large it is, and how much it finds. */
import { type Bench, median, time } from "./bench-row.ts";
import type { Engine, SavedIndex, Search } from "./engines/engine.ts";
import { flexsearch } from "./engines/flexsearch.ts";
import { lunrEngine } from "./engines/lunr.ts";
import { minisearch } from "./engines/minisearch.ts";
import { parallax } from "./engines/parallax.ts";
import { sqlite } from "./engines/sqlite.ts";
import { makeArticle, type Query } from "./make-queries.ts";
import { makeSentences, type SentenceSource } from "./make-sentences.ts";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Peers are not asked to hold more: above, they take minutes and gigabytes. */
const PEER_LIMIT = 100_000;
const PEERS = [minisearch, flexsearch, sqlite, lunrEngine];
/**
 * A peer that took longer than this to build, open and answer one article is left out at the next size: ten times
 * as many claims take it ten times as long and more, for at least three articles.
 */
const PATIENCE_MS = 2_000;

const ARTICLES = 50;
/** Asking stops after this time, for the slower peers; three articles are always asked. */
const ASKING_MS = 8_000;
const OPENINGS = 3;
const MIN_ARTICLES = 3;
const FOUND_AMONG = 5;
const SEED = 20_250_519;

/** Measures every engine at every size on the same claims and the same articles. */
export const bench: Bench = async (report, note) => {
  const source = makeSentences(SEED);
  const texts: string[] = [];
  const impatient = new Set<Engine>();
  for (const n of SIZES) {
    while (texts.length < n) texts.push(source.nextSentence().join(" "));
    const articles = makeArticles(texts, source);
    for (const engine of [parallax, ...PEERS]) {
      const why = impatient.has(engine) ? "too slow at the size before" : "it takes minutes";
      if (engine !== parallax && (n > PEER_LIMIT || impatient.has(engine))) {
        note(`${engine.name} is left out at ${n}: ${why}`);
        continue;
      }
      const figures = await measure(engine, texts, articles);
      for (const [what, value, unit] of figures.rows) {
        report({ what, n, engine: engine.name, value, unit });
      }
      if (figures.took > PATIENCE_MS) impatient.add(engine);
    }
  }
};

function makeArticles(texts: readonly string[], source: SentenceSource): Query[][] {
  return Array.from({ length: ARTICLES }, () => makeArticle(texts, source));
}

/** Builds, opens and asks one engine. */
async function measure(engine: Engine, texts: readonly string[], articles: readonly Query[][]) {
  const [saved, buildMs] = await time(() => engine.build(texts));
  const [search, openMs] = await open(saved);
  const asked = await ask(search, articles);
  const [first = Number.NaN, ...warm] = asked.ms;
  const rows: [what: string, value: number, unit: string][] = [
    ["index build", buildMs, "ms"],
    ["index size", saved.bytes / texts.length, "bytes/claim"],
    ["index open", openMs, "ms"],
    ["index first article", first, "ms"],
    ["index warm article", median(warm), "ms"],
    ["index recall@5", asked.recall, "share"],
  ];
  return { rows, took: buildMs + openMs + first };
}

/** Opens an index several times, and returns the middle time: at first the memory that building took is still cleared up. */
async function open(saved: SavedIndex): Promise<[search: Search, ms: number]> {
  let [search, took] = await time(() => saved.open());
  const runs = [took];
  while (runs.length < OPENINGS) {
    [search, took] = await time(() => saved.open());
    runs.push(took);
  }
  return [search, median(runs)];
}

/** Asks one article after another; returns the time of each, and the share of repeated claims found. */
async function ask(search: Search, articles: readonly Query[][]) {
  const ms: number[] = [];
  let wanted = 0;
  let found = 0;
  const start = performance.now();
  for (const article of articles) {
    if (ms.length >= MIN_ARTICLES && performance.now() - start > ASKING_MS) break;
    const [results, took] = await time(() => article.map(({ text }) => search(text, FOUND_AMONG)));
    ms.push(took);
    article.forEach((query, i) => {
      if (query.wanted === null) return;
      wanted += 1;
      if (results[i]?.includes(query.wanted)) found += 1;
    });
  }
  return { ms, recall: found / wanted };
}
