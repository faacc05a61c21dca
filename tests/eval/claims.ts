/** Measures claims against articles in which people marked every attribution, and says what went wrong where. */
import { readFileSync } from "node:fs";
import { extractClaims, type ExtractedClaim } from "../../src/claims/extract-claims.ts";

/** One row of the table: of `found` claims `right` are right, of `marked` attributions `hit` were found. */
export interface ClaimRow {
  what: string;
  found: number;
  right: number;
  marked: number;
  hit: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface ClaimError {
  kind: "quotation" | "indirect";
  fault: "not marked" | "missed" | "wrong speaker";
  article: string;
  around: string;
  speaker: string | null;
  marked: string | null;
}

export interface ClaimsReport {
  rows: ClaimRow[];
  errors: ClaimError[];
}

type Range = readonly [start: number, end: number];

interface MarkedSpan {
  start: number;
  end: number;
  text: string;
}
interface Marked {
  source: MarkedSpan[];
  content: MarkedSpan[];
  type: "direct" | "mixed" | "indirect";
}
interface MarkedArticle {
  id: string;
  text: string;
  attributions: Marked[];
}

// The rules of counting are those of score_extraction.py, which decides; here they also name the errors.
/** Quotations of fewer words are not counted. */
const MIN_WORDS = 3;
/** A quoted span is right when this share of its letters lies in one marked content. */
const MIN_INSIDE = 0.5;
/** An indirect claim is right when it shares this much with a marked content: intersection over union. */
const MIN_OVERLAP = 0.5;
/** Characters shown on each side of an error. */
const AROUND = 160;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;

/** Returns the share of a range's letters and digits that lie in some ranges. */
function shareInside(text: string, [start, end]: Range, ranges: readonly Range[]): number {
  let total = 0;
  let inside = 0;
  for (let at = start; at < end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? "")) continue;
    total += 1;
    if (ranges.some(([from, to]) => at >= from && at < to)) inside += 1;
  }
  return total === 0 ? 0 : inside / total;
}

/** Returns intersection over union of a range with some ranges that do not overlap. */
function overlap([start, end]: Range, ranges: readonly Range[]): number {
  let shared = 0;
  let length = end - start;
  for (const [from, to] of ranges) {
    shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
    length += to - from;
  }
  return length - shared > 0 ? shared / (length - shared) : 0;
}

