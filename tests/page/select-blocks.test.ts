/** Checks which parts of a page are taken for its article by how they are marked up. */
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../seeds/parse-html.ts";
import { readPage } from "../../src/page/read-page.ts";

const URL = "https://harbour-post.test/news/ferry";
const FIRST =
  "The mayor of the harbour town said on Tuesday that the ferry “will sail again by spring”, and that the council had found the money for it.";
const SECOND =
  "Dockers who had waited for the news since autumn were less sure: one of them called the plan “a drawing on a napkin”, and asked who would pay.";
const THIRD =
  "The ministry declined to comment, but an official said the ferry was “a matter for the town”, which has debated it at four meetings.";

/** Reads a page with this part between its paragraphs; each block as its kind and its text. */
function readWith(part: string): string[] {
  const html = `<body><article><h1>Ferry to sail again</h1><p>${FIRST}</p><p>${SECOND}</p>${part}<p>${THIRD}</p><p>${SECOND}</p><p>${FIRST}</p></article></body>`;
  const reading = readPage(parseHtml(html, URL), URL);
  if (reading.kind !== "article") throw new Error(`not an article: ${reading.reason}`);
  const { text, blocks } = reading.article;
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("a part between two paragraphs", () => {
  it.each([
    ['<h3><a name="pays">What the town pays</a></h3>', "subheading: What the town pays"],
    [
      '<p>The town, wrote the <a href="/1"><meta content="x">Coastline</a> on Friday, has no money.</p>',
      "paragraph: The town, wrote the Coastline on Friday, has no money.",
    ],
  ])("is taken: %s", (part, block) => {
    expect(readWith(part)).toContain(block);
  });

  it.each([
    '<blockquote><p><a href="/1">The ferry is not what it was, and nor are we</a></p></blockquote>',
  ])("is left out: %s", (part) => {
    expect(readWith(part)).toHaveLength(6);
  });
});
