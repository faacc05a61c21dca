/** Makes claims, coverage and statements for tests and pictures from a few words. */
import { markWording } from "../../src/comparison/align-wording.ts";
import type { ComparedStatement, Coverage, Framing } from "../../src/comparison/comparison.ts";
import type { RecordedClaim } from "../../src/record/record.ts";

/** Every sample article has this length and this many paragraphs. */
export const ARTICLE_LENGTH = 9_000;
const PARAGRAPHS = 24;

interface SampleClaim {
  /** The words before the content, the content, and the words after it. */
  excerpt: [before: string, content: string, after: string];
  speaker: string | null;
  label?: string;
  cue?: string;
  /** The paragraph it stands in; none for the headline. */
  paragraph?: number;
}

/** Makes a claim as a record keeps it; a content between quotation marks is a quotation. */
export function sampleClaim({
  excerpt,
  speaker,
  label,
  cue,
  paragraph,
}: SampleClaim): RecordedClaim {
  const [before, content, after] = excerpt;
  const excerptStart = (paragraph ?? 0) * (ARTICLE_LENGTH / PARAGRAPHS);
  const start = excerptStart + before.length;
  const end = start + content.length;
  const quoted = /["“‘']$/u.test(before);
  return {
    kind: quoted ? "quotation" : "indirect",
    text: content,
    start,
    end,
    shortened: false,
    quotes: quoted ? [{ start, end, text: content }] : [],
    speaker: speaker === null ? null : { name: speaker, label: label ?? speaker },
    cue: cue === undefined ? null : { text: cue },
    excerpt: before + content + after,
    excerptStart,
    block:
      paragraph === undefined
        ? { kind: "headline", index: 1, of: 1 }
        : { kind: "paragraph", index: paragraph, of: PARAGRAPHS },
  };
}

/** Makes the framing that goes with a sample claim. */
function sampleFraming(claim: RecordedClaim): Framing {
  const from = claim.start - claim.excerptStart;
  return {
    cue: claim.cue && { text: claim.cue.text, class: "neutral" },
    label: claim.speaker?.label ?? null,
    extent: claim.kind === "quotation" ? "whole" : "paraphrase",
    quotedShare: claim.kind === "quotation" ? 1 : 0,
    place: { ...claim.block, position: claim.start / ARTICLE_LENGTH },
    around: {
      before: claim.excerpt.slice(0, from),
      after: claim.excerpt.slice(from + claim.text.length),
    },
  };
}

/** Makes an outlet's coverage out of a sample claim. */
export function sampleCoverage(
  outlet: string,
  claim: RecordedClaim,
  more: Partial<Coverage> = {},
): Coverage {
  return {
    outlet,
    title: "Two presidents, two hours, two accounts",
    published: "2025-05-19",
    url: `https://${outlet.toLowerCase().replaceAll(" ", "-")}.example/world/call`,
    byline: null,
    relation: "same words",
    claim,
    alsoThere: [],
    framing: sampleFraming(claim),
    wording: [],
    alsoCarriedBy: [],
    ...more,
  };
}

/** Makes a statement out of this article's claim and the others' coverage. */
export function sampleStatement(
  id: string,
  claim: RecordedClaim,
  coverage: Coverage[],
  more: Partial<ComparedStatement> = {},
): ComparedStatement {
  return {
    id,
    score: 0.97,
    relation: "same words",
    claim,
    alsoHere: [],
    framing: sampleFraming(claim),
    coverage: coverage.map((covered) =>
      Object.assign(covered, { wording: markWording(claim, covered.claim) }),
    ),
    discrepancies: [],
    counterpoints: [],
    ...more,
  };
}
