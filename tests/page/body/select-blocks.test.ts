/** Checks which parts of a page are taken for its article by how they are marked up. */
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../seeds/parse-html.ts";
import { readPage } from "../../../src/page/read-page.ts";

const URL = "https://harbour-post.test/news/ferry";
const FIRST =
  "The mayor of the harbour town said on Tuesday that the ferry “will sail again by spring”, and that the council had found the money for it.";
const SECOND =
  "Dockers who had waited for the news since autumn were less sure: one of them called the plan “a drawing on a napkin”, and asked who would pay.";
const THIRD =
  "The ministry declined to comment, but an official said the ferry was “a matter for the town”, which has debated it at four meetings.";
const FOURTH =
  "Tickets will cost what they cost in the old days, the mayor promised, and children, bakers and all who carry an instrument will sail free of charge.";
const FIFTH =
  "The brass band has been asked to learn a second tune before the spring, its leader said, since one march for both directions would admit too much.";

/** Reads a page with this part between its paragraphs; each block as its kind and its text. */
function readWith(part: string): string[] {
  const html = `<body><article><h1>Ferry to sail again</h1><p>${FIRST}</p><p>${SECOND}</p>${part}<p>${THIRD}</p><p>${FOURTH}</p><p>${FIFTH}</p></article></body>`;
  const reading = readPage(parseHtml(html, URL), URL);
  if (reading.kind !== "article") throw new Error(`not an article: ${reading.reason}`);
  const { text, blocks } = reading.article;
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("a part between two paragraphs", () => {
  it.each([
    ['<h3><a name="pays">What the town pays</a></h3>', "subheading: What the town pays"],
    [
      '<div role="heading" aria-level="3">What the town pays</div>',
      "subheading: What the town pays",
    ],
    ["<h2>‘A matter for the town’</h2>", "subheading: ‘A matter for the town’"],
    [
      '<h2 id="part-4a8a-3718-ad3bdc1f69ad">What the town pays</h2>',
      "subheading: What the town pays",
    ],
    [
      '<div class="extra"><blockquote><p>The ferry is not what it was, and nor are we <a href="/1">pic.post.test/1</a></p><p>Ada Lund <a href="/2">May 3, 2030</a></p></blockquote></div>',
      "paragraph: The ferry is not what it was, and nor are we pic.post.test/1",
    ],
    [
      "<div>Nobody knows yet who pays the ferrymen of the town for the winter. ♦</div>",
      "paragraph: Nobody knows yet who pays the ferrymen of the town for the winter. ♦",
    ],
    [
      '<p>The town, wrote the <a href="/1"><meta content="x">Coastline</a> on Friday, has no money.</p>',
      "paragraph: The town, wrote the Coastline on Friday, has no money.",
    ],
    [
      '<p><a href="/1">The mayor stood at the old quay on Tuesday to rally the town,</a> praising its last vote.</p>',
      "paragraph: The mayor stood at the old quay on Tuesday to rally the town, praising its last vote.",
    ],
    ['<div><span class="h5">What the town pays</span></div>', "subheading: What the town pays"],
    [
      "<div><span>A</span></div><p>ferryman who asked not to be named has not been paid.</p>",
      "paragraph: ferryman who asked not to be named has not been paid.",
    ],
    [
      "<div><span>N</span></div><p>obody knows yet who pays the ferrymen for the winter.</p>",
      "paragraph: Nobody knows yet who pays the ferrymen for the winter.",
    ],
    [
      `<div class="extra"><p>${FIRST}</p><p>Bakers sail free.</p><p>${SECOND}</p></div>`,
      "paragraph: Bakers sail free.",
    ],
    [
      `<div class="row">${FIRST}</div><div class="row">Bakers sail free.</div><div class="row">${SECOND}</div>`,
      "paragraph: Bakers sail free.",
    ],
    [
      `<ul><li>${FIRST}</li><li><a href="/1">Bakers of the harbour town, and all who carry an instrument, will sail free of charge</a>. The mayor told them so at the old quay.</li></ul>`,
      "paragraph: Bakers of the harbour town, and all who carry an instrument, will sail free of charge. The mayor told them so at the old quay.",
    ],
    [
      '<div class="video-box"><blockquote class="net-tweet"><p>The ferry is not what it was, and nor are we who sail with it.</p></blockquote></div>',
      "paragraph: The ferry is not what it was, and nor are we who sail with it.",
    ],
    [
      '<p>The plan, said <span><a href="/1">Ada Lund</a><span><img src="/1.png" alt=""><a href="/1">Ada Lund</a><a href="/2">Ferry runs aground</a></span></span> of the council, costs nothing.</p>',
      "paragraph: The plan, said Ada Lund of the council, costs nothing.",
    ],
    [
      "<p>“In the winter all depends on whether our bakers will support our ferrymen, and on you.</p>",
      "paragraph: “In the winter all depends on whether our bakers will support our ferrymen, and on you.",
    ],
  ])("is taken: %s", (part, block) => {
    expect(readWith(part)).toContain(block);
  });

  it.each([
    "<h2>‘A drawing on a napkin’</h2>",
    "<h2>“Dockers who had waited for the news since autumn were less sure”</h2>",
    '<blockquote class="pull-quote"><span>The ferry is a drawing on a napkin, no more.</span> <span>A docker</span></blockquote>',
    '<blockquote><p><a href="/1">The ferry is not what it was, and nor are we</a></p></blockquote>',
    '<div class="extra"><p>Sail with us.</p></div>',
    "<h2>One march for both directions would admit too much.</h2>",
    '<blockquote class="large pull-left">“It sails again. One march for both would admit too much.”</blockquote>',
    `<div class="gallery">${`<h4>Ferries of old</h4><p>${FOURTH}</p>`.repeat(3)}</div>`,
    '<p><a href="/1">The mayor stood at the old quay on Tuesday to rally the town.</a> Nobody came.</p>',
    '<article class="card"><h3><a href="/1">Ferry runs aground</a></h3><p>The old ferry ran aground at Elm on Friday night, and nobody was hurt.</p></article>',
    '<h4>More Great Harbour Stories</h4><ul><li>The strange and quiet life of the last ferryman, <a href="/1">in nine charts and a song.</a></li></ul>',
    '<div class="right"><p>Children, bakers and all who carry an instrument will sail free of charge.</p></div>',
    '<div class="further_reading"><p>Ferry, mayor and money: all that we know</p></div>',
    '<div id="story_tools"><h4>What the town pays</h4></div>',
    '<h2 class="ad300x250">What the town pays</h2>',
    '<div class="story-gating"><div>Every story of the harbour is free of charge once you have signed in.</div><form><input type="email"></form></div>',
    '<div class="current-issue"><h4>In print</h4><img src="/cover.png" alt=""></div>',
  ])("is left out: %s", (part) => {
    expect(readWith(part)).toHaveLength(6);
  });
});

describe("what stands above the headline", () => {
  it("is no part of the article, unless it is prose", () => {
    const html = `<body><article><p>${FIFTH}</p><p>Review</p><h1>Ferry to sail again</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article></body>`;
    const reading = readPage(parseHtml(html, URL), URL);
    const text = reading.kind === "article" ? reading.article.text : "";
    expect(text).toContain(FIFTH);
    expect(text).not.toContain("Review");
  });
});
