/** Checks that a page is read as it is drawn: shadow trees and slots included, however deep it nests. */
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../seeds/parse-html.ts";
import { locateSpan } from "../../../src/page/blocks/locate-span.ts";
import { walkPage } from "../../../src/page/blocks/walk-page.ts";
import { readPage } from "../../../src/page/read-page.ts";

const URL = "https://harbour-post.test/news/ferry";
const paragraph = (words: string): string =>
  `<p>The ferry will sail again in spring, the mayor said on Tuesday, calling it “a debt we owe to ${words}” after a vote.</p>`;

describe("a page with shadow trees", () => {
  const document = parseHtml("<html lang='en'><body><news-story></news-story></body></html>", URL);
  const host = document.querySelector("news-story")!;
  const many = ["islanders", "dockers", "bakers", "gulls"].map(paragraph).join("");
  host.attachShadow({ mode: "open" }).innerHTML =
    `<article><h1>Ferry</h1>${many}<slot></slot></article>`;
  host.innerHTML = paragraph("the slotted");

  it("is read in the order in which it is drawn, back to its text nodes", () => {
    const reading = readPage(document, URL);
    if (reading.kind !== "article") throw new Error(reading.reason);
    const { text, blocks } = reading.article;
    expect(blocks).toHaveLength(6);
    const start = text.indexOf("a debt we owe to the slotted");
    expect(start).toBeGreaterThan(text.indexOf("gulls"));
    const [place] = locateSpan(reading.pieces, { start, end: start + 6 });
    expect(place?.node.parentElement?.parentElement).toBe(host);
  });
});

describe("a page that a script has nested 1,500 deep", () => {
  it("is walked without running out of stack, with pauses", () => {
    const document = parseHtml("", URL);
    let innermost: Element = document.createElement("div");
    const outermost = innermost;
    for (let depth = 0; depth < 1_500; depth += 1) {
      const next = document.createElement("div");
      innermost.append(next);
      innermost = next;
    }
    innermost.append("deep");
    const texts: string[] = [];
    const steps = walkPage(outermost, {
      enter: () => true,
      leave: () => undefined,
      text: (node) => texts.push(node.data),
    });
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(texts).toEqual(["deep"]);
    expect(pauses).toBeGreaterThan(0);
  });
});
