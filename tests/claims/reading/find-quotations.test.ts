/** Tests of the quoted spans: every kind of mark, and every way of leaving one open. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/claims/reading/find-quotations.ts";
import { leastTime } from "../../least-time.ts";

/** Cuts a text into blocks at blank lines, and returns the quoted words of each span. */
function quotedIn(text: string): string[] {
  return findQuotations(text, blocksOf(text)).map((span) => text.slice(span.start, span.end));
}

function blocksOf(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split("\n\n").map((paragraph) => {
    const block = { start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
}

/** Returns the time that reading so many paragraphs without a mark takes, in milliseconds. */
function timeOf(paragraphs: number, enough?: number): number {
  const text = "Ana Ruiz left the pier and went on to Elm.\n\n".repeat(paragraphs);
  const blocks = blocksOf(text);
  return leastTime(() => findQuotations(text, blocks), enough);
}

describe("findQuotations", () => {
  it("reads straight, curly, single and angle marks", () => {
    expect(quotedIn('The mayor said "no" twice.')).toEqual(["no"]);
    expect(quotedIn("The mayor said “not now” twice.")).toEqual(["not now"]);
    expect(quotedIn("The mayor called it 'a bad day' again.")).toEqual(["a bad day"]);
    expect(quotedIn("The mayor called it ‘a bad day’ again.")).toEqual(["a bad day"]);
    expect(quotedIn("The mayor said «not now» twice.")).toEqual(["not now"]);
  });

  it("opens at an opening mark that no space parts from its comma", () => {
    expect(quotedIn("Ruiz said,“Not now.” She left.")).toEqual(["Not now."]);
    expect(quotedIn('She said, "No." Ruiz writes,"Not now. Never." She left.')).toEqual([
      "No.",
      "Not now. Never.",
    ]);
    expect(quotedIn('"Not now,"Ruiz said, "and not here."')).toEqual(["Not now,", "and not here."]);
    expect(quotedIn("“We left...“We ran.” It rained.")).toEqual(["We left...“We ran."]);
  });

  it("reads two single marks as a double one", () => {
    expect(quotedIn("''Not now,'' the mayor said.")).toEqual(["Not now,"]);
  });

  it("reads two curly single marks as a double one", () => {
    expect(quotedIn("“Not now,’’ he said. ‘‘Never.’’")).toEqual(["Not now,", "Never."]);
  });

  it("reads three single marks as a double one beside a single one", () => {
    expect(quotedIn("''They told us 'not now,''' she said. ''We left.''")).toEqual([
      "They told us 'not now,",
      "We left.",
    ]);
  });

  it("takes apostrophes for no marks", () => {
    expect(quotedIn("It's the voters' choice, the mayor's office didn't say in '98.")).toEqual([]);
    expect(quotedIn("They said ‘it’s the voters’ choice’ and left.")).toEqual([
      "it’s the voters’ choice",
    ]);
  });

  it("keeps a nested quotation inside its outer one", () => {
    expect(quotedIn("“He told me ‘go home’ and I went,” she said.")).toEqual([
      "He told me ‘go home’ and I went,",
    ]);
  });

  it("ends straight marks at no curly ones that quote within them", () => {
    expect(
      quotedIn('"The “Long Bridge” plan is dead, and “so be it.” She laughed," he wrote.'),
    ).toEqual(["The “Long Bridge” plan is dead, and “so be it.” She laughed,"]);
    expect(quotedIn('She called it "a bad day” twice.')).toEqual(["a bad day"]);
  });

  it.each([
    ["“It is the “old pier” row,” he said.", ["It is the “old pier” row,"]],
    ['"It is the "old pier" row," he said.', ['It is the "old pier" row,']],
    ["“We left, he said. “We ran.” “We hid.”", ["We left, he said. “We ran.", "We hid."]],
    [
      '"We moved "for now", with no home.\n\n"We left."',
      ['We moved "for now", with no home.', "We left."],
    ],
    ['"We moved." It was "for now".', ["We moved.", "for now"]],
  ])("holds what is quoted within in marks of the same kind: %j", (text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  it("joins paragraphs that each open the quotation again", () => {
    const text = '"We waited.\n\n"Nobody came," he said.';
    const spans = findQuotations(text, blocksOf(text));
    expect(spans.map((span) => [span.closed, span.continues])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it.each([
    ["'We didn't wait.\n\n'Nobody came,' he said.", ["We didn't wait.", "Nobody came,"]],
    ["‘We didn’t wait.\n\n‘Nobody came,’ he said.", ["We didn’t wait.", "Nobody came,"]],
    [
      "'It rained,' he said. 'We left.\n\n'Nobody came.'",
      ["It rained,", "We left.", "Nobody came."],
    ],
    ["The '90s and the '80s.\n\n'Nobody came,' he said.", ["Nobody came,"]],
    ["'Lo they came, and 'lo they left.\n\nNobody came.", []],
  ])("leaves a single mark open where the next paragraph opens again: %j", (text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  it.each([
    ["Ruiz said: 'We didn't wait.\n\nNobody came.", ["We didn't wait."]],
    ["Ruiz said: ‘We didn’t wait.\n\nNobody came.", ["We didn’t wait."]],
    ["'Nobody came,' he said.\n\n'We didn't wait.", ["Nobody came,", "We didn't wait."]],
    ["Ruiz of the party: 'twas late.", []],
    ["The 'Harbour rule", []],
  ])("leaves a single mark open to the end where speech begins: %j", (text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  it("takes time that grows with the text where no mark stands in it", () => {
    const once = timeOf(2000);
    // Ten times the text: a hundred times the time would be a square.
    const limit = 40 * Math.max(once, 1);
    expect(timeOf(20_000, limit)).toBeLessThan(limit);
  });

  it("gives spans in order, without overlap, inside their marks, for any text", () => {
    const pieces = fc.array(
      fc.constantFrom('"', "“", "”", "'", "‘", "’", "a", "s", " ", ".", "\n\n"),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const span of findQuotations(text, blocksOf(text))) {
          expect(span.outer.start).toBeGreaterThanOrEqual(last);
          const opening = text.slice(span.outer.start, span.start);
          const closing = text.slice(span.end, span.outer.end);
          expect(opening).toMatch(/^(?:'{2,3}|’{2,3}|‘‘|["“”'‘’])$/);
          expect(closing).toMatch(span.closed ? /^(?:'{2,3}|’{2,3}|‘‘|["“”'‘’])$/ : /^$/);
          last = span.outer.end;
        }
      }),
    );
  });
});
