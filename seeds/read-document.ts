/** Reads one document, .txt or .html, as an article, and makes its record. */
import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import type { Article } from "../src/article/article.ts";
import { readText } from "../src/article/read-text.ts";
import { findClaims } from "../src/claims/find-claims.ts";
import { splitClaims } from "../src/claims/split-claims.ts";
import { readPage } from "../src/page/read-page.ts";
import { makeRecord } from "../src/record/make-record.ts";
import type { ArticleRecord } from "../src/record/record.ts";
import { CorpusError } from "./corpus-error.ts";
import { parseHtml } from "./parse-html.ts";
import { readBytes } from "./read-file.ts";
import type { Sources } from "./read-sources.ts";

/** The endings of the documents that can be read. */
export const DOCUMENT_ENDINGS = [".txt", ".html", ".htm"];

/** Makes the record of a document; `source` is what is known of it from elsewhere, and goes before what it says itself. */
export function recordDocument(file: string, source: Sources[string] = {}): ArticleRecord {
  const bytes = readBytes(file);
  const text = new TextDecoder().decode(bytes);
  const known = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null));
  const { copyOf, ...metadata } = known;
  const article = { ...readArticle(file, text, known["url"] ?? ""), ...metadata };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const claims = splitClaims(article.text, findClaims(article));
  return makeRecord(article, claims, { sha256, copyOf: copyOf ?? null });
}

/** Reads the article of a document by the ending of its name. */
function readArticle(file: string, text: string, url: string): Article {
  const ending = extname(file).toLowerCase();
  if (ending === ".txt") return readText(text);
  if (!DOCUMENT_ENDINGS.includes(ending)) {
    throw new CorpusError(`${basename(file)}: a document is ${DOCUMENT_ENDINGS.join(", ")}`);
  }
  const reading = readPage(parseHtml(text, url), url);
  if (reading.kind === "not an article") {
    throw new CorpusError(`${basename(file)} is not an article: ${reading.reason}`);
  }
  return reading.article;
}
