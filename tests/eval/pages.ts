/** Measures how well the body of real news pages is told from the rest, by the quotations in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHtml } from "../../seeds/parse-html.ts";
import { collectBlocks } from "../../src/page/blocks/collect-blocks.ts";
import { readPage } from "../../src/page/read-page.ts";

/** One page: quotations inside the human-made body that were kept, and quotations of the page outside it that were taken. */
export interface PageFigures {
  page: string;
  inside: number;
  kept: number;
  outside: number;
  taken: number;
}

/** The figures of all pages, and every quotation that was lost or taken wrongly. */
export interface PagesReport {
  pages: PageFigures[];
  total: PageFigures;
  errors: { page: string; fault: "lost" | "taken"; quotation: string }[];
}

interface GoldPage {
  id: string;
  url: string;
  host: string;
  gold: string;
}

const QUOTATION = /["“]([^"“”]{2,1200})["”]/g;

/** Reads the pages in `folder` (HTML files and index.jsonl with the human-made bodies) and measures each. */
export function evaluatePages(folder: string): PagesReport {
  const lines = readFileSync(join(folder, "index.jsonl"), "utf8").trim().split("\n");
  const errors: PagesReport["errors"] = [];
  const pages = lines.map((line): PageFigures => {
    const gold: GoldPage = JSON.parse(line);
    const document = parseHtml(readFileSync(join(folder, `${gold.id}.html`), "utf8"), gold.url);
    const reading = readPage(document, gold.url);
    const article = reading.kind === "article" ? reading.article.text : "";
    const inside = listQuotations(gold.gold);
    const body = squeeze(gold.gold);
    const read = squeeze(article);
    const lost = inside.filter((quotation) => !read.includes(quotation));
    const isOutside = (quotation: string): boolean => !body.includes(quotation);
    const outside = listQuotations(readWhole(document)).filter(isOutside);
    const taken = listQuotations(article).filter(isOutside);
    const page = `${gold.host} ${gold.id.slice(0, 6)}`;
    for (const quotation of lost) errors.push({ page, fault: "lost", quotation });
    for (const quotation of taken) errors.push({ page, fault: "taken", quotation });
    return {
      page,
      inside: inside.length,
      kept: inside.length - lost.length,
      outside: outside.length,
      taken: taken.length,
    };
  });
  const sum = (key: "inside" | "kept" | "outside" | "taken"): number =>
    pages.reduce((total, page) => total + page[key], 0);
  const total = {
    page: `${pages.length} pages`,
    inside: sum("inside"),
    kept: sum("kept"),
    outside: sum("outside"),
    taken: sum("taken"),
  };
  return { pages, total, errors };
}

/** All text of a page, blocks by lines. */
function readWhole(document: Document): string {
  const steps = collectBlocks(document.body, new Set());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.map(({ text }) => text).join("\n");
  }
}

/** Lists the words in quotation marks, line by line, squeezed so that spacing does not count. */
function listQuotations(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line) => [...line.matchAll(QUOTATION)].map((match) => squeeze(match[1] ?? "")));
}

/** Leaves out white space and invisible characters, and writes all marks straight. */
function squeeze(text: string): string {
  return text
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, "")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}
