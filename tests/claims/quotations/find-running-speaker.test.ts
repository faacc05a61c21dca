/** Tests of who goes on speaking where a quotation has no cue of its own. */
import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

describe("a running speaker", () => {
  it("does not say what heads the next section in single marks", () => {
    const text =
      "Ana Ruiz defended the plan. \"It is a good bridge,\" she said.\n\n'A bridge too far'\n\nIt opened in May.";
    expect(said(text)).toEqual(["Ana Ruiz: It is a good bridge,"]);
  });

  it("goes on in a paragraph of its own where all speech stands in single marks", () => {
    const text = "'It is a good bridge,' Ana Ruiz said.\n\n'It will stand for a century.'";
    expect(said(text)).toEqual([
      "Ana Ruiz: It is a good bridge,",
      "Ana Ruiz: It will stand for a century.",
    ]);
  });
});
