/** The decision on a pair: one utterance or two. */
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeSame } from "../../src/statements/judge-same.ts";
import {
  type Proposition,
  readPairSide,
  readProposition,
} from "../../src/statements/proposition.ts";
import { recordArticle, recordClaim } from "./records.ts";

const judge = (a: string, b: string) =>
  judgeSame(readPairSide({ text: a }), readPairSide({ text: b }));

const HARBOUR =
  "“The harbour fund will pay for every lock gate that the winter storms have damaged.”";

/** The proposition of one remark, as an outlet reported it that day. */
function claimOf(speaker: string, published: string): Proposition {
  const sentence = `${speaker} called the vote ‹“a sorry spectacle”›.`;
  const record = recordArticle("Outlet", [{ sentence, speaker }], published);
  return readProposition(recordClaim({ sentence, speaker }), record.article);
}

describe("judgeSame", () => {
  it("knows a sentence again whatever its marks, spelling and spacing", () => {
    const other =
      '"The harbor fund will pay for every lock gate that the winter storms have damaged"';
    expect(judge(HARBOUR, other)).toMatchObject({ same: true, relation: "same words" });
  });

  it("knows a part of a sentence as part of it", () => {
    const part = "“every lock gate that the winter storms have damaged”";
    expect(judge(HARBOUR, part)).toMatchObject({ same: true, relation: "part" });
  });

  it("keeps two sentences of one speaker apart that share their topic's words", () => {
    const other = "“The harbour fund was never meant to repair a lock after storms.”";
    expect(judge(HARBOUR, other).same).toBe(false);
  });

  it("lets a negation and another figure turn the decision", () => {
    const said = "“We will close 12 of the old schools in the northern valleys this year”";
    expect(judge(said, said).same).toBe(true);
    expect(judge(said, said.replace("will", "will not")).same).toBe(false);
    expect(judge(said, said.replace("12", "40")).same).toBe(false);
  });

  it("trusts few words more from the same speaker in the same week", () => {
    const first = claimOf("Ada Brook", "2024-03-01");
    const same = judgeSame(first, claimOf("Brook", "2024-03-02")).score;
    const later = judgeSame(first, claimOf("Brook", "2024-09-02")).score;
    const other = judgeSame(first, claimOf("Carl Dunn", "2024-03-02")).score;
    expect(same).toBeGreaterThan(later);
    expect(later).toBeGreaterThan(other);
  });

  const sentence = array(
    constantFrom(..."the a not 7 9 lock gates storm fund pays closes said never".split(" ")),
    {
      minLength: 1,
      maxLength: 12,
    },
  ).map((words) => words.join(" "));

  it("decides the same both ways round", () => {
    assert(
      property(sentence, sentence, (a, b) => {
        expect(judge(a, b).score).toBeCloseTo(judge(b, a).score, 10);
      }),
    );
  });

  it("never scores another sentence above the sentence itself", () => {
    assert(
      property(sentence, sentence, (a, b) => {
        expect(judge(a, a).score).toBeGreaterThanOrEqual(judge(a, b).score - 1e-9);
      }),
    );
  });
});
