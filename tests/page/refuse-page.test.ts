/** Checks which pages are left alone, and that nobody's own words are read on the way. */
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../seeds/parse-html.ts";
import { readPage } from "../../src/page/read-page.ts";
import { refusePage } from "../../src/page/refuse-page.ts";

const PROSE = `<p>${"The council voted on the ferry and nobody was quite content with the outcome. ".repeat(5)}</p>`;
const ARTICLE = `<article><h1>Ferry</h1>${PROSE.repeat(4)}</article>`;

/** Says why a page with this body is refused. */
function refuse(body: string, path = "/news/ferry", head = ""): string | null {
  const url = `https://harbour-post.test${path}`;
  return refusePage(parseHtml(`<html><head>${head}</head><body>${body}</body></html>`, url), url);
}

describe("a page", () => {
  it.each([
    ["read", null, ARTICLE, "/news/ferry"],
    ["a sign-in page by its field", "sign-in", '<input type="password">', "/welcome"],
    ["a sign-in page by its address", "sign-in", "<p>Hello</p>", "/account/login"],
    [
      "read though it has a sign-in box",
      null,
      `${ARTICLE}<input type="password">`,
      "/news/login-row",
    ],
    [
      "a sign-in page with much small print",
      "sign-in",
      `${ARTICLE}<input type="password">`,
      "/login",
    ],
    ["a checkout", "checkout", '<input autocomplete="billing cc-number">', "/order"],
    ["an editor", "editor", '<div contenteditable="true">my text</div>', "/documents/7"],
    ["the front page", "front page", ARTICLE, "/"],
    ["a viewer", "not a web page", '<embed type="application/pdf">', "/report.pdf"],
  ])("is %s", (_, reason, body, path) => {
    expect(refuse(body, path)).toBe(reason);
  });

  it("at the front is read where it calls itself an article", () => {
    expect(refuse(ARTICLE, "/", '<meta property="og:type" content="article">')).toBeNull();
  });

  it("is refused as too short, a list or no article only after it was looked at", () => {
    const url = "https://harbour-post.test/news/x";
    const read = (body: string) => readPage(parseHtml(`<body>${body}</body>`, url), url);
    expect(read("<h1>Ferry</h1><p>It sails.</p>")).toEqual({
      kind: "not an article",
      reason: "too short",
    });
    expect(read("")).toEqual({ kind: "not an article", reason: "no article" });
  });
});

describe("what a reader is writing", () => {
  const fields = [
    '<textarea class="mine">my “secret” words</textarea>',
    '<div class="mine" contenteditable="true"><p>my “secret” words, which are long enough to be a paragraph of prose that would count</p></div>',
    '<div class="mine" contenteditable><p>my “secret” words, which are long enough to be a paragraph of prose that would count</p></div>',
    '<div class="mine" role="textbox"><p>my “secret” words, which are long enough to be a paragraph of prose that would count</p></div>',
    '<select class="mine"><option>my “secret” choice</option></select>',
  ];

  it.each(fields)("is never touched: %s", (field) => {
    const url = "https://harbour-post.test/news/ferry";
    const document = parseHtml(`<body>${field}${ARTICLE}${field}</body>`, url);
    const touched: string[] = [];
    for (const mine of document.querySelectorAll(".mine")) {
      const walker = document.createTreeWalker(mine);
      for (let node: Node | null = mine; node; node = walker.nextNode()) {
        for (const name of ["textContent", "data", "nodeValue", "value", "innerText"]) {
          Object.defineProperty(node, name, {
            get() {
              touched.push(name);
              return "";
            },
          });
        }
      }
    }
    const reading = readPage(document, url);
    expect(reading.kind).toBe("article");
    expect(touched).toEqual([]);
  });
});
