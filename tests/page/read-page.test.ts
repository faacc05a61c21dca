/** Checks that a page is read as the article that a reader sees, and that the page is left as it was. */
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../seeds/parse-html.ts";
import { locateSpan } from "../../src/page/blocks/locate-span.ts";
import { readPage } from "../../src/page/read-page.ts";

const FIRST =
  "The mayor of the harbour town said on Tuesday that the ferry “will sail again by spring”, and that the council had found the money for it.";
const SECOND =
  "Dockers who had waited for the news since autumn were less sure: one of them called the plan “a drawing on a napkin”, and asked who would pay.";
const THIRD =
  "The ministry declined to comment, but an official said the ferry was “a matter for the town”, which has debated it at four meetings.";
const PAGE = `<html lang="en"><head><title>Ferry to sail again | The Harbour Post</title>
  <meta property="og:site_name" content="The Harbour Post"></head><body>
  <nav><a href="/">Home</a> <a href="/news">News</a></nav>
  <article><h1>Ferry to sail again</h1><p>${FIRST}</p><p>${SECOND}</p>
  <figure><img src="x.jpg"><figcaption>The pier on “a calm day” (Image: Town archive)</figcaption></figure>
  <p>${THIRD}</p></article>
  <form><textarea>my “secret draft” of a letter</textarea></form></body></html>`;
const URL = "https://harbour-post.test/news/ferry";

function readArticle(html: string) {
  const reading = readPage(parseHtml(html, URL), URL);
  if (reading.kind !== "article") throw new Error(`not an article: ${reading.reason}`);
  return reading;
}

/** Lays a piece of a text out in a row and a cell of its own. */
function lay(text: string): string {
  return `<div class="row"><div class="cell"><div class="piece"><div class="text">${text}</div></div></div></div>`;
}

/** The kinds of the blocks of a page, each with its length. */
function kindsOf(html: string): string[] {
  return readArticle(html).article.blocks.map(({ kind, start, end }) => `${kind} ${end - start}`);
}

