/** Reads the figures of one paragraph for the tests of them. */
import { type Article, NO_METADATA } from "../../../src/article/article.ts";
import { findFigures } from "../../../src/claims/figures/find-figures.ts";
import { findIndirect } from "../../../src/claims/indirect/find-indirect.ts";
import { makeReading } from "../../../src/claims/reading/make-reading.ts";
import { readSyntax } from "../../../src/claims/syntax/read-syntax.ts";

/** Finds the figures of one paragraph, as rows of speaker and content. */
export function rows(text: string): [string | null, string][] {
  const blocks: Article["blocks"] = [{ kind: "paragraph", start: 0, end: text.length }];
  const reading = makeReading({ ...NO_METADATA, language: "en", text, blocks });
  const syntax = readSyntax(reading);
  const figures = findFigures(reading, syntax, findIndirect(reading, syntax, []));
  return figures.map(({ speaker, start, end }) => [speaker?.text ?? null, text.slice(start, end)]);
}
