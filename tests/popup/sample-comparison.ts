/** A comparison for tests and pictures: what the speakers said, in the wordings of outlets that we made up. */
import type { ComparedStatement, Comparison } from "../../src/comparison/comparison.ts";
import type { RecordedArticle } from "../../src/record/record.ts";
import { ARTICLE_LENGTH, sampleClaim, sampleCoverage, sampleStatement } from "./make-samples.ts";

const sampleArticle: RecordedArticle = {
  title: "A long call, and two tellings of it",
  outlet: "The Harbour Post",
  byline: "R. Maier",
  published: "2025-05-20",
  url: "https://harbour-post.example/world/a-long-call",
  language: "en",
  copyOf: null,
  sha256: null,
  length: ARTICLE_LENGTH,
};

const TRUMP = "Donald Trump";
const PUTIN = "Vladimir Putin";

const frank = sampleClaim({
  excerpt: ["The Russian president called the talk “", "very meaningful and quite frank", ".”"],
  speaker: PUTIN,
  label: "the Russian president",
  cue: "called",
  paragraph: 2,
});
const wentWell = sampleClaim({
  excerpt: ["Online, Mr Trump said it “", "went very well", "”, and promised talks at once"],
  speaker: TRUMP,
  cue: "said",
  paragraph: 5,
});
const rootCauses = sampleClaim({
  excerpt: ["Any peace, he added, must “", "remove the root causes of this crisis", ".”"],
  speaker: PUTIN,
  cue: "added",
  paragraph: 3,
});
const peaceful = sampleClaim({
  excerpt: [
    "“",
    "Russia is also in favor of a peaceful resolution to the Ukraine crisis",
    ",” Mr Putin told reporters",
  ],
  speaker: PUTIN,
  cue: "told",
  paragraph: 4,
});
const prisoners = sampleClaim({
  excerpt: ["Both sides said that ", "1,000 prisoners from each would go home", " within days"],
  speaker: null,
  cue: "said",
  paragraph: 17,
});

const causesElsewhere = [
  sampleCoverage(
    "Northern Wire",
    sampleClaim({
      excerpt: [
        '"The main thing for us is to ',
        "eliminate the root causes of this crisis",
        '," the Russian leader said',
      ],
      speaker: PUTIN,
      label: "the Russian leader",
      cue: "said",
      paragraph: 11,
    }),
    { relation: "other translation" },
  ),
  sampleCoverage(
    "City Herald",
    sampleClaim({
      excerpt: ["He repeated that the “", "root causes", "” of the war come first"],
      speaker: PUTIN,
      cue: "repeated",
      paragraph: 6,
    }),
    { relation: "part" },
  ),
];

const statements: ComparedStatement[] = [
  sampleStatement(
    "frank",
    frank,
    [
      sampleCoverage(
        "Northern Wire",
        sampleClaim({
          excerpt: ["what he termed a “", "very informative and very frank", "” exchange"],
          speaker: PUTIN,
          cue: "termed",
          paragraph: 7,
        }),
        { relation: "other translation", alsoCarriedBy: ["The Coast Daily"] },
      ),
      sampleCoverage(
        "Evening Ledger",
        sampleClaim({
          excerpt: ["it had been “", "very candid and therefore very useful", "”"],
          speaker: PUTIN,
          label: "Mr Putin",
          cue: "told a broadcaster",
          paragraph: 10,
        }),
        { relation: "other translation", byline: "J. Okafor" },
      ),
      sampleCoverage(
        "City Herald",
        sampleClaim({
          excerpt: ["As “", "informative, frank and very useful", ",” he described a call that"],
          speaker: PUTIN,
          label: "the Kremlin chief",
          cue: "described",
          paragraph: 2,
        }),
        { relation: "other translation", published: null, url: null },
      ),
    ],
    {
      relation: "other translation",
      discrepancies: [
        { type: "wording", here: "meaningful", there: "informative", outlet: "Northern Wire" },
        { type: "wording", here: "meaningful", there: "candid", outlet: "Evening Ledger" },
        { type: "wording", here: "meaningful", there: "useful", outlet: "City Herald" },
      ],
    },
  ),
  sampleStatement("root-causes", rootCauses, causesElsewhere, {
    discrepancies: [
      { type: "wording", here: "remove", there: "eliminate", outlet: "Northern Wire" },
      {
        type: "cut",
        here: "remove the root causes of this crisis",
        there: "root causes",
        outlet: "City Herald",
      },
    ],
  }),
  sampleStatement(
    "peaceful",
    peaceful,
    [
      sampleCoverage(
        "City Herald",
        sampleClaim({
          excerpt: ["Mr Trump reportedly said Russia “", "favours a peaceful resolution", "”"],
          speaker: TRUMP,
          cue: "reportedly said",
          paragraph: 6,
        }),
        { relation: "part" },
      ),
    ],
    {
      relation: "part",
      discrepancies: [{ type: "speaker", here: PUTIN, there: TRUMP, outlet: "City Herald" }],
    },
  ),
  sampleStatement(
    "went-well",
    wentWell,
    [
      sampleCoverage(
        "Northern Wire",
        sampleClaim({
          excerpt: ["Trump says call with Putin '", "went very well", "', Moscow open to truce"],
          speaker: TRUMP,
          cue: "says",
        }),
      ),
    ],
    {
      counterpoints: [
        {
          speaker: PUTIN,
          statement: "remove the root causes of this crisis",
          coverage: [sampleCoverage("The Harbour Post", rootCauses), ...causesElsewhere],
          support: [{ outlet: "The Harbour Post", excerpt: "gave a brighter account of the call" }],
        },
      ],
    },
  ),
];

/** The sample: four statements told elsewhere, three of which differ; one claim only here, one not here. */
export const sampleComparison: Comparison = {
  article: sampleArticle,
  statements,
  onlyHere: [prisoners],
  notHere: [
    {
      speaker: "Volodymyr Zelenskyy",
      coverage: [
        sampleCoverage(
          "Northern Wire",
          sampleClaim({
            excerpt: ["Mr Zelenskyy asked that no decision be taken “", "without us", "”"],
            speaker: "Volodymyr Zelenskyy",
            cue: "asked",
            paragraph: 14,
          }),
        ),
        sampleCoverage(
          "Evening Ledger",
          sampleClaim({
            excerpt: ["nothing should be settled “", "without us", "”, Kyiv’s president said"],
            speaker: "Volodymyr Zelenskyy",
            cue: "said",
            paragraph: 9,
          }),
        ),
      ],
    },
  ],
  alsoCarriedBy: [],
};