describe("reading a page", () => {
  it("finds headline and paragraphs, and leaves captions, navigation and form fields out", () => {
    const { article } = readArticle(PAGE);
    expect(
      article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]),
    ).toEqual([
      ["headline", "Ferry to sail again"],
      ["paragraph", FIRST],
      ["paragraph", SECOND],
      ["paragraph", THIRD],
    ]);
    expect(article).toMatchObject({
      outlet: "The Harbour Post",
      title: "Ferry to sail again",
      url: URL,
      language: "en",
    });
  });

  it("leads every word back to its text node", () => {
    const { article, pieces } = readArticle(PAGE);
    const start = article.text.indexOf("a drawing on a napkin");
    const [place, ...more] = locateSpan(pieces, { start, end: start + 21 });
    expect(more).toEqual([]);
    expect(place?.node.data.slice(place.start, place.end)).toBe("a drawing on a napkin");
    expect(place?.node.parentElement?.localName).toBe("p");
  });

  it("leaves the document as it was", () => {
    const document = parseHtml(PAGE, URL);
    const before = document.documentElement.outerHTML;
    readPage(document, URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("finds the article where a long table or a notice outweighs it, but never among comments", () => {
    const body = `<div>${[FIRST, SECOND, THIRD, FIRST, SECOND].map((text) => `<p>${text}</p>`).join("")}</div>`;
    const row =
      "<tr><td>North quay, berths one to four</td><td>Ada Lund, who keeps the list</td></tr>";
    const table = `<div><table><tr><th>Quay</th><th>Keeper</th></tr>${row.repeat(300)}</table></div>`;
    const outweighed = readArticle(`<body><h1>Ferry to sail</h1>${body}${table}</body>`).article
      .text;
    expect(outweighed).toContain(FIRST);
    expect(outweighed).not.toContain("berths");
    const comments = `<div class="comments">${`<p>I ${SECOND}</p>`.repeat(20)}</div>`;
    const page = `<body><article><h1>Ferry</h1>${body}</article>${comments}</body>`;
    expect(readArticle(page).article.text).not.toContain("I Dockers");
  });

  it("takes what stands between headline and body for a standfirst, or for the first paragraphs", () => {
    const page = (above: string): string =>
      `<body><h1>Ferry to sail again</h1><section>${above}</section><span>By Ada Lund</span>
      <div><div class="text">${`<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`.repeat(4)}</div></div></body>`;
    const lead = "Nobody had believed in the old ship any more, the mayor least of all.";
    const second = "She had said so in autumn, and again in the cold weeks before the vote.";
    expect(kindsOf(page(`<p>${lead}</p>`)).slice(0, 2)).toEqual(["headline 19", "standfirst 69"]);
    expect(kindsOf(page(`<p>${lead}</p><p>${second}</p>`)).slice(0, 3)).toEqual([
      "headline 19",
      "paragraph 69",
      "paragraph 71",
    ]);
    expect(kindsOf(page(`<h2>The pier at dusk in the old days. Photo: Ada Lund</h2>`))[1]).toBe(
      `paragraph ${FIRST.length}`,
    );
  });

  it("leaves out labels of pictures and lists of what others read, but no heading beside a picture", () => {
    const inside = `<li><img src="a.jpg"><div><p>The pier in the old days</p></div></li>
      <div><img src="b.jpg"><h3>What the town pays</h3></div><p>${SECOND}</p>
      <div class="most-read-box"><h2>What others read</h2></div>`;
    const { text } = readArticle(
      `<body><article><h1>Ferry to sail again</h1><p>${FIRST}</p>${inside}<p>${THIRD}</p></article></body>`,
    ).article;
    expect(text).not.toContain("The pier");
    expect(text).not.toContain("others read");
    expect(text).toContain("What the town pays");
  });

  it("takes the pieces of a body for the article, though their name says that they stand beside it", () => {
    const pieces = [FIRST, SECOND, THIRD, FIRST, SECOND]
      .map((text) => `<div class="sidebar-grid text"><p>${text}</p></div>`)
      .join("");
    const beside = `<div class="sidebar"><p>Sail with us: the harbour tour leaves daily.</p></div>`;
    const page = `<body><article><h1>Ferry to sail again</h1>${pieces}${beside}</article></body>`;
    const { text } = readArticle(page).article;
    expect(text).toContain(THIRD);
    expect(text).not.toContain("Sail with us");
  });

  it.each([
    "Ada Lund covers the harbour for this newspaper.",
    "ADA LUND, a former pilot, writes on ships",
    "Ada Lund’s new book on the ferries of old, “Slow Water”, is out now.",
    "– Town archive",
  ])("ends with the text, not with: %s", (line) => {
    const head = '<head><meta name="author" content="Odd Rask and Ada Lund"></head>';
    const body = `<p>${FIRST}</p><p>${SECOND}</p><p>Ada Lund is right, he said.</p><p>${THIRD}</p>`;
    const page = `${head}<body><article><h1>Ferry</h1>${body}${body}<p>${line}</p></article></body>`;
    const { text } = readArticle(page).article;
    expect(text).not.toContain(line);
    expect(text).toContain("Ada Lund is right");
  });

  it.each([
    ["It also <a>runs the ferries of three other harbours along the coast</a>.", true],
    ["In April the couple <a>told the town that they would sail the ferry themselves.</a>", true],
    ["<a>Ada Lund, the mayor of the town,</a> was met by <a>a crowd of dockers</a>.", true],
    ["Our pier: <a>a tour of the harbour, from the first stone to the last.</a>", false],
    ["<a>Why the ferry came to a stop, and who will pay for it.</a> A report.", false],
  ])(
    "takes a sentence that is mostly a link, and no pointer to another page: %s",
    (line, isText) => {
      const page = `<body><article><h1>Ferry</h1><p>${FIRST}</p><p>${SECOND}</p><div>${line}</div><p>${THIRD}</p></article></body>`;
      const { text } = readArticle(page.replaceAll("<a>", '<a href="/1">')).article;
      expect(text.includes(line.replace(/<[^>]*>/g, ""))).toBe(isText);
    },
  );

  it("keeps a heading whose words return in the text below it", () => {
    const page = `<body><article><h1>Ferry</h1><p>${FIRST}</p><h2>A drawing on a napkin</h2><p>${SECOND}</p><p>${THIRD}</p></article></body>`;
    expect(kindsOf(page)[2]).toBe("subheading 21");
  });

  it.each([
    `<span class="visually-hidden">In a new tab</span>`,
    `<span class="screen-reader-text">In a new tab</span>`,
    `<b style="position:absolute;clip:rect(0 0 0 0)">In a new tab</b>`,
    `<div aria-modal="true"><p>In a new tab</p></div>`,
    `<span aria-hidden="true">In a new tab</span>`,
  ])("leaves out what is only read aloud, and what lies over the page: %s", (label) => {
    const page = `<body><article><h1>Ferry</h1><p>${FIRST} ${label}</p><p>${SECOND}</p><p>${THIRD}</p></article></body>`;
    expect(readArticle(page).article.text).not.toContain("In a new tab");
  });

  it("reads what a style only crops", () => {
    const page = `<body><article><h1>Ferry</h1><p>${FIRST}</p><p style="clip: rect(0, 500px, 90px, 0)">${SECOND}</p><p>${THIRD}</p></article></body>`;
    expect(readArticle(page).article.text).toContain(SECOND);
  });

  it("reads a paragraph that is hidden from screen readers alone", () => {
    const page = `<body><article><h1>Ferry</h1><p>${FIRST}</p><p aria-hidden="true">${SECOND}</p><p>${THIRD}</p></article></body>`;
    expect(readArticle(page).article.text).toContain(SECOND);
  });

  it("reads a body cut into pieces that stand apart, with the headings between them, and no second article", () => {
    const paragraphs = [FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`).join("");
    const piece = lay(paragraphs + paragraphs);
    const more = lay(
      `<h2>What the town pays</h2><p class="paywall">Nobody knows yet who pays the ferrymen of the town, said Ada Lund.</p>`,
    );
    const page = (end: string): string => {
      const promo = `<div class="promo"><p>Sail with us: a tour of the harbour for friends of this newspaper.</p></div>`;
      return `<body><main><h1>Ferry to sail again</h1>${piece}${promo}<div class="next">${end}</div></main></body>`;
    };
    const { text } = readArticle(page(more)).article;
    expect(text).toContain("What the town pays\n\nNobody knows");
    expect(text).not.toContain("Sail with us");
    const two = readArticle(page(`<h1>Port to close</h1>${more}`)).article.text;
    expect(two).not.toContain("Nobody knows");
  });

  it("leaves out a box to sign in, though it holds a third of the text", () => {
    const offer = "Sign in to read what other readers of this newspaper think of the ferry.";
    const box = `<div class="article-sign-in"><p>${offer}</p><p>${offer} Free.</p></div>`;
    const page = `<body><article><h1>Ferry</h1><p>${FIRST}</p>${box}<p>${SECOND}</p></article></body>`;
    expect(readArticle(page).article.text).not.toContain("Sign in");
  });

  it("takes a line above the text for the standfirst where the page's description has the same words", () => {
    const lead = "Nobody had believed in the old ship any more, the mayor least of all";
    const page = (description: string): string =>
      `<head><meta name="description" content="${description}"></head>
      <body><h1>Ferry to sail again</h1><div>${lead}</div><article><p>${FIRST}</p><p>${SECOND}</p></article></body>`;
    expect(kindsOf(page(`${lead}.`))[1]).toBe(`standfirst ${lead.length}`);
    expect(kindsOf(page("Something else"))[1]).toBe(`paragraph ${FIRST.length}`);
  });

  it("leaves out a paragraph that is the standfirst again", () => {
    const lead = "Nobody had believed in the old ship any more, the mayor least of all.";
    const page = `<body><h1>Ferry to sail again</h1><section><p>${lead}</p></section><span>By Ada Lund</span>
      <div><div class="text"><p>${lead}</p>${`<p>${FIRST}</p><p>${SECOND}</p>`.repeat(4)}</div></div></body>`;
    expect(kindsOf(page).slice(1, 3)).toEqual(["standfirst 69", `paragraph ${FIRST.length}`]);
  });

  it.each([
    ["<p><strong>What the town pays</strong></p>", "subheading 18"],
    ["<p>WHAT THE TOWN PAYS</p>", "subheading 18"],
    ["<p>What the <strong>town</strong> pays</p>", "paragraph 18"],
    ["<p><strong>The town pays.</strong></p>", "paragraph 14"],
  ])("takes a short line in bold or capitals for a heading: %s", (line, kind) => {
    const page = `<body><article><h1>Ferry</h1><p>${FIRST}</p>${line}<p>${SECOND}</p><p>${THIRD}</p></article></body>`;
    expect(kindsOf(page)[2]).toBe(kind);
  });

  it("leaves out the label that shares its paragraph with a picture", () => {
    const picture = `<p><img src="a.jpg"><br><em>The pier in the old days</em></p>`;
    const page = `<body><article><h1>Ferry</h1><p>${FIRST}</p>${picture}<p>${SECOND}</p><p>${THIRD}</p></article></body>`;
    expect(readArticle(page).article.text).not.toContain("in the old days");
  });

  it.each(["<br>", '<span class="br"></span>'])(
    "begins a paragraph where %s breaks the line behind a sentence",
    (br) => {
      const page = `<body><article><h1>Ferry</h1><div>${FIRST}${br}${SECOND}${br}Elm${br}Quay<p>${THIRD}</p></div></article></body>`;
      const { text } = readArticle(page).article;
      expect(text).toContain(`${FIRST}\n\n${SECOND}\n\nElm\nQuay`);
    },
  );

  it("leaves out a list whose every item is a link with a few words more, and keeps other lists", () => {
    const links = `<ul><li>Why the ferry <a href="/1">came to a stop</a></li><li>Our pier: <a href="/2">a tour</a></li></ul>`;
    const facts = `<ul><li>Two ferries</li><li>Forty <a href="/3">dockers</a></li></ul>`;
    const page = `<body><article><h1>Ferry</h1><p>${FIRST}</p>${facts}<p>${SECOND}</p>${links}<p>${THIRD}</p></article></body>`;
    const { text } = readArticle(page).article;
    expect(text).not.toContain("came to a stop");
    expect(text).toContain("Forty dockers");
  });
});
