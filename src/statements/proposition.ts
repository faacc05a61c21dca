/** A proposition: everything a claim says that helps to tell whether two claims report one utterance. */
import type { RecordedArticle, RecordedClaim } from "../record/record.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { readWords } from "../text/read-words.ts";
import type { Span } from "../text/span.ts";
import { stemWord } from "../text/stem-word.ts";

/** A word of a proposition, with its place in the text that was read (a record's excerpt, or the bare text). */
export interface PropositionWord extends Span {
  folded: string;
  stem: string;
  /** True inside quotation marks. */
  quoted: boolean;
  /** True for a word of grammar ("the", "would"), which counts for little. */
  function: boolean;
  /** True for a word written with a capital inside a sentence: most likely a name. */
  name: boolean;
}

/** A claim made ready for comparison. What a source does not give is `null` or empty, and counts neither way. */
export interface Proposition {
  /** The speaker's canonical name. */
  speaker: string | null;
  cue: string | null;
  /** The words of what is claimed, quoted or retold, in order. */
  words: PropositionWord[];
  /** The outlet's own words before and after it, in order. */
  around: PropositionWord[];
  /** ISO 8601 date of the article. */
  published: string | null;
}

/** Makes the proposition of a recorded claim and the article it stands in. */
export function readProposition(claim: RecordedClaim, article: RecordedArticle): Proposition {
  const from = claim.excerptStart;
  const quotes = claim.quotes.map((q) => ({ start: q.start - from, end: q.end - from }));
  const content = { start: claim.start - from, end: claim.end - from };
  const words = readPropositionWords(claim.excerpt, quotes);
  const inside = words.filter((w) => w.start >= content.start && w.end <= content.end);
  return {
    speaker: claim.speaker?.name ?? null,
    cue: claim.cue?.text ?? null,
    words: inside,
    around: words.filter((w) => w.end <= content.start || w.start >= content.end),
    published: article.published,
  };
}

/** One side of a pair to judge: a sentence or quotation, the text it stands in, who says it. */
export interface PairSide {
  text: string;
  context?: string | undefined;
  speaker?: string | undefined;
}

/** Makes the proposition of a bare text; a text that opens and closes with marks is quoted as a whole. */
export function readPairSide(side: PairSide): Proposition {
  const at = side.context === undefined ? -1 : side.context.indexOf(side.text);
  const context = at < 0 ? "" : (side.context ?? "");
  const around = readPropositionWords(context, quotedSpans(context));
  return {
    speaker: side.speaker ?? null,
    cue: null,
    words: readPropositionWords(side.text, quotedSpans(side.text)),
    around: around.filter((w) => w.end <= at || w.start >= at + side.text.length),
    published: null,
  };
}

const MARKED = /["“”]([^"“”]+)["“”]?/g;

function quotedSpans(text: string): Span[] {
  return [...text.matchAll(MARKED)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + (match[1]?.length ?? 0),
  }));
}

const SENTENCE_OPENS_AFTER = /(?:^|[.!?:]["”’']?\s+|["“‘]\s*)$/;
/** How far back to look for the start of a sentence, in UTF-16 units. */
const LOOK_BACK = 4;

/** Reads the words of `text`, marking those inside `quotes` (offsets of `text`). */
function readPropositionWords(text: string, quotes: readonly Span[]): PropositionWord[] {
  return readWords(text).map(({ start, end, folded }) => {
    const stem = stemWord(folded);
    const first = text.charAt(start);
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    return {
      start,
      end,
      folded,
      stem,
      quoted: quotes.some((q) => start >= q.start && end <= q.end),
      function: FUNCTION_WORDS.has(stem),
      name: first !== first.toLowerCase() && !SENTENCE_OPENS_AFTER.test(before),
    };
  });
}
