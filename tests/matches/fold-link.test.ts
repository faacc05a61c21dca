/** Links to one article fold alike; links to different articles do not. */
import { describe, expect, it } from "vitest";
import { foldLink } from "../../src/matches/fold-link.ts";

describe("foldLink", () => {
  it.each([
    "http://news.example/a/b",
    "https://www.news.example/a/b/",
    "https://NEWS.example/a/b#comments",
    "https://m.news.example/a/b?utm_source=x&fbclid=y",
  ])("takes %s for one article", (link) => {
    expect(foldLink(link)).toBe("news.example/a/b");
  });

  it("keeps what names another article: the path's case and the other parameters", () => {
    const links = [
      "https://news.example/a/b",
      "https://news.example/a/B",
      "https://news.example/a/b?id=7",
      "https://news.example/a/b?id=8&utm_medium=mail",
      "https://sport.news.example/a/b",
    ];
    expect(new Set(links.map(foldLink)).size).toBe(links.length);
  });
});
