/** Statements written for use elsewhere. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeComparison } from "../../../popup/words/write-comparison.ts";
import { sampleClaim, sampleCoverage, sampleStatement } from "../make-samples.ts";
import { sampleComparison } from "../sample-comparison.ts";
import { stubMessages } from "../stub-messages.ts";

beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

const { article, statements } = sampleComparison;

describe("writeComparison", () => {
  it.each(["text", "markdown", "json"] as const)(
    "names every outlet with its wording and link as %s",
    (form) => {
      const written = writeComparison(article, statements, form).replaceAll("\\", "");
      for (const { claim, coverage } of statements)
        for (const text of [claim.text, ...coverage.flatMap((c) => [c.outlet, c.claim.text])])
          expect(written).toContain(text);
      expect(written).toContain("https://northern-wire.example/world/call");
    },
  );

  it("writes JSON that gives the statements back", () => {
    expect(JSON.parse(writeComparison(article, statements, "json"))).toEqual({
      article,
      statements,
    });
  });

  it("lets no wording become Markdown or HTML", () => {
    const hostile = "<img src=x> [link](javascript:alert(1)) **bold**\n# heading\n`code`";
    const claim = sampleClaim({ excerpt: ["“", hostile, "”"], speaker: hostile });
    const written = writeComparison(
      article,
      [
        sampleStatement("x", claim, [
          sampleCoverage("Wire", claim, { outlet: hostile, url: null }),
        ]),
      ],
      "markdown",
    );
    expect(written).not.toMatch(/(?<!\\)<img|\]\(j|^# |(?<!\\)`/m);
    expect(written.match(/(?<!\\)\*\*/g)).toHaveLength(2);
  });
});
