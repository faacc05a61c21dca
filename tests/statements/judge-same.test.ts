/** The decision on a pair: one utterance or two. */
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../seeds/read-vectors.ts";
import { judgeSame } from "../../src/statements/judge-same.ts";
import {
  type Proposition,
  readPairSide,
  readProposition,
} from "../../src/statements/proposition.ts";
import { recordArticle, recordClaim } from "./records.ts";

const vectors = readVectors();

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

/** Judges two reports of one day, each a sentence with the content between ‹ and ›. */
function judgeReports(
  a: string,
  b: string,
  speakers: [string, string] = ["Ada Brook", "Ada Brook"],
) {
  const [one, other] = [a, b].map((sentence, i) => {
    const told = { sentence, speaker: speakers[i] ?? null };
    return readProposition(recordClaim(told), recordArticle(`Outlet ${i}`, [told]).article);
  });
  if (!one || !other) throw new Error("two reports make two propositions");
  return judgeSame(one, other, vectors);
}

/** Different remarks of one speaker on one matter, in words that are nearly alike. */
const DIFFERENT: [what: string, a: string, b: string][] = [
  [
    "another object",
    "Brook said: ‹“We will raise the harbour tax for the big ferries next spring.”›",
    "Brook said: ‹“We will lower the train fares for our many students next spring.”›",
  ],
  [
    "a negation",
    "Brook said ‹the council will pay for the repair of the old lock›.",
    "Brook said ‹the council will not pay for the repair of the old lock›.",
  ],
  [
    "another figure",
    "Brook said: ‹“The storm has cost this town 12 million in the last year.”›",
    "Brook said: ‹“The storm has cost this town 40 million in the last year.”›",
  ],
  [
    "the opposite",
    "Brook said ‹the number of ferries will rise in the summer months›.",
    "Brook said ‹the number of ferries will fall in the summer months›.",
  ],
  [
    "a sentence of the same speech",
    "Brook said: ‹“While I planned to serve the rest of my term on the council, I know it is time for me to look for new ways to serve.”›",
    "Brook said: ‹“Leaving my service in the town hall, I am able to look back at my years there and say that it was all well worth it.”›",
  ],
  [
    "words of one matter, scattered through long sentences",
    "Brook said: ‹“We can confirm that the harbour board and the town council got letters about the lock from the minister's office, besides the letter that the board had from the storm fund.”›",
    "Brook said: ‹“All three letters are on the state of the lock gates. We mean to answer the board and the storm fund within the month.”›",
  ],
];

describe("judgeSame", () => {
  it.each(DIFFERENT)("keeps apart what differs by %s", (_, a, b) => {
    expect(judgeReports(a, a).same).toBe(true);
    expect(judgeReports(a, b).same).toBe(false);
  });

  it("knows a retelling again by another spelling of a name, and by the capital for the country", () => {
    const a = "Brook said ‹Volodymyr Zelenskyy would sign the grain treaty in Kyiv›.";
    const b = "Brook said ‹Volodymyr Zelensky would sign the grain treaty in Ukraine›.";
    const other = "Brook said ‹Volodymyr Petrenko would sign the grain treaty in Norway›.";
    expect(judgeReports(a, b).score).toBeGreaterThan(judgeReports(a, other).score);
  });

  it("takes a name with a title before it for the same speaker", () => {
    const a = "She called the vote ‹“a sorry spectacle”›.";
    const titled = judgeReports(a, a, ["Interior Minister Ada Brook", "Ada Brook"]);
    const other = judgeReports(a, a, ["Interior Minister Carl Dunn", "Ada Brook"]);
    expect(titled.score).toBe(judgeReports(a, a).score);
    expect(titled.score).toBeGreaterThan(other.score);
  });

  it("takes a sentence for another's translation only where it has words of its own throughout", () => {
    const talk = "Brook called the talk with the ministers ‹“very informative and very frank”›.";
    const again =
      "Brook called the talk with the ministers ‹“very candid and therefore very useful”›.";
    expect(judgeReports(talk, again)).toMatchObject({ same: true, relation: "other translation" });
    const cut =
      "Brook said: ‹“They lied many times to the harbour board and nothing happened to them, nothing at all.”›";
    const retold = "Brook said: ‹“They lied many times to the harbour board, and it is a shame.”›";
    expect(judgeReports(cut, retold).relation).not.toBe("other translation");
  });

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
