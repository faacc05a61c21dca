/** Checks what is read of a page's own account of its article, well-formed or not. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../seeds/parse-html.ts";
import { chooseOutlet } from "../../../src/page/metadata/choose-outlet.ts";
import { readDate } from "../../../src/page/metadata/read-date.ts";
import { readMetadata } from "../../../src/page/metadata/read-metadata.ts";

const URL = "https://www.harbour-post.test/news/ferry";

/** Reads the metadata of a page with this head. */
function readHead(head: string, url = URL) {
  return readMetadata(parseHtml(`<html><head>${head}</head><body></body></html>`, url), url);
}

/** Writes a JSON-LD block. */
function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe("metadata in JSON-LD", () => {
  const article = {
    "@type": "NewsArticle",
    headline: "Ferry sails",
    author: { name: "Ada Lund" },
  };

  it.each([
    ["a node", article],
    ["a list", [{ "@type": "WebSite", name: "Other" }, article]],
    ["a graph", { "@graph": [{ "@type": "Organization" }, article] }],
    ["a page's main entity", { "@type": "WebPage", mainEntity: article }],
    ["a list of types", { ...article, "@type": ["Thing", "AnalysisNewsArticle"] }],
  ])("is found in %s", (_, value) => {
    expect(readHead(jsonLd(value))).toMatchObject({ title: "Ferry sails", byline: "Ada Lund" });
  });

  it("keeps the fields that are well-formed beside one that is not", () => {
    const broken = { ...article, datePublished: 20250304, author: [{ name: 7 }, "By Odd Rask"] };
    expect(readHead(jsonLd(broken))).toMatchObject({
      title: "Ferry sails",
      byline: "Odd Rask",
      published: null,
    });
  });

  it("is passed over where it is no JSON, too deep or too long, and the next block counts", () => {
    const bad = [
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
      `<script type="application/ld+json">${"[".repeat(20_000)}</script>`,
      jsonLd({ ...article, headline: "Wrong", filler: "x".repeat(500_000) }),
    ];
    expect(readHead(bad.join("") + jsonLd(article)).title).toBe("Ferry sails");
  });

  it("may hold line breaks inside its strings", () => {
    const block = jsonLd({ ...article, headline: "Ferry#sails" }).replace("#", "\n");
    expect(readHead(block)).toMatchObject({ title: "Ferry sails", byline: "Ada Lund" });
  });

  it("never throws, whatever stands there", () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        const head = `<script type="application/ld+json">${json}</script>
          <meta property="og:title" content='${text.replaceAll("'", "")}'><link rel="canonical" href='${text.replaceAll("'", "")}'>`;
        expect(readHead(head).url).toMatch(/^https:\/\//);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the link of an article", () => {
  it.each([
    ["the canonical link", '<link rel="canonical" href="/news/ferry-1">', "/news/ferry-1"],
    ["no script", '<link rel="canonical" href="javascript:alert(1)">', "/news/ferry"],
    ["no front page", '<link rel="canonical" href="/">', "/news/ferry"],
    ["the second best", '<meta property="og:url" content="/news/ferry-2#top">', "/news/ferry-2"],
  ])("is %s", (_, head, path) => {
    expect(readHead(head).url).toBe(`https://www.harbour-post.test${path}`);
  });

  it("is absent where the page was found nowhere", () => {
    expect(readHead("", "").url).toBeNull();
  });
});

describe("the outlet", () => {
  it.each([
    [["U.S.", "Reuters"], "https://www.reuters.com/a", "Reuters"],
    [["detroitnews", "The Detroit News"], "https://www.detroitnews.com/a", "The Detroit News"],
    [["Connecticut Post", "Associated Press"], "https://www.ctpost.com/a", "Connecticut Post"],
    [[null, "BBC News"], "https://www.bbc.co.uk/a", "BBC News"],
    [[null], "https://www.harbour-post.test/a", "harbour-post.test"],
    [[null], null, null],
    [["Post 7 | Harbour News, Weather"], "https://www.post7.test/a", "Post 7"],
    [["Latest News - Harbour Post"], "https://harbour-post.test/a", "Harbour Post"],
    [["HARBOUR POST: HARBOUR POST"], "https://harbour-post.test/a", "HARBOUR POST"],
    [["https://www.harbour-post.test"], "https://harbour-post.test/a", "harbour-post.test"],
    [["hp.test", "Harbour Post (www.hp.test)"], "https://hp.test/a", "Harbour Post"],
    [["News and Post on www.post.test"], "https://www.post.test/a", "post.test"],
    [["Ferry Sails Again", "By Ada Lund"], "https://www.post.test/a", "post.test"],
  ])("of %j at %s is %s", (given, url, outlet) => {
    expect(
      chooseOutlet({ given, hints: [], logos: () => [], title: "Ferry sails again" }, url),
    ).toBe(outlet);
  });

  it("is taken from a hint only where the host confirms the hint and no given name", () => {
    const url = "https://www.harbourpost.test/a";
    const choose = (given: string[], hints: string[]) =>
      chooseOutlet({ given, hints, logos: () => [], title: null }, url);
    expect(choose(["harbourpost.test"], ["News", "Ferry – Harbour Post"])).toBe("Harbour Post");
    expect(choose([], ["Coastline"])).toBe("harbourpost.test");
    expect(choose(["HarbourPost"], ["Harbour Post Mobile"])).toBe("HarbourPost");
    expect(choose(["H. Post"], ["HarbourPost Latest News"])).toBe("HarbourPost");
  });
});

describe("the outlet's name on the links to the front page, or where the page says whose it is", () => {
  it.each([
    ['<a href="/">Home</a><a href="/" title="Harbour Post"><svg></svg></a>', "Harbour Post"],
    ['<a href="https://www.harbour-post.test"><img alt="Harbour Post logo"></a>', "Harbour Post"],
    ['<a rel="home" href="/en"><b>The Harbour Post</b></a>', "The Harbour Post"],
    ['<a href="/">Harbour Post UK</a><a href="/">Harbour Post</a>', "Harbour Post"],
    ["<footer>COPYRIGHT © 2014-2031 Harbour Post. All rights reserved.</footer>", "Harbour Post"],
    ['<p class="foot-copyright">© 2031 Harbour Post LLC</p>', "Harbour Post"],
    ["<footer>© 2031 Coastline Media Inc.</footer>", "harbour-post.test"],
    ['<a href="/">Coastline</a>', "harbour-post.test"],
    ['<a href="/news">Harbour Post</a>', "harbour-post.test"],
    ['<a href="/">Harbour-Post.test</a>', "harbour-post.test"],
  ])("in %s is %s", (links, outlet) => {
    expect(readMetadata(parseHtml(`<body>${links}</body>`, URL), URL).outlet).toBe(outlet);
  });

  it.each([
    ["Harbour Post UK", "Harbour-Post.test"],
    ["Harbour Post", "Harbour Post"],
  ])(
    "counts after an address that the page gives itself, unless it is the host's own: %s",
    (logo, outlet) => {
      const html = `<head><meta property="og:site_name" content="Harbour-Post.test"></head><body><a href="/">${logo}</a></body>`;
      expect(readMetadata(parseHtml(html, URL), URL).outlet).toBe(outlet);
    },
  );

  it("counts after every name that the page gives itself elsewhere", () => {
    const html = `<head><meta property="og:site_name" content="The Coastline"></head><body><a href="/">Harbour Post</a></body>`;
    expect(readMetadata(parseHtml(html, URL), URL).outlet).toBe("The Coastline");
  });
});

describe("the byline", () => {
  it.each([
    ["Ada Lund", "Ada Lund"],
    ["Ada Lund, The Harbour Post", "Ada Lund"],
    ["Ada Lund And Odd Rask For The Sunday Post", "Ada Lund And Odd Rask"],
    ["Ada Lund (https://post.test/ada)", "Ada Lund"],
    ["A. Lund, O. Rask,", "A. Lund, O. Rask"],
    ["Harbour Post", null],
    ["harbour", null],
    ["Post Staff Report", null],
    ["No Author", null],
    ["105092", null],
  ])("of an author given as %s is %s", (author, byline) => {
    const site = '<meta property="og:site_name" content="The Harbour Post">';
    expect(readHead(`${site}<meta name="author" content="${author}">`).byline).toBe(byline);
  });

  it("is the one of the meta tags where the structured data name nobody", () => {
    const head = `<meta name="author" content="Ada Lund">${jsonLd({ "@type": "NewsArticle", headline: "Ferry sails", author: { "@id": "#1" } })}`;
    expect(readHead(head).byline).toBe("Ada Lund");
  });
});

describe("a date", () => {
  it.each([
    ["2025-05-19", "2025-05-19"],
    ["2025-05-19T10:00:00+0200", "2025-05-19T10:00:00+02:00"],
    ["2025-05-19 10:00", "2025-05-19T10:00:00"],
    ["2025-05-19T10:00:00.123Z", "2025-05-19T10:00:00Z"],
    ["19 May 2025 07:09 GMT", "2025-05-19T07:09:00Z"],
    ["0001-01-01T00:00:00Z", null],
    ["1970-01-01T00:00:00+00:00", null],
    ["May 19, 2025", null],
    ["yesterday", null],
  ])("written %s is %s", (value, date) => {
    expect(readDate(value)).toBe(date);
  });
});

describe("metadata in words", () => {
  it.each([
    ["Ada Lund, Elm Press Harbour Writer", "Ada Lund"],
    ["Ada Lund | Elm Media for Post.test", "Ada Lund"],
    ["Analysis by Ada Lund, Coastline Editor-at-large", "Ada Lund"],
    ["Ada Lund, Odd Rask", "Ada Lund, Odd Rask"],
  ])("name the authors without what they are: %s", (author, byline) => {
    expect(readHead(`<meta name="author" content="${author}">`).byline).toBe(byline);
  });

  it("give the date", () => {
    const head = '<meta property="article:published_time" content="May 3, 2030 12:32">';
    expect(readHead(head).published).toBe("2030-05-03");
    const machine = '<meta name="date" content="2030-05-03T12:32:00Z">';
    expect(readHead(head + machine).published).toBe("2030-05-03T12:32:00Z");
  });

  it("name the outlet beside its address, before the section", () => {
    const head = `<title>Ferry sails - Harbour News</title><meta property="og:site_name" content="The Elm Courier | Ecourier.test">`;
    expect(readHead(head, "https://www.ecourier.test/news/1").outlet).toBe("The Elm Courier");
  });
});
