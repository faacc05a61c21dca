/** Finding claims beside two readers of English that find sentences and entities alone, and how it grows with the text. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type * as Extract from "../../src/claims/extract-claims.ts";
import { type Bench, time } from "./bench-row.ts";
import { importBundle } from "./bundle-script.ts";

/** News articles on this machine only; without them there is nothing like the news to read. */
const ARTICLES = join(import.meta.dirname, "../../../shared/eval/polnear_dev.jsonl");
const RUNS = 5;
/** Rounds before the measured ones: every reader is measured once the engine has compiled it. */
const WARM_UPS = 30;
/** compromise takes minutes for all articles: it reads every so manieth. */
const COMPROMISE_SHARE = 8;
const MEGABYTE = 1e6;
const GROWTH = [1, 10];

/** Reads the whole list with one reader many times, and returns the best speed in MB/s: what else the machine does can only slow it. */
async function speed(texts: readonly string[], read: (text: string) => unknown): Promise<number> {
  const size = texts.reduce((sum, text) => sum + text.length, 0) / MEGABYTE;
  const speeds: number[] = [];
  for (let round = 0; round < WARM_UPS; round += 1) for (const text of texts) read(text);
  for (let run = 0; run < RUNS; run += 1) {
    const [, ms] = await time(() => {
      for (const text of texts) read(text);
    });
    speeds.push(size / (ms / 1000));
  }
  return Math.max(...speeds);
}

/** Measures ours and the peers on the same articles in one run. */
export const bench: Bench = async (report, note) => {
  if (!existsSync(ARTICLES)) return note(`claims are left out: there is no ${ARTICLES}`);
  const texts = readFileSync(ARTICLES, "utf8")
    .trim()
    .split("\n")
    .map((line): string => JSON.parse(line).text);
  // The peers come as bundles, and so does ours in the extension.
  const { extractClaims } = await importBundle<typeof Extract>(
    "../../src/claims/extract-claims.ts",
  );
  const wink = winkNLP(model, ["sbd", "ner"]);
  const what = "read articles";
  const unit = "MB/s";
  const readers: [engine: string, texts: readonly string[], read: (text: string) => unknown][] = [
    ["parallax", texts, extractClaims],
    [
      "wink-nlp",
      texts,
      (text) => {
        const doc = wink.readDoc(text);
        return [doc.sentences().out(), doc.entities().out()];
      },
    ],
    [
      "compromise",
      texts.filter((_, index) => index % COMPROMISE_SHARE === 0),
      (text) => {
        const doc = nlp(text);
        return [doc.sentences().out("array"), doc.topics().out("array")];
      },
    ],
  ];
  for (const [engine, some, read] of readers) {
    report({ what, n: some.length, engine, value: await speed(some, read), unit });
  }
  const all = texts.join("\n\n");
  for (const megabytes of GROWTH) {
    const text = all.repeat(Math.ceil((megabytes * MEGABYTE) / all.length));
    const [, ms] = await time(() => extractClaims(text.slice(0, megabytes * MEGABYTE)));
    report({
      what: "read one article",
      n: megabytes * MEGABYTE,
      engine: "parallax",
      value: ms / megabytes,
      unit: "ms/MB",
    });
  }
};
