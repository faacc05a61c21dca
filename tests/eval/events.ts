/** Measures the matching on events that several outlets told: what is found again, and what is matched wrongly. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRecords } from "../../seeds/read-records.ts";
import { readVectors } from "../../seeds/read-vectors.ts";
import type { ArticleMetadata } from "../../src/article/article.ts";
import { readText } from "../../src/article/read-text.ts";
import { findClaims } from "../../src/claims/find-claims.ts";
import { type Matches, matchClaims } from "../../src/matches/match-claims.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack, type Pack } from "../../src/pack/open-pack.ts";
import { makeRecord } from "../../src/record/make-record.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { readWords } from "../../src/text/read-words.ts";

const SEED_RECORDS = "seeds/records";
/** Shorter quotations recur by chance. */
const MIN_WORDS = 4;

/** A told article of the measuring data, with the event that it tells. */
interface Told {
  event: string;
  record: ArticleRecord;
}

/** The figures: quotations that recur and how many were found, claims and how many were matched with another event. */
export interface EventsReport {
  articles: number;
  claims: number;
  recurring: number;
  found: number;
  acrossEvents: number;
  /** Unrelated articles compared with the bundled pack, and the cards that they got. */
  unrelated: number;
  cards: number;
  errors: object[];
}

/** Compares every article of the events with all other outlets', and all articles with the bundled pack. */
export function evaluateEvents(folder: string): EventsReport {
  const vectors = readVectors();
  const told = readEvents(join(folder, "basil_dev.jsonl"));
  const eventOf = new Map(told.map(({ event, record }) => [record.article.url, event]));
  const pack = open(told.map(({ record }) => record));
  const report: EventsReport = {
    articles: told.length,
    claims: 0,
    recurring: 0,
    found: 0,
    acrossEvents: 0,
    unrelated: 0,
    cards: 0,
    errors: [],
  };
  for (const { event, record } of told) {
    const matches = matchClaims(record, [pack], vectors);
    const others = told.filter(
      (other) => other.event === event && other.record.article.outlet !== record.article.outlet,
    );
    report.claims += record.claims.length;
    countRecurring(record, others, matches, report);
    countAcross(record, event, eventOf, matches, report);
  }
  const bundled = open(readRecords(SEED_RECORDS));
  const unrelated = [...told.map(({ record }) => record), ...readTexts(folder)];
  for (const record of unrelated) {
    const { matches } = matchClaims(record, [bundled], vectors);
    report.unrelated += 1;
    report.cards += matches.length;
    for (const { claim } of matches) {
      report.errors.push({ fault: "unrelated", claim: record.claims[claim]?.text });
    }
  }
  return report;
}

/** Counts the quotations that another outlet quotes word for word, and those of them that met its article. */
function countRecurring(
  record: ArticleRecord,
  others: readonly Told[],
  { matches }: Matches,
  report: EventsReport,
): void {
  record.claims.forEach((claim, number) => {
    for (const quote of claim.quotes) {
      const wording = fold(quote.text);
      if (wording.trim().split(" ").length < MIN_WORDS) continue;
      const recurs = others.filter((other) =>
        other.record.claims.some((there) =>
          there.quotes.some((q) => fold(q.text).includes(wording)),
        ),
      );
      if (recurs.length === 0) continue;
      const urls = new Set(recurs.map((other) => other.record.article.url));
      const match = matches.find((m) => m.claim === number || m.alsoHere.includes(number));
      const met = match?.coverage.some(({ article }) => urls.has(article.article.url)) === true;
      report.recurring += 1;
      if (met) report.found += 1;
      else report.errors.push({ fault: "not found", quote: quote.text, speaker: claim.speaker });
    }
  });
}

/** Counts the claims that were matched with a claim of another event. */
function countAcross(
  record: ArticleRecord,
  event: string,
  eventOf: ReadonlyMap<string | null, string>,
  { matches }: Matches,
  report: EventsReport,
): void {
  for (const { claim, alsoHere, coverage } of matches) {
    const wrong = coverage.find(({ article }) => eventOf.get(article.article.url) !== event);
    if (wrong === undefined) continue;
    report.acrossEvents += 1 + alsoHere.length;
    const there = wrong.pack.readClaim(wrong.claim);
    const here = record.claims[claim];
    report.errors.push({ fault: "other event", here: here?.text, there: there.text });
  }
}

/** Folds a text to its words, with a space at either end, so that only whole words are found in it. */
function fold(text: string): string {
  return ` ${readWords(text)
    .map((word) => word.folded)
    .join(" ")} `;
}

function open(records: readonly ArticleRecord[]): Pack {
  return openPack(new Uint8Array(buildPack(records, readVectors())).buffer);
}

function readEvents(file: string): Told[] {
  interface Line {
    event: string;
    outlet: string;
    title: string;
    url: string;
    date: string;
    paragraphs: string[];
  }
  return readLines<Line>(file).map(({ event, outlet, title, url, date, paragraphs }) => {
    const text = [title, ...paragraphs].join("\n\n");
    const metadata = { title, outlet: outlet.toLowerCase(), published: date.slice(0, 10), url };
    return { event, record: toRecord(text, metadata) };
  });
}

function readTexts(folder: string): ArticleRecord[] {
  interface Line {
    publisher: string;
    date: string;
    text: string;
  }
  return readLines<Line>(join(folder, "polnear_dev.jsonl")).map(({ publisher, date, text }) => {
    return toRecord(text, { outlet: publisher, published: date });
  });
}

function toRecord(text: string, metadata: Partial<ArticleMetadata>): ArticleRecord {
  const article = readText(text, metadata);
  return makeRecord(article, findClaims(article));
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): T => JSON.parse(line));
}
