/** A claim: one thing asserted at one place in one article, as spans of that article's text. */
import type { Span } from "../text/span.ts";

/**
 * - `quotation`: a speaker's words, whole or in part, in quotation marks;
 * - `indirect`: a speaker's words retold by the outlet ("said that …");
 * - `figure`: a count, sum, date or place that the outlet or a speaker asserts.
 */
export type ClaimKind = "quotation" | "indirect" | "figure";

/** Who the claim is attributed to: `text` is the label that the outlet used here, `name` the canonical name. */
export interface Speaker extends Span {
  text: string;
  name: string;
}

/** The words that attribute the claim: "said", "boasted", "according to". */
export interface Cue extends Span {
  text: string;
}

/**
 * A claim. Its own span is the content (what is claimed, quotation marks left outside where the whole
 * content is quoted); `quotes` are the quoted stretches inside it, without their marks, in order.
 */
export interface Claim extends Span {
  kind: ClaimKind;
  quotes: Span[];
  speaker: Speaker | null;
  cue: Cue | null;
}