/** Tells whether a marked content holds a quoted part of enough words, by its own double marks. */
function holdsQuotation(text: string, ranges: readonly Range[]): boolean {
  const parts = ranges.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/["“]([^"”]*)["”]?/g)].map((match) => match[1] ?? ""),
  );
  const [first] = ranges;
  const isInside = first && /["“]/.test(text[first[0] - 1] ?? "") && parts.length === 0;
  if (isInside) parts.push(text.slice(first[0], first[1]));
  return parts.some((part) => countWords(part) >= MIN_WORDS);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_’'-]+/gu) ?? [];

/** Tells whether a claim's speaker is the one marked: they overlap, or the last word of one is in the other. */
function isSpeaker(claim: ExtractedClaim, { source }: Marked): boolean {
  if (source.length === 0) return true;
  const { speaker } = claim;
  if (!speaker) return false;
  if (source.some(({ start, end }) => speaker.start < end && speaker.end > start)) return true;
  const last = wordsOf(speaker.text.trim().replace(/[’']s$/, "")).at(-1);
  return last !== undefined && source.some(({ text }) => wordsOf(text).includes(last));
}

/** Turns the code points of the marks into UTF-16 units. */
function readArticle(line: string): MarkedArticle {
  const article: MarkedArticle = JSON.parse(line);
  const units: number[] = [];
  let at = 0;
  for (const character of article.text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  for (const { source, content } of article.attributions) {
    for (const span of [...source, ...content]) {
      span.start = units[span.start] ?? 0;
      span.end = units[span.end] ?? at;
    }
  }
  return article;
}

const round = (share: number): number => Math.round(share * 1000) / 1000;

/** What is counted of one kind of claim, with or without its speaker. */
class Count {
  found = 0;
  right = 0;
  readonly hits = new Set<Marked>();
  row(what: string, marked: readonly Marked[]): ClaimRow {
    const hit = marked.filter((one) => this.hits.has(one)).length;
    const precision = this.found === 0 ? 0 : this.right / this.found;
    const recall = marked.length === 0 ? 0 : hit / marked.length;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const { found, right } = this;
    const shares = { precision: round(precision), recall: round(recall), f1: round(f1) };
    return { what, found, right, marked: marked.length, hit, ...shares };
  }
}

/** Measures the claims of every article in a file of JSON lines. */
export function evaluateClaims(file: string): ClaimsReport {
  const counts = {
    quoted: new Count(),
    spoken: new Count(),
    told: new Count(),
    attributed: new Count(),
  };
  const marked = { quotation: [] as Marked[], indirect: [] as Marked[] };
  const errors: ClaimError[] = [];
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { id, text, attributions } = readArticle(line);
    const ranges = new Map(
      attributions.map((one) => [one, one.content.map(({ start, end }): Range => [start, end])]),
    );
    const report = (
      kind: ClaimError["kind"],
      fault: ClaimError["fault"],
      [start, end]: Range,
      claim: ExtractedClaim | null,
      one: Marked | undefined,
    ): void => {
      errors.push({
        kind,
        fault,
        article: id,
        around: `${text.slice(Math.max(0, start - AROUND), start)}[[${text.slice(start, end)}]]${text.slice(end, end + AROUND)}`,
        speaker: claim?.speaker?.text ?? null,
        marked: one?.source.map((source) => source.text).join(" … ") ?? null,
      });
    };
    const count = (
      kind: ClaimError["kind"],
      claim: ExtractedClaim,
      range: Range,
      holders: readonly Marked[],
    ): void => {
      const [all, withSpeaker] =
        kind === "quotation" ? [counts.quoted, counts.spoken] : [counts.told, counts.attributed];
      all.found += 1;
      withSpeaker.found += 1;
      if (holders.length === 0) return report(kind, "not marked", range, claim, undefined);
      all.right += 1;
      if (holders[0]) all.hits.add(holders[0]);
      const right = holders.filter((holder) => isSpeaker(claim, holder));
      if (right.length === 0) return report(kind, "wrong speaker", range, claim, holders[0]);
      withSpeaker.right += 1;
      for (const holder of right) withSpeaker.hits.add(holder);
    };
    for (const claim of extractClaims(text)) {
      for (const range of claim.quotes) {
        if (countWords(text.slice(...range)) < MIN_WORDS) continue;
        const holders = attributions
          .map((one) => ({ one, share: shareInside(text, range, ranges.get(one) ?? []) }))
          .filter(({ share }) => share >= MIN_INSIDE)
          .sort((a, b) => b.share - a.share)
          .map(({ one }) => one);
        count("quotation", claim, range, holders);
      }
      if (claim.quotes.length > 0) continue;
      const range: Range = [claim.start, claim.end];
      const best = attributions
        .map((one) => ({ one, share: overlap(range, ranges.get(one) ?? []) }))
        .filter(({ share }) => share >= MIN_OVERLAP)
        .sort((a, b) => b.share - a.share)[0];
      count("indirect", claim, range, best ? [best.one] : []);
    }
    for (const one of attributions) {
      const content = ranges.get(one) ?? [];
      const isQuotation = one.type !== "indirect" && holdsQuotation(text, content);
      if (!isQuotation && one.type !== "indirect") continue;
      const kind = isQuotation ? "quotation" : "indirect";
      marked[kind].push(one);
      const hits = isQuotation ? counts.quoted.hits : counts.told.hits;
      const whole: Range = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
      if (!hits.has(one)) report(kind, "missed", whole, null, one);
    }
  }
  return {
    rows: [
      counts.quoted.row("quoted span", marked.quotation),
      counts.spoken.row("quoted + speaker", marked.quotation),
      counts.told.row("indirect", marked.indirect),
      counts.attributed.row("indirect + speaker", marked.indirect),
    ],
    errors: errors.sort((a, b) => `${a.kind} ${a.fault}`.localeCompare(`${b.kind} ${b.fault}`)),
  };
}
