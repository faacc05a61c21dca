/** Many small packs beside one that holds the same claims: what it costs a reader that packs are never merged. */
import { extractTerms } from "../../src/matches/extract-terms.ts";
import { matchClaims } from "../../src/matches/match-claims.ts";
import { querySegments } from "../../src/matches/query-segments.ts";
import { openPack } from "../../src/pack/open-pack.ts";
import { type Bench, median, time } from "./bench-row.ts";
import { makeArticle } from "./make-queries.ts";
import { makeSentences } from "./make-sentences.ts";
import { packTexts, recordTexts } from "./pack-texts.ts";

const SEED = 11;
const CLAIMS = 10_000;
/** Packs that these claims are spread over; fifty is a class in which everybody adds some. */
const PACKS = [1, 10, 50];
const ARTICLES = 40;
/** Articles after which times no longer fall. */
const SETTLED = 15;

/** Measures opening, looking an article up in the index alone, and matching a page; n is the number of packs. */
export const bench: Bench = async (report) => {
  const source = makeSentences(SEED);
  const texts = Array.from({ length: CLAIMS }, () => source.nextSentence().join(" "));
  const articles = Array.from({ length: ARTICLES }, () =>
    makeArticle(texts, source).map(({ text }) => text),
  );
  for (const n of PACKS) {
    const size = CLAIMS / n;
    const buffers = Array.from({ length: n }, (_, i) =>
      packTexts(texts.slice(i * size, (i + 1) * size)),
    );
    const [packs, openMs] = await time(() => buffers.map(({ buffer }) => openPack(buffer)));
    const segments = packs.flatMap((pack) => pack.segments);
    const ask = (article: string[]) =>
      article.map((text) => querySegments(segments, extractTerms(text, null)));
    const match = (article: string[]) => matchClaims(recordTexts("Page", article), packs);
    const tell = (what: string, value: number) =>
      report({ what, n, engine: "parallax", value, unit: "ms" });
    tell("packs open", openMs);
    tell("packs index article", await measure(articles, ask));
    tell("packs page", await measure(articles, match));
  }
};

/** Returns the middle time of the later articles. */
async function measure(articles: string[][], work: (article: string[]) => unknown) {
  const ms: number[] = [];
  for (const article of articles) ms.push((await time(() => work(article)))[1]);
  return median(ms.slice(SETTLED));
}
