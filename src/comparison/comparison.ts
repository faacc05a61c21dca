/** The comparison: how other outlets put the statements of one article. Plain data, as `corpus compare` prints it. */
import type { RecordedArticle, RecordedClaim } from "../record/record.ts";
import type { Span } from "../text/span.ts";

/** How surely two claims report one statement, from the surest kind to the least. */
export type Relation =
  "same words" | "part" | "other translation" | "paraphrase" | "similar wording";

export type CueClass = "neutral" | "doubting" | "endorsing" | "forceful" | "evasive" | "none";

/** How one outlet presents a claim. */
export interface Framing {
  cue: { text: string; class: CueClass } | null;
  /** What the outlet calls the speaker here: "the Russian leader". */
  label: string | null;
  extent: "whole" | "part" | "scare quotes" | "paraphrase";
  /** The share of the statement's known words that stand in quotation marks here, 0 to 1. */
  quotedShare: number;
  /** Where the claim stands: its block, and its place from 0 (start) to 1 (end of the article). */
  place: { kind: RecordedClaim["block"]["kind"]; index: number; of: number; position: number };
  /** The outlet's own words before and after the content, as in the record's excerpt. */
  around: { before: string; after: string };
}

/**
 * A stretch of an outlet's claim that is worded otherwise than this page's; all other words are the same, in whatever order.
 * Its own span lies in the outlet's article (empty where words of this page were left out), `here` in this page's;
 * `here` is `null` where words were added.
 */
export interface WordingMark extends Span {
  kind: "differs" | "added" | "left out";
  here: Span | null;
}

export interface Coverage {
  outlet: string;
  title: string | null;
  published: string | null;
  url: string | null;
  byline: string | null;
  relation: Relation;
  claim: RecordedClaim;
  /** The outlet's further claims of the same statement. */
  alsoThere: RecordedClaim[];
  framing: Framing;
  /** Where this wording parts from the page's, in reading order. */
  wording: WordingMark[];
  /** Other outlets that carried the same copy; they count once, with this one. */
  alsoCarriedBy: string[];
}

export type DiscrepancyType =
  "number" | "place" | "date" | "speaker" | "wording" | "cut" | "modality" | "negation";

/** A typed difference: `here` and `there` are the sources' own characters. */
export interface Discrepancy {
  type: DiscrepancyType;
  here: string;
  there: string;
  outlet: string;
}

/** Another speaker's statement on the same matter, with the claims that report it and the outlets that set the two side by side. */
export interface Counterpoint {
  speaker: string;
  /** The fullest wording of the statement, the source's own characters. */
  statement: string;
  coverage: Coverage[];
  support: { outlet: string; excerpt: string }[];
}

/** One statement of this article that other outlets report too. */
export interface ComparedStatement {
  /** The statement's identity in the pack, stable across runs. */
  id: string;
  /** How surely the page's claim reports this statement, 0 to 1. */
  score: number;
  relation: Relation;
  /** This article's claim; `alsoHere` are its further claims of the same statement. */
  claim: RecordedClaim;
  alsoHere: RecordedClaim[];
  framing: Framing;
  coverage: Coverage[];
  discrepancies: Discrepancy[];
  counterpoints: Counterpoint[];
}

/** The comparison of one article with the open packs. */
export interface Comparison {
  article: RecordedArticle;
  statements: ComparedStatement[];
  /** Claims of this article that no other outlet in the index reports. */
  onlyHere: RecordedClaim[];
  /** Statements that most outlets of this event report and this article does not. */
  notHere: { speaker: string | null; coverage: Coverage[] }[];
  /** Outlets in the index that carry this very copy. */
  alsoCarriedBy: string[];
}
