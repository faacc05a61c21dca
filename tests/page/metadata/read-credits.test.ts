/** Checks what is read of an article's authors and date where only the page's printed lines tell. */
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../seeds/parse-html.ts";
import { readPage } from "../../../src/page/read-page.ts";

const URL = "https://www.harbour-post.test/news/ferry";
const BODY = [
  "The mayor of the harbour town said on Tuesday that the ferry would sail again by spring, and that the council had found the money for it.",
  "Dockers who had waited for the news since autumn were less sure, and asked who would pay for the repair of a ship that old.",
  "The ministry declined to comment, but an official said the ferry was a matter for the town, which has debated it at four meetings.",
]
  .map((text) => `<p>${text}</p>`)
  .join("");

/** Reads a page with these lines between its headline and its text. */
function readWith(lines: string, url = URL) {
  const html = `<html><head><title>Ferry sails again | Harbour Post</title></head><body>
    <h1>Ferry sails again</h1>${lines}<div class="text">${BODY}</div></body></html>`;
  const reading = readPage(parseHtml(html, url), url);
  if (reading.kind !== "article") throw new Error(`not an article: ${reading.reason}`);
  return reading.article;
}

describe("the printed byline", () => {
  it.each([
    ["<div>By Ada Lund</div>", "Ada Lund"],
    ["<div>by Ada Lund and Odd Rask</div>", "Ada Lund and Odd Rask"],
    ["<div>By ADA LUND, ODD RASK and UNA BERG</div>", "ADA LUND, ODD RASK and UNA BERG"],
    ["<div><div>By</div><div>Ada Lund</div></div>", "Ada Lund"],
    ["<div><span>By</span><span>Ada Lund</span></div>", "Ada Lund"],
    ["<div><span>By</span><span>by Ada Lund</span></div>", "Ada Lund"],
    ["<div>By <a>Ada Lund</a><span>Staff Writer</span></div>", "Ada Lund"],
    ["<div>By Ada Lund Senior Harbour Editor</div>", "Ada Lund"],
    ["<div>By Ada Lund Follow @ada</div>", "Ada Lund"],
    ["<div>By Ada Lund <i>Harbour Post</i> Published 5:07 pm</div>", "Ada Lund"],
    ["<div>By <b>Ada Lund</b><b>Coastline</b><b>March 11, 2015</b></div>", "Ada Lund"],
    ["<div>By Ada Lund<br>Published March 11, 2015</div>", "Ada Lund"],
    ["<div>March 11, 2015 at 6:08 PM ET by Ada Lund</div>", "Ada Lund"],
    ["<address><div>Ada Lund and Odd Rask</div></address>", "Ada Lund and Odd Rask"],
    ['<div class="story-author">Ada Lund</div>', "Ada Lund"],
    ['<div class="AuthorName"><a>Ada Lund</a><a>@ada</a></div>', "Ada Lund"],
    ['<div class="byline">March 11, 2015|Ada Lund</div>', "Ada Lund"],
    ['<div class="byline">Ada Lund / TNN / Updated: Mar 11, 2015</div>', "Ada Lund"],
    ['<p class="byline">By <a>Ada Lund</a><a>Twitter</a> Today</p>', "Ada Lund"],
    ['<p class="byline">By Ada Lund<span> Today 5:00 am</span></p>', "Ada Lund"],
    [
      `<p><b>By Ada Lund</b>: The ferry sails again. ${"Nobody objects. ".repeat(20)}</p>`,
      "Ada Lund",
    ],
    ["<p>By the mayor: The ferry sails again.</p>", null],
    ["<div>By Harbour Post</div>", null],
    ["<div>By Monday Evening</div>", null],
    ['<div class="byline">March 11, 2015 12:45:52 PM UTC</div>', null],
    ["<div>By PT Barnum</div>", "PT Barnum"],
    ['<div class="author"><a>WATCH LIVE</a></div>', null],
    ['<div class="byline"><p>General Assignment Reporter, Harbour Post</p></div>', null],
    ['<div class="byline"><p>Court Reporter</p><p>Ada Lund</p></div>', "Ada Lund"],
    ["<h3>By Elm Harbour Road</h3>", null],
    ["<div>By Post Staff</div>", null],
    ["<div>BYRON LUND</div>", null],
    ["<div>Odd Rask</div>", null],
    ["<figure><div>By Odd Rask</div></figure>", null],
  ])("in %s is %s", (lines, byline) => {
    expect(readWith(lines).byline).toBe(byline);
  });

  it("is read though the title bar ends with it, where the outlet's name belongs", () => {
    const html = `<head><title>Ferry sails again | Harbour Post | by Ada Lund</title></head>
      <body><h1>Ferry sails again</h1><p>By Ada Lund</p><div>${BODY}</div></body>`;
    const reading = readPage(parseHtml(html, URL), URL);
    expect(reading).toMatchObject({ article: { byline: "Ada Lund" } });
  });

  it("is also read where the page says anywhere whose text it is", () => {
    const { byline } = readWith(`${"<div>Menu</div>".repeat(70)}<a rel="author">Ada Lund</a>`);
    expect(byline).toBe("Ada Lund");
  });
});

