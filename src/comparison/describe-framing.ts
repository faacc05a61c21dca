/** Describes how an outlet presents a claim: cue, label, extent, place, and its own words around it. */
import { hearsayAdverbs } from "../claims/lexicons/source-phrases.ts";
import type { RecordedArticle, RecordedClaim } from "../record/record.ts";
import { readWords } from "../text/read-words.ts";
import { classifyCue } from "./classify-cue.ts";
import type { CueClass, Framing } from "./comparison.ts";

/** From this share of the known words on, a statement counts as quoted whole. */
const WHOLE = 0.9;
/** Quotation marks around no more words than this, with nobody said to speak, keep a distance. */
const SCARE_QUOTE_WORDS = 3;

/**
 * Describes the framing of `claim` in `article`. `knownWords` is the length of the statement's fullest wording, in words,
 * as any outlet gives it: the scale of "whole" and "part".
 */
export function describeFraming(
  claim: RecordedClaim,
  article: RecordedArticle,
  knownWords: number,
): Framing {
  const from = claim.start - claim.excerptStart;
  const around = {
    before: claim.excerpt.slice(0, from),
    after: claim.excerpt.slice(from + claim.text.length),
  };
  const quoted = countQuotedWords(claim);
  const quotedShare = Math.min(1, quoted / Math.max(1, knownWords));
  return {
    cue: claim.cue && { text: claim.cue.text, class: classifyInContext(claim.cue.text, around) },
    label: claim.speaker?.label ?? null,
    extent: nameExtent(claim, quoted, quotedShare),
    quotedShare,
    place: { ...claim.block, position: article.length > 0 ? claim.start / article.length : 0 },
    around,
  };
}

/** Counts the words of a claim that stand in quotation marks. */
function countQuotedWords(claim: RecordedClaim): number {
  return claim.quotes.reduce((sum, quote) => sum + readWords(quote.text).length, 0);
}

/** Counts the words of a statement's fullest wording: of the longest quotation of it, or of the longest claim where none quotes. */
export function countKnownWords(claims: readonly RecordedClaim[]): number {
  const quoted = Math.max(0, ...claims.map(countQuotedWords));
  return quoted || Math.max(1, ...claims.map((claim) => readWords(claim.text).length));
}

function nameExtent(claim: RecordedClaim, quoted: number, share: number): Framing["extent"] {
  if (quoted === 0) return "paraphrase";
  if (claim.cue === null && quoted <= SCARE_QUOTE_WORDS) return "scare quotes";
  return share >= WHOLE ? "whole" : "part";
}

/** Classifies a cue with the adverb of hearsay beside it: "reportedly said" is not plainly "said". */
function classifyInContext(cue: string, around: { before: string; after: string }): CueClass {
  const own = classifyCue(cue);
  if (own !== "neutral") return own;
  for (const side of [around.before, around.after]) {
    const at = side.indexOf(cue);
    if (at < 0) continue;
    const before = readWords(side.slice(0, at)).at(-1)?.folded ?? "";
    const after = readWords(side.slice(at + cue.length))[0]?.folded ?? "";
    return hearsayAdverbs.get(before) ?? hearsayAdverbs.get(after) ?? own;
  }
  return own;
}
