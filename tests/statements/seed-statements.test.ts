/** The statements of the seed records: every wording of one utterance together, different utterances apart. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRecords } from "../../seeds/read-records.ts";
import { readVectors } from "../../seeds/read-vectors.ts";
import { groupStatements } from "../../src/statements/group-statements.ts";

const records = readRecords(join(import.meta.dirname, "../../seeds/records"));

/** Every statement as its speaker, and outlet and text of each claim. */
const statements = groupStatements(records, readVectors()).map(({ speaker, claims }) => ({
  speaker,
  claims: claims.map(({ record, claim }) => ({
    outlet: records[record]?.article.outlet ?? "",
    text: records[record]?.claims[claim]?.text ?? "",
  })),
}));

const [NYT, CBC, IRISH, MIRROR, HERALD] = [
  "Hawaii Tribune-Herald",
  "CBC News",
  "The Irish Times",
  "The Mirror",
  "InterHerald",
];

/** Finds the number of the statement that an outlet reports in these words. */
function find(outlet: string, words: string): number {
  return statements.findIndex(({ claims }) =>
    claims.some((claim) => claim.outlet === outlet && claim.text.includes(words)),
  );
}

/** What was said once: its speaker, and words of each outlet's report. */
const SAID: [name: string, speaker: string, reports: [outlet: string, words: string][]][] = [
  [
    "the call went very well",
    "Donald Trump",
    [
      [NYT, "went very well"],
      [CBC, "went very well"],
    ],
  ],
  [
    "negotiations start immediately",
    "Donald Trump",
    [
      [NYT, "immediately start negotiations"],
      [IRISH, "immediately start negotiations"],
      [CBC, "immediately"],
    ],
  ],
  [
    "they know the details",
    "Donald Trump",
    [
      [CBC, "because they know details of a negotiation"],
      [IRISH, "because they know details of a negotiation"],
    ],
  ],
  [
    "four translations on the conversation",
    "Vladimir Putin",
    [
      [NYT, "very meaningful and quite frank"],
      [CBC, "very informative and very frank"],
      [IRISH, "very candid and therefore very useful"],
      [MIRROR, "informative, frank and very useful"],
    ],
  ],
  [
    "ready to work on a memorandum",
    "Vladimir Putin",
    [
      [NYT, "ready to work with the Ukrainian side on a memorandum"],
      [IRISH, "ready to work with the Ukrainian side on a memorandum"],
      [CBC, "propose and is ready to work with"],
      [HERALD, "willing to work with Kyiv on a memorandum"],
      [MIRROR, "prepared to work with Kyiv on a memorandum"],
    ],
  ],
  [
    "the war settled in 24 hours",
    "Donald Trump",
    [
      [MIRROR, "I will have that war settled in 24 hours"],
      [HERALD, "to end the war within 24 hours"],
    ],
  ],
  [
    "the root causes",
    "Vladimir Putin",
    [
      [NYT, "remove the root causes"],
      [CBC, "eliminate the root causes"],
      [IRISH, "eliminate the root causes"],
      [MIRROR, "root causes"],
    ],
  ],
  [
    "a peaceful resolution, by two speakers",
    "Vladimir Putin",
    [
      [NYT, "in favor of a peaceful resolution"],
      [MIRROR, "favours a peaceful resolution"],
    ],
  ],
  [
    "a ceasefire on conditions",
    "Vladimir Putin",
    [
      [IRISH, "if certain agreements are reached"],
      [MIRROR, "if appropriate agreements are reached"],
    ],
  ],
];

describe("the statements of the seed records", () => {
  it.each(SAID)("hold all wordings of one utterance: %s", (_, speaker, reports) => {
    const found = reports.map(([outlet, words]) => find(outlet, words));
    expect(found).not.toContain(-1);
    expect(new Set(found).size).toBe(1);
    expect(statements[found[0] ?? -1]?.speaker).toBe(speaker);
  });

  it("hold no two utterances in one", () => {
    const firsts = SAID.map(([, , [report]]) => (report ? find(...report) : -1));
    const others: [string, string][] = [
      [NYT, "most effective ways"],
      [CBC, "find compromises that would suit all parties"],
      [CBC, "excellent"],
      [CBC, "I would say so now"],
      [CBC, "productive day"],
      [CBC, "in good faith"],
      [CBC, "He and I will meet"],
      [CBC, "real diplomacy"],
      [CBC, "He's grown weary and frustrated"],
      [CBC, "He has made it clear to both sides"],
      [CBC, "Pressure is needed against Russia"],
      [IRISH, "Let the process begin"],
      [IRISH, "nothing is going to happen"],
      [MIRROR, "rather painstaking"],
      [MIRROR, "There was a chair at the table"],
      [MIRROR, "peace without justice"],
      [MIRROR, "more like appeasement"],
      [HERALD, "important,"],
      [HERALD, "total and unconditional"],
      [HERALD, "It takes two to tango"],
    ];
    const all = [...firsts, ...others.map(([outlet, words]) => find(outlet, words))];
    expect(all).not.toContain(-1);
    expect(new Set(all).size).toBe(all.length);
  });
});