describe("the byline of the metadata", () => {
  const meta = '<meta name="author" content="Odd Rask">';

  it.each([
    ["is passed over where the page prints it nowhere but others by the headline", "", "Ada Lund"],
    ["counts where the page prints it anywhere", "<p>Photo: Odd Rask</p>", "Odd Rask"],
  ])("%s", (_, line, byline) => {
    expect(readWith(`${meta}<div>By Ada Lund</div>${line}`).byline).toBe(byline);
  });

  it("counts where the page prints nobody by the headline", () => {
    expect(readWith(`${meta}<div>Ada Lund</div>`).byline).toBe("Odd Rask");
  });
});

describe("a list of labels", () => {
  const date = "<li><b>Date</b> 11.03.2015</li>";
  const author = "<li><b>Author</b> Ada Lund</li>";
  const other = '<span class="date">May 3, 2014</span>';

  it.each([
    [`<ul>${date}${author}</ul>${other}`, "2015-03-11", "Ada Lund"],
    [`<ul>${author}</ul>${other}`, "2014-05-03", null],
    ["<ul><li>Date palms of March 11, 2015</li></ul>", null, null],
  ])("%s gives %s and %s", (list, published, byline) => {
    expect(readWith("<p>Menu</p>".repeat(70) + list)).toMatchObject({ published, byline });
  });
});

describe("the printed date", () => {
  it.each([
    ["<div>March 11, 2015</div>", "2015-03-11"],
    ["<div>By Ada Lund March 11, 2015</div>", "2015-03-11"],
    ["<div><b>11 March 2015</b><b>3:33 PM</b></div>", "2015-03-11"],
    ["<div>Updated March 12, 2015</div><div>Published March 11, 2015</div>", "2015-03-11"],
    ["<div>This story is from March 11, 2015</div>", "2015-03-11"],
    ["<div>03/21/2015 04:23 pm</div>", "2015-03-21"],
    ["<div>21/03/2015</div>", "2015-03-21"],
    ["<div>03/04/2015 05:07 AM EDT</div>", "2015-03-04"],
    ["<div>03/04/2015</div>", null],
    ['<h5 class="published">March 11, 2015</h5>', "2015-03-11"],
    ["<h2>Remembering March 11, 2015</h2>", null],
    ["<div>Council vote set for March 11, 2015</div>", null],
    ["<div>On March 11, 2015, the ferry sank off Elm.</div>", null],
    ["<div>By March 11, 2015, all ferries must be painted.</div>", null],
    ["<figure><div>March 11, 2015</div></figure>", null],
    ['<p><time datetime="2015-03-11T10:00:00Z">March 11</time></p>', "2015-03-11T10:00:00Z"],
    ['<p class="story-date">May 10, 2022 01:52:54 PM</p>', "2022-05-10"],
    ['<p class="story-date">Posted on Sept. 3rd, 2022</p>', "2022-09-03"],
    ['<p class="story-date">By Ada Lund, 8 January 2020, 3:51 pm</p>', "2020-01-08"],
    ['<p class="story-date">19.01.2020</p>', "2020-01-19"],
    ['<p class="story-date">Written: 2023-11-07 15:03:30 / Updated: 2023-11-08</p>', "2023-11-07"],
    ['<p class="story-date">31 June, or later</p>', null],
  ])("in %s is %s", (lines, date) => {
    expect(readWith(lines).published).toBe(date);
  });

  it.each([
    ["Friday, March 4, 2033", null],
    ["March 4, 2033", "2033-03-04"],
  ])("is that above the headline unless it is the reader's own: %s", (line, date) => {
    const html = `<body><p>${line}</p><h1>Ferry sails again</h1><div>${BODY}</div></body>`;
    const reading = readPage(parseHtml(html, URL), URL);
    expect(reading).toMatchObject({ article: { published: date } });
  });

  it("is passed over where the page gives one for machines", () => {
    const { published } = readWith(
      '<meta property="article:published_time" content="2031-02-03"><p class="date">4 March 2033</p>',
    );
    expect(published).toBe("2031-02-03");
  });
});

describe("the date in the link", () => {
  it.each([
    ["/news/2015/03/11/ferry", "2015-03-11"],
    ["/2015/mar/1/ferry", "2015-03-01"],
    ["/news/2015-03-11/ferry", "2015-03-11"],
    ["/news/2015/43/11/ferry", null],
    ["/news/2015/03/ferry", null],
  ])("%s is %s", (path, date) => {
    expect(readWith("", `https://www.harbour-post.test${path}`).published).toBe(date);
  });

  it("counts where the page prints none", () => {
    const url = "https://www.harbour-post.test/2015/03/12/ferry";
    expect(readWith("<div>March 11, 2015</div>", url).published).toBe("2015-03-11");
  });
});
