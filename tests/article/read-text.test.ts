import { describe, expect, it } from "vitest";
import { readText } from "../../src/article/read-text.ts";

/** Lists the blocks of a document as [kind, text]. */
function blocksOf(document: string): string[][] {
  const article = readText(document);
  return article.blocks.map((block) => [block.kind, article.text.slice(block.start, block.end)]);
}

const HARBOUR = `World

Port of Merrow reopens after nine days, says harbour master

Ships may enter again from Tuesday, and the insurers want to know who pays.

By Ines Calloway and Tom Reith

A crane lifts a container from a grounded ship.
The grounded freighter at Merrow, Sunday. (Ada Lund/Coastline Press)

The port of Merrow reopened on Tuesday, nine days after a freighter ran aground in its mouth.

ADVERTISING


“Nobody was hurt, and that is what counts,” harbour master Ola Brandt said.

WATCH | How the freighter was freed:

Tugs pull the freighter free

2 days ago
Duration 1:47
Four tugs worked through the night to pull the freighter from the sandbank.

Who pays the bill

The owners deny any fault. The insurers have not said a word.

READ MORE: Ten harbours in trouble

Fishing boats were let in first, Brandt said.

With files from Coastline Press`;

describe("readText", () => {
  it("gives every line of an article its kind, and leaves out what only stands on the page", () => {
    expect(blocksOf(HARBOUR)).toEqual([
      ["headline", "Port of Merrow reopens after nine days, says harbour master"],
      ["standfirst", "Ships may enter again from Tuesday, and the insurers want to know who pays."],
      ["caption", "A crane lifts a container from a grounded ship."],
      ["caption", "The grounded freighter at Merrow, Sunday. (Ada Lund/Coastline Press)"],
      [
        "paragraph",
        "The port of Merrow reopened on Tuesday, nine days after a freighter ran aground in its mouth.",
      ],
      ["paragraph", "“Nobody was hurt, and that is what counts,” harbour master Ola Brandt said."],
      ["subheading", "Who pays the bill"],
      ["paragraph", "The owners deny any fault. The insurers have not said a word."],
      ["paragraph", "Fishing boats were let in first, Brandt said."],
    ]);
  });

  it("takes title and byline from the document where the metadata says nothing", () => {
    const article = readText(HARBOUR);
    expect(article.title).toBe("Port of Merrow reopens after nine days, says harbour master");
    expect(article.byline).toBe("Ines Calloway and Tom Reith");
    expect(readText(HARBOUR, { title: "Another" }).title).toBe("Another");
  });

  it("keeps the text as it is, byte for byte", () => {
    expect(readText(HARBOUR).text).toBe(HARBOUR);
  });

  it("reads a document that parts its paragraphs by single line breaks", () => {
    const lines = [
      "The council voted on Monday to close the old bridge for good.",
      "“It has carried us for a century,” mayor Rhea Dunn said.",
      "READ MORE:",
      "The new bridge opens in May, the council said in a statement.",
      "You may also like",
      "Goalkeeper explains why he turned down a move",
      "Bread prices: what shoppers can expect this autumn",
    ];
    expect(blocksOf(lines.join("\n"))).toEqual([
      ["paragraph", lines[0]],
      ["paragraph", lines[1]],
      ["paragraph", lines[3]],
    ]);
  });

  it("joins the lines of a document that is hard-wrapped", () => {
    const document =
      "Bridge to close\n\nThe council voted on Monday to close\nthe old bridge for good, and to build\na new one beside it.\n\nWork begins in May.\n";
    expect(blocksOf(document)).toEqual([
      ["headline", "Bridge to close"],
      [
        "paragraph",
        "The council voted on Monday to close\nthe old bridge for good, and to build\na new one beside it.",
      ],
      ["paragraph", "Work begins in May."],
    ]);
  });

  it("has no headline where running text begins at once", () => {
    const document =
      "MERROW — The council voted on Monday to close the old bridge for good, after a long debate.\n\nWork begins in May.";
    expect(blocksOf(document).map(([kind]) => kind)).toEqual(["paragraph", "paragraph"]);
  });

  it("ends a paragraph before the copyright line that runs on behind it", () => {
    const document = "Bridge to close\n\nWork begins in May. – Copyright The Merrow Courier 2031";
    expect(blocksOf(document).at(-1)).toEqual(["paragraph", "Work begins in May."]);
  });

  it("reads an empty document as an article without blocks", () => {
    expect(readText("").blocks).toEqual([]);
    expect(readText("\n \n").blocks).toEqual([]);
  });
});
