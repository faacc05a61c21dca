/** Reads a saved page in the form in which expectations are written down. */
import { parseHtml } from "../../seeds/parse-html.ts";
import { detectLanguage } from "../../src/claims/detect-language.ts";
import { readPage } from "../../src/page/read-page.ts";

/** Reads a page: its metadata and blocks as text, or the reason why it is no article. */
export function readCase(html: string, url: string): object {
  const reading = readPage(parseHtml(html, url), url);
  if (reading.kind === "not an article") return reading;
  const { text, blocks, ...metadata } = reading.article;
  return {
    kind: reading.kind,
    ...metadata,
    readIn: detectLanguage(reading.article),
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  };
}
