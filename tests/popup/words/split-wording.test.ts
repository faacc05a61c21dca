/** Excerpts split into the speaker's words and the outlet's own. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  splitContent,
  splitExcerpt,
  type Mark,
  type WordingPiece,
} from "../../../popup/words/split-wording.ts";
import { sampleClaim } from "../make-samples.ts";

const join = (pieces: WordingPiece[]): string => pieces.map(({ text }) => text).join("");
const voiced = (pieces: WordingPiece[], voice: WordingPiece["voice"]): string =>
  join(pieces.filter((piece) => piece.voice === voice));

const termed = sampleClaim({
  excerpt: ["what he termed a “", "very informative and very frank", ",” exchange"],
  speaker: "A",
  paragraph: 7,
});

describe("splitExcerpt", () => {
  it("keeps the source's own quotation marks with the speaker's words", () => {
    expect(voiced(splitExcerpt(termed), "claim")).toBe("“very informative and very frank,”");
    expect(voiced(splitExcerpt(termed), "outlet")).toBe("what he termed a  exchange");
  });

  it("takes the whole content of indirect speech for the claim", () => {
    const indirect = sampleClaim({ excerpt: ["He said ", "talks begin", " soon"], speaker: "A" });
    expect(voiced(splitExcerpt(indirect), "claim")).toBe("talks begin");
  });

  it("leaves the cue inside an interrupted quotation to the outlet", () => {
    const text = "“We try,” he said, “every day”";
    const claim = {
      ...sampleClaim({ excerpt: ["“", text.slice(1, -1), "”"], speaker: "A" }),
      quotes: [
        { start: 1, end: 7, text: "We try" },
        { start: 20, end: 29, text: "every day" },
      ],
    };
    expect(voiced(splitExcerpt(claim), "outlet")).toBe(" he said, ");
  });

  it("marks exactly the spans that differ", () => {
    const start = termed.start + "very ".length;
    const pieces = splitExcerpt(termed, [
      { kind: "differs", start, end: start + "informative".length },
    ]);
    expect(pieces.filter(({ mark }) => mark === "differs").map(({ text }) => text)).toEqual([
      "informative",
    ]);
  });

  it("marks nothing in the outlet's own words", () => {
    const pieces = splitExcerpt(termed, [
      { kind: "added", start: termed.excerptStart, end: termed.start + 4 },
    ]);
    const marked = pieces.filter(({ mark }) => mark !== null).map(({ text }) => text);
    expect(marked).toEqual(["very"]);
  });

  it("shows a gap inside the marks where words were left out", () => {
    const cut = sampleClaim({ excerpt: ["the “", "root causes", "” first"], speaker: "A" });
    const gaps = [cut.start, cut.start + "root".length, cut.end].map((at): Mark => ({
      kind: "left out",
      start: at,
      end: at,
    }));
    expect(join(splitContent(cut, gaps))).toBe("“… root … causes …”");
  });

  it("loses and adds no character, whatever is marked", () => {
    const word = fc.string({ unit: "grapheme", maxLength: 12 });
    fc.assert(
      fc.property(
        fc.tuple(word, word, word),
        fc.array(fc.tuple(fc.constantFrom("differs", "added", "left out"), fc.nat(40), fc.nat(40))),
        fc.boolean(),
        (excerpt, spans, quoted) => {
          const [before, content, after] = excerpt;
          const claim = sampleClaim({
            excerpt: quoted ? [`${before}“`, content, `”${after}`] : excerpt,
            speaker: null,
          });
          const marks = spans.map(([kind, a, b]) => ({
            kind,
            start: Math.min(a, b),
            end: kind === "left out" ? Math.min(a, b) : Math.max(a, b),
          }));
          const pieces = splitExcerpt(claim, marks).filter(({ mark }) => mark !== "left out");
          expect(join(pieces)).toBe(claim.excerpt);
        },
      ),
    );
  });
});

describe("splitContent", () => {
  it("leaves out what the outlet says around words that tell enough", () => {
    const text = "the talk, a long one, was “very meaningful and quite frank”";
    const start = text.indexOf("very");
    const end = text.length - 1;
    const claim = {
      ...sampleClaim({ excerpt: ["", text, " to him"], speaker: "A" }),
      quotes: [{ start, end, text: text.slice(start, end) }],
    };
    expect(join(splitContent(claim))).toBe("“very meaningful and quite frank”");
  });

  it("shows only what is claimed, in the source's marks", () => {
    expect(join(splitContent(termed))).toBe("“very informative and very frank,”");
  });
});
