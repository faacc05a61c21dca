/** Reads the indirect speech of prose of our own, for the tests. */
import { type Article, NO_METADATA } from "../../../src/article/article.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { findIndirect } from "../../../src/claims/indirect/find-indirect.ts";
import { makeReading } from "../../../src/claims/reading/make-reading.ts";
import { readSyntax } from "../../../src/claims/syntax/read-syntax.ts";

/** Makes an article of paragraphs. */
export function articleOf(...paragraphs: string[]): Article {
  const text = paragraphs.join("\n\n");
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: "paragraph" as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return { ...NO_METADATA, language: "en", text, blocks };
}

/** Finds the indirect speech of an article. */
export function claimsOf(article: Article): Claim[] {
  const reading = makeReading(article);
  return findIndirect(reading, readSyntax(reading), []);
}

/** Reads paragraphs as rows of speaker, cue and content. */
export function rows(...paragraphs: string[]): (string | null)[][] {
  const article = articleOf(...paragraphs);
  return claimsOf(article).map((claim) => [
    claim.speaker?.text ?? null,
    claim.cue?.text ?? null,
    article.text.slice(claim.start, claim.end),
  ]);
}
