/** Grouping a corpus: each statement holds one utterance, in whatever pieces it was reported. */
import { describe, expect, it } from "vitest";
import { groupStatements } from "../../src/statements/group-statements.ts";
import { recordArticle } from "./records.ts";

const trump = "Donald Trump";
const records = [
  recordArticle("First", [
    { sentence: "Trump said it ‹“went very well”› in a post.", speaker: trump },
    {
      sentence:
        "They would ‹“immediately start negotiations toward a Ceasefire and, more importantly, an END to the War”›.",
      speaker: trump,
    },
  ]),
  recordArticle("Second", [
    {
      sentence:
        "Trump posted that ‹“Russia and Ukraine will immediately start negotiations toward a Ceasefire and, more importantly, an END to the War”›.",
      speaker: trump,
    },
    { sentence: "The talk ‹“went very well”›, Trump wrote.", speaker: "Trump" },
  ]),
];

/** Writes each statement as the texts of its claims. */
const textsOf = (statements: ReturnType<typeof groupStatements>) =>
  statements.map((s) => s.claims.map((c) => records[c.record]?.claims[c.claim]?.text));

describe("groupStatements", () => {
  it("puts whole and cut reports of one utterance together and others apart", () => {
    const statements = groupStatements(records);
    expect(statements.map((s) => s.claims.length)).toEqual([2, 2]);
    expect(textsOf(statements)[0]).toEqual(["“went very well”", "“went very well”"]);
  });

  it("puts every claim into exactly one statement", () => {
    const places = groupStatements(records).flatMap((s) => s.claims);
    expect(new Set(places.map((p) => `${p.record}/${p.claim}`)).size).toBe(4);
    expect(places).toHaveLength(4);
  });

  it("keeps one wording in one statement however many outlets carry it, cut or whole", () => {
    const whole = "the last ferry will leave the island before the storm has come";
    const cut = "will leave the island before the storm";
    const carried = Array.from({ length: 150 }, (_, i) =>
      recordArticle(`Outlet ${i}`, [
        { sentence: `Voss said ‹“${i % 3 === 0 ? whole : cut}”›.`, speaker: "Lena Voss" },
      ]),
    );
    expect(groupStatements(carried).map((s) => s.claims.length)).toEqual([150]);
  });

  it("gives a statement the same id whatever else the corpus holds", () => {
    const alone = groupStatements(records.slice(0, 1)).map((s) => s.id);
    expect(new Set(alone).size).toBe(2);
    expect(groupStatements(records).map((s) => s.id)).toContain(alone[0]);
  });
});
