/** Joins the figures of an article to its other claims: what somebody asserts in figures alone is one claim, and not two. */
import { keyOfSpan, sliceSpan } from "../text/span.ts";
import type { Claim } from "./claim.ts";

/** What is ordered, promised or left open, and no figure by itself: "to send 300 boats", "whether 12 people died". */
const OPEN = /^(?:not )?(?:to|whether|if|how|why)\b/;

/** What opens another clause of what is said. */
const SECOND = /\b(?:and|but) that\b/;

/** Cues of those who say that it is not so, or do not say it, or want it: how they begin. */
const UNSAID =
  /\b(?:ask|call|declin|demand|den[iy]|dismiss|disput|doubt|not\b|order|refus|reject|urg|want)|n['’]t\b/i;

/** Returns all claims of `text`, without the indirect speech that asserts a figure and nothing else, word for word: "Police said | 12 people were hurt". */
export function withFigures(
  text: string,
  claims: readonly Claim[],
  figures: readonly Claim[],
): Claim[] {
  const places = new Set(figures.map(keyOfSpan));
  const others = claims.filter(
    (claim) => claim.kind !== "indirect" || !places.has(keyOfSpan(claim)) || tellsMore(text, claim),
  );
  return [...others, ...figures];
}

/** Tells whether a claim is no mere figure. */
function tellsMore(text: string, claim: Claim): boolean {
  const content = sliceSpan(text, claim);
  return OPEN.test(content) || SECOND.test(content) || UNSAID.test(claim.cue?.text ?? "");
}
