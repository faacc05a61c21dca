/** Checks that tidied text leads back to the very characters of the page, for any text. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../seeds/parse-html.ts";
import { finishSteps } from "../../../src/finish-steps.ts";
import { collectBlocks } from "../../../src/page/blocks/collect-blocks.ts";
import { findOffset, locateSpan } from "../../../src/page/blocks/locate-span.ts";
import { joinPageTexts } from "../../../src/page/blocks/page-text.ts";

const document = parseHtml("", "");

/** Characters that make trouble: white space, invisible, bidirectional, combining, astral, quotation marks. */
const TROUBLE =
  " \t\n\u00a0\u2003\u00ad\u200b\u2060\ufeff\u200d\u200e\u200f\u202b\u202c\u2066\u2069\u0301“”‘’\"'«»שלוםעליكم€éİß𝔘🇺🇦👩‍👩‍👧";
const troubled = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TROUBLE) },
  { weight: 2, arbitrary: fc.constantFrom("word", "said", "a", "1,000") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
);
const words = fc.array(troubled, { maxLength: 12 }).map((parts) => parts.join(""));

type Markup = string | { tag: string; children: Markup[] };
const { markup } = fc.letrec<{ markup: Markup }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    fc.record({
      tag: fc.constantFrom("p", "div", "b", "em", "a", "span", "br", "li", "wbr", "textarea"),
      children: fc.array(tie("markup"), { maxLength: 4 }),
    }),
  ),
}));

/** Builds elements and text nodes, several text nodes side by side where the markup says so. */
function build(markup: Markup): Node {
  if (typeof markup === "string") return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  if (markup.tag !== "br" && markup.tag !== "wbr") element.append(...markup.children.map(build));
  return element;
}

/** Reads the blocks below a body of this markup as one text. */
function read(parts: Markup[]) {
  const body = document.createElement("body");
  body.append(...parts.map(build));
  const steps = collectBlocks(body, new Set());
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...joinPageTexts(step.value), body };
  }
}

/** What tidying does to a stretch of the page, said another way. */
function tidy(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/\s+/g, " ");
}

/** The text without any white space. */
function spaceless(text: string): string {
  return tidy(text).replace(/\s/g, "");
}

const anySpan = fc.tuple(fc.nat(400), fc.nat(60));

describe("the text of a page", () => {
  it("leads back to the page's own characters, in 10,000 pages of troublesome text", () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 5 }), anySpan, (parts, [from, length]) => {
        const { text, pieces } = read(parts);
        const start = Math.min(from, text.length);
        const span = { start, end: Math.min(start + length, text.length) };
        const located = locateSpan(pieces, span)
          .map(({ node, start, end }) => node.data.slice(start, end))
          .join("");
        // Blank lines and line breaks stand in no text node.
        expect(spaceless(located)).toBe(spaceless(text.slice(span.start, span.end)));
      }),
      { numRuns: 10_000 },
    );
  });

  it("knows the offset of every character that it wrote", () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 4 }), (parts) => {
        const { text, pieces } = read(parts);
        for (const { start, length, node, offset } of pieces) {
          expect(findOffset(pieces, node, offset)).toBe(start);
          const written = text.slice(start, start + length);
          expect(written.replace(/\s/g, " ")).toBe(
            node.data.slice(offset, offset + length).replace(/\s/g, " "),
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("reads the same words as the page shows, form fields left out", () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 4 }), (parts) => {
        const { text, body } = read(parts);
        for (const field of body.querySelectorAll("textarea")) field.remove();
        expect(spaceless(text)).toBe(spaceless(body.textContent ?? ""));
      }),
      { numRuns: 1_000 },
    );
  });

  it("joins a word that a soft hyphen divides, and parts lines at a break", () => {
    const { text } = read([
      { tag: "p", children: ["nego\u00adti", { tag: "b", children: ["ation"] }, "  now "] },
      { tag: "p", children: ["one", { tag: "br", children: [] }, "two"] },
    ]);
    expect(text).toBe("negotiation now\n\none\ntwo");
  });
});

describe("a block of very many lines", () => {
  it("is read whole, each line break at the cost of its line alone", () => {
    const lines = "a line of words without an end<br>".repeat(40_000);
    const { body } = parseHtml(`<div>${lines}It ends.<br>“So.”<br>Here</div>`, "");
    const texts = finishSteps(collectBlocks(body, new Set())).map(({ text }) => text);
    expect(texts[0]?.split("\n")).toHaveLength(40_001);
    expect(texts.slice(1)).toEqual(["“So.”", "Here"]);
  });
});
