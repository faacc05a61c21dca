import { describe, expect, it } from "vitest";
import { findBoilerplate } from "../../src/article/find-boilerplate.ts";

/** The role of one line, standing between two sentences of an article. */
function roleOf(line: string): string | undefined {
  const before = "The council voted on Monday to close the old bridge for good.";
  return findBoilerplate([before, "", line, "", before, "", before])[2];
}

describe("findBoilerplate", () => {
  it.each([
    ["byline", "By Ines Calloway"],
    ["byline", "By INES CALLOWAY and TOM REITH Merrow News Service"],
    ["byline", "May 19, 2031"],
    ["byline", "Written by: Ines Calloway"],
    ["byline", "19 May 2031"],
    ["byline", "17:41 GMT, May 19, 2031"],
    ["byline", "Harbour / May 19, 2031"],
    ["byline", "Ines Calloway14 August 2031 10:01"],
    ["byline", "In Harbour, Ports - 02 Feb 2031, 20:02"],
    ["article", "The old bridge was closed at last on 14 August 2031, at 10:01, for good."],
    ["byline", "By Ines Calloway, Tom Reith on Monday, May 19th, 2031 at 11:08 a.m."],
    ["notice", "Image 1 of 5"],
    ["promo", "More harbour news: https://courier.test/harbour and @courierharbour"],
    ["promo", "[button link=https://courier.test/tips]Send us yours[/button]"],
    ["video", "From 49m ago"],
    ["notice", "With reports from the Courier and the Coastline Review"],
    ["notice", "Please turn on JavaScript to use this feature"],
    ["appeal", "Be the first to comment on this article"],
    ["notice", "20:24Ines Calloway-Reith"],
    ["notice", "2 hours ago10:05 Ines Calloway"],
    ["notice", "20:42KEY EVENT"],
    ["notice", "12"],
    ["article", "— Ines Calloway (@calloway) May 19, 2031"],
    ["notice", "– additional reporting by Ines Calloway"],
    ["notice", "This is a breaking news story - more to follow"],
    ["notice", "THIS IS A LIVE BLOG. SCROLL DOWN FOR THE LATEST UPDATES."],
    ["appeal", "Follow the Courier on Google News and add us as a preferred source."],
    ["appeal", "Check out more of the Courier’s stories by signing up to our free letter"],
    ["promo", "Share this story"],
    ["promo", "- Advertisement -"],
    ["promo", "More from the Courier"],
    ["promo", "Most read harbour stories"],
    ["promo", "ADVERTISEMENT"],
    ["promo", "Loading..."],
    ["promo", "Previous Next"],
    ["promo", "STORY HIGHLIGHTS"],
    ["promo", "Read more in harbour news"],
    ["promo", "read more ada lund"],
    ["promo", "Most read in Harbour"],
    ["promo", "Top news stories today"],
    ["promo", "Related video: The ferry sails again"],
    ["appeal", "Watch the full speech below:"],
    ["article", "The ship that you see lies below."],
    ["appeal", "Join us at the first harbour feast on May 18th in Elm."],
    ["appeal", "Try Courier Plus for free by clicking here for no ads and fun puzzles."],
    ["appeal", "We hope you’re enjoying the Courier’s refreshing journalism."],
    ["appeal", "Follow the Courier’s harbour coverage at https://courier.test/harbour"],
    ["notice", "Writing by Tom Reith; Editing by Ines Calloway"],
    [
      "notice",
      `(Additional reporting by Tom Reith${" and Ada Lund".repeat(12)}; Editing by Odd Rask)`,
    ],
    ["appeal", "Like us on Facebook Follow us on Twitter"],
    ["article", "Writing by hand; that is what the clerks still do."],
    ["notice", "This article appeared originally on The Coastline Review."],
    ["notice", "This is a column that solely reflects the opinions of the author"],
    ["notice", "The Courier’s coverage receives support from several private foundations."],
    ["caption", "The ferry at dawn, May 8, 2031. COASTLINE/Ada Lund Purchase Licensing Rights"],
    ["promo", "Advertisement Continue reading the main story"],
    ["promo", "READ MORE:"],
    ["promo", "READ MORE: Ten harbours in trouble"],
    ["promo", "WATCH | How the freighter was freed:"],
    ["promo", "You may also like"],
    ["promo", "Related Stories Ferry runs aground at Elm PORT SHUT Mayor says nobody was hurt"],
    ["promo", "FERRY AGROUND! Mayor says nobody was hurt at Elm PORT SHUT Ships wait"],
    ["promo", "Most Read In Ports & Ships FERRY AGROUND Mayor says nobody was hurt"],
    ["promo", "Ferry runs aground at Elm: mayor says nobody was hurt Read more"],
    ["video", "CLOSE The mayor says that nobody was hurt. Coastline"],
    ["notice", "© 2031 The Merrow Courier Company"],
    ["notice", "With files from Coastline Press"],
    ["notice", "Your email address will not be published. Required fields are marked *"],
    ["notice", "Tom Reith contributed to this report."],
    ["notice", "Courier Harbour Writer Tom Reith contributed to this report from North Elm."],
    ["notice", "(Reporting by Tom Reith in Merrow; editing by Ines Calloway)"],
    ["caption", "The old bridge at dusk. Photograph: Ada Lund"],
    ["caption", "Mayor Rhea Dunn speaks at the bridge. (Ada Lund/Coastline Press)"],
    ["caption", "The old bridge, seen from the harbour | Getty Images"],
    ["caption", "Ferries wait for the bridge to open (Image: COASTLINE )"],
    ["appeal", "If you value our work, please consider making a donation."],
    ["appeal", "Sign up for our newsletter to get the news in your inbox every morning."],
    ["appeal", "Support us via PayPal"],
    ["appeal", "Your support makes a difference."],
    ["notice", "This article originally appeared in the Coastline Review."],
    ["notice", "The views expressed in this article are the author’s own."],
    ["notice", "The Courier is not responsible for the opinions of its contributors."],
    ["caption", "Photo Source: Ada Lund from the Courier."],
    ["caption", "Top photo by Ada Lund"],
    ["caption", "(All photos: Courier staff)"],
    ["caption", "Image copyright Coastline Image caption The old bridge at dusk"],
    ["caption", "Splash News She left the old bridge in a hurry"],
    ["caption", "Getty - Contributor Rhea walks over the bridge"],
    ["caption", "Courtesy of Coastline News"],
    ["caption", "Enlarge this image toggle caption Ada Lund/Coastline Ada Lund/Coastline"],
    [
      "caption",
      "Media playback is unsupported on your device Media caption The old bridge at dusk",
    ],
    ["caption", "3/16 2031 The mayor says that nobody was hurt. (Elm, May 19, 2031) Ada Lund"],
    ["caption", "3/16 19 May 2031 The mayor says that nobody was hurt."],
    ["caption", "The old bridge The mayor says that it is safe. Hide Caption 3 of 16"],
    ["appeal", "Get the latest news straight to your phone with the Courier app."],
    ["appeal", "For the latest stories and updates download the Courier apps."],
    ["appeal", "We want to hear what you think about this article."],
    ["appeal", "Submit your letter to the editor via this form."],
    ["appeal", "Follow the Courier: Twitter | Facebook"],
    ["appeal", "Ines Calloway is on Twitter at inescalloway."],
    ["appeal", "First-time subscribers also receive a mug made by the harbour’s own potters!"],
    ["promo", "[Ferry runs aground at Elm, port says]"],
    ["promo", "[Nobody was hurt. The mayor calls it ‘a wonder.’]"],
    ["byline", "May 19, 2031 — 6:22 PM EST May 20, 2031 — 1:55 PM EST"],
    ["notice", "Merrow Money (Elm) First published May 19, 2031: 3:33 AM ET"],
    ["notice", "(Via the Coastline, Elm Press)"],
    ["notice", "Twitter: @adalund"],
    ["notice", "ELM, Norland —"],
    ["notice", "— With assistance by Ada Lund, Tom Reith and Ines Calloway"],
    [
      "notice",
      `Reporting by Ada Lund; Additional reporting by ${"Tom Reith, ".repeat(15)}in Merrow; Editing by Rhea Dunn`,
    ],
    ["notice", "*This article appears in the May 19, 2031 issue of the Courier."],
    ["notice", "2:58 p.m.: This article was updated to add what the mayor thinks."],
    ["notice", "If you buy something through one of our affiliate links, the Courier is paid."],
    ["notice", "This content can also be viewed on the site it originates from."],
    ["notice", "Images: Coastline; Ada Lund, Tom Reith/Courier"],
    ["promo", "UPDATES:"],
    ["promo", "Read more from Rhea Dunn:"],
    ["promo", "See photos from this story:"],
    ["caption", "Photography by Ada Lund."],
    ["caption", "Ada Lund/Coastline"],
    ["caption", "(Ada Lund/alund@courier.test)"],
    ["caption", "the old bridge at dusk.jpg"],
    ["appeal", "Want more from Tom? Sign up for his newsletter, Harbour Lights."],
    ["appeal", "Be sure to annoy the mayor – share this post with her!"],
    ["notice", "https://coastline.test/posts/2800731780195723"],
    ["notice", "alund@coastline.test"],
    ["notice", "COASTLINE.TEST"],
    ["notice", "www.coastline.test"],
    ["notice", "Views: 1,204"],
    ["notice", "Coastline Staff Reporter"],
    ["promo", "Release Date:"],
    ["notice", `© 2031, Coastline. ${"No part of it may be printed elsewhere. ".repeat(5)}`],
    ["notice", "This article is part of a series — Ports at Sea? — on ferries of the north."],
    ["notice", "This project was produced with support from the Elm Fund for the Coast."],
    ["appeal", "Do you live by the port? We want to hear from you! Write to us."],
    ["blank", "   "],
    ["blank", "* * *"],
  ])("finds a %s: %s", (role, line) => {
    expect(roleOf(line)).toBe(role);
  });

  it.each([
    "Coastline.com",
    "Letters to the Editor",
    "This story is part of a bigger problem, the mayor said.",
    "“We ask for a fund that will support our members until you can sail again.",
    "See photos from the bridge, the mayor asked, and tell her that it is safe.",
    "The mayor came via the old bridge (via Elm, Merrow and the coast).",
    "By Monday the council had changed its mind.",
    "The mayor asked residents to donate blankets to the shelter.",
    "“Sign up for our newsletter,” the campaign told its supporters on Monday.",
    "More than forty people came to watch.",
    "Watch out, the mayor warned.",
    "The two companies (Merrow Rail and Coast Line) merged in May.",
    "Published figures show a fall of ten per cent, the ministry said in a lengthy report that took its authors more than three years to write and many more to get past the lawyers.",
    "She read more than the report.",
    "More on the bridge was not to be had on Monday.",
    "To reach the editors of the survey, scientists sent forty letters.",
    "For the latest quarter the harbour reported a profit.",
    "This report was published by the ministry on Monday, and nobody read it.",
    "Photo by photo, the detectives rebuilt the night of the fire.",
    "By the sea, by the road and by rail",
    "More news outlets sue the harbour",
    "Sources: mayor to sell the ferry",
    "Reuters Wins Two Prizes",
    "PORT SHUT Ships wait at Elm, the NTB says",
    "Related claims against the Merrow Courier go to court",
    "Most read the report and wept",
    "2/3 of the ferries stay in port",
    "Mayor asks pupils to read more",
    "[The mayor] was late, the council said on Monday [in a letter].",
    "Reuters Ana Ruiz won two prizes for her pictures of the bridge.",
    "He runs a firm that lets people sign up for discounts at hotels in the US.",
  ])("leaves a sentence to the article: %s", (line) => {
    expect(roleOf(line)).toBe("article");
  });

  it("leaves a text without line breaks to the article, whatever it begins with", () => {
    expect(roleOf(`Related Stories ${"The ferry waits at Elm ".repeat(200)}`)).toBe("article");
  });

  it("takes title and description of a video with its card, never the headline of the page", () => {
    const card = [
      "Bridge to close",
      "",
      "How the bridge was built",
      "",
      "3 days ago",
      "Duration 2:10",
    ];
    const lines = [
      ...card,
      "A film from the archive shows the old bridge.",
      "",
      "Work begins in May.",
    ];
    const roles = findBoilerplate(lines);
    expect(roles.filter((role) => role !== "blank")).toEqual([
      "article",
      "video",
      "video",
      "video",
      "video",
      "article",
    ]);
    expect(findBoilerplate(["Bridge to close", "Duration 2:10"])[0]).toBe("article");
  });

  it("ends a list in the middle of an article where sentences begin again", () => {
    const roles = findBoilerplate([
      "Related stories",
      "Goalkeeper explains his move",
      "The council voted on Monday to close the old bridge for good.",
      "Work begins in May.",
      "Fishing boats were let in first, Brandt said.",
      "Nobody was hurt.",
    ]);
    expect(roles).toEqual(["promo", "promo", "article", "article", "article", "article"]);
  });

  it("takes the links at the foot of a page, whether they end as sentences or not", () => {
    const text = ["The council voted on Monday to close the old bridge.", "Work begins in May."];
    const foot = ["Read more:", "Mayor says the port is safe", "They built a ferry. It sank."];
    const roles = findBoilerplate([...text, ...foot]);
    expect(roles).toEqual(["article", "article", "promo", "promo", "promo"]);
  });

  it("leaves running text below a link to the article", () => {
    const text =
      "The council voted on Monday to close the old bridge for good, and asked the owners of all ferries to come to Elm.";
    const roles = findBoilerplate(["Work begins in May.", "Read more:", "The port is safe", text]);
    expect(roles).toEqual(["article", "promo", "article", "article"]);
    expect(findBoilerplate(["Work begins.", "Read more:", "It is late."])[2]).toBe("article");
  });
});
