/** Holds how quoted spans become claims: what is one content, and what is two. */
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/article/read-text.ts";
import { findClaims } from "../../../src/claims/find-claims.ts";
import { sliceSpan } from "../../../src/text/span.ts";

/** Returns the quotation claims of one paragraph, each as speaker, cue and content. */
function read(paragraph: string): [string | undefined, string | undefined, string][] {
  const article = readText(`The harbour vote\n\n${paragraph}\n`, { language: "en" });
  return findClaims(article)
    .filter((claim) => claim.kind === "quotation")
    .map((claim) => [claim.speaker?.name, claim.cue?.text, sliceSpan(article.text, claim)]);
}

describe("attributeQuotations", () => {
  it("keeps the quoted parts of one content together", () => {
    const claims = read(
      "Mayor Ana Ruiz said the port would “open in spring” with “every crane” in place.",
    );
    expect(claims).toEqual([
      ["Ana Ruiz", "said", "the port would “open in spring” with “every crane” in place"],
    ]);
  });

  it("reads what somebody termed something as a claim of its own", () => {
    const claims = read(
      "Mayor Ana Ruiz said the port would stay shut after what she termed a “long and costly” dispute.",
    );
    expect(claims).toEqual([["Ana Ruiz", "termed", "a “long and costly” dispute"]]);
  });

  it("takes for the speaker whom a participle tells more of behind an inverted verb", () => {
    expect(read("Most pilots work on short contracts, says a report calling it “a risk”.")).toEqual(
      [["a report", "calling", "it “a risk”"]],
    );
  });

  it("goes on with the clause behind a closing mark that a small noun follows", () => {
    expect(read("The study shows that the “eureka!” moment comes at dawn.")).toEqual([
      ["The study", "shows", "the “eureka!” moment comes at dawn"],
    ]);
    expect(read("Ana Ruiz asked the crew “who is there?” before dawn.")).toEqual([
      ["Ana Ruiz", "asked", "who is there?"],
    ]);
  });
});
