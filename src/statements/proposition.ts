/** A proposition: everything a claim says that helps to tell whether two claims report one utterance. */
import type { RecordedArticle, RecordedClaim } from "../record/record.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { NUMBER_WORDS } from "../text/number-words.ts";
import { readWords } from "../text/read-words.ts";
import type { Span } from "../text/span.ts";
import { stemWord } from "../text/stem-word.ts";

/**
 * - `name`: a word with a capital inside a sentence; `figure`: a number; both stand only for themselves;
 * - `grammar`: a word that carries grammar, attribution or the weekday, and says little by itself;
 * - `content`: any other.
 */
export type WordKind = "content" | "name" | "figure" | "grammar";

/** A word of a proposition, with its place in the text that was read (a record's excerpt, or the bare text). */
export interface PropositionWord extends Span {
  folded: string;
  /** The stem; the digits of a number. */
  stem: string;
  kind: WordKind;
  open: boolean;
  name: boolean;
  /** True inside quotation marks. */
  quoted: boolean;
}

/** A claim made ready for comparison. What a source does not give is `null` or empty, and counts neither way. */
export interface Proposition {
  /** The speaker's canonical name. */
  speaker: string | null;
  cue: string | null;
  /** The words of what is claimed, quoted or retold, in order. */
  words: readonly PropositionWord[];
  /** The speaker's own words among them where these can stand alone, else all of `words`. */
  core: readonly PropositionWord[];
  /** True where `core` is quoted. */
  quoted: boolean;
  /** True where any of `words` is quoted. */
  quotes: boolean;
  /** True where the outlet asserts a figure, which another outlet may give otherwise. */
  figure: boolean;
  /** The telling stems of `core`, and of all other words of the excerpt; the speaker's name is in neither. */
  inside: ReadonlySet<string>;
  around: ReadonlySet<string>;
  /** The day of the article, counted from 1970. */
  day: number | null;
  /** The article itself, by which two claims are known to stand in one. */
  article: RecordedArticle | null;
}

const DAY = 86_400_000;

/** Makes the proposition of a recorded claim and the article it stands in. */
export function readProposition(claim: RecordedClaim, article: RecordedArticle): Proposition {
  const from = claim.excerptStart;
  const quotes = claim.quotes.map((q) => ({ start: q.start - from, end: q.end - from }));
  const day = article.published === null ? Number.NaN : Date.parse(article.published.slice(0, 10));
  return makeProposition(
    readPropositionWords(claim.excerpt, quotes),
    { start: claim.start - from, end: claim.end - from },
    {
      speaker: claim.speaker?.name ?? null,
      cue: claim.cue?.text ?? null,
      figure: claim.kind === "figure",
      day: Number.isNaN(day) ? null : day / DAY,
      article,
    },
  );
}

/** One side of a pair to judge: a sentence or quotation, the text it stands in, who says it. */
export interface PairSide {
  text: string;
  context?: string | undefined;
  speaker?: string | undefined;
}

/** Makes the proposition of a bare text, with its context where that holds it; the text is judged as a whole. */
export function readPairSide({ text, context = "", speaker }: PairSide): Proposition {
  const at = context.indexOf(text);
  const whole = at < 0 ? text : context;
  const start = Math.max(at, 0);
  return makeProposition(
    readPropositionWords(whole, findMarked(whole)),
    { start, end: start + text.length },
    { speaker: speaker ?? null, cue: null, figure: false, day: null, article: null },
    Number.POSITIVE_INFINITY,
  );
}

/** Quoted words stand alone from so many telling words on: fewer are a word picked out of a retelling. */
const MIN_CORE = 2;

function makeProposition(
  read: readonly PropositionWord[],
  content: Span,
  given: Pick<Proposition, "speaker" | "cue" | "figure" | "day" | "article">,
  minCore = MIN_CORE,
): Proposition {
  const words = read.filter((w) => w.start >= content.start && w.end <= content.end);
  const spoken = words.filter((w) => w.quoted);
  const verbatim = spoken.length === words.length;
  const quoted = verbatim || spoken.filter(isTelling).length >= minCore;
  const core = quoted && !verbatim ? spoken : words;
  const names = new Set(readWords(given.speaker ?? "").map((word) => stemWord(word.folded)));
  const stemsOf = (some: readonly PropositionWord[]) =>
    new Set(some.filter((w) => isTelling(w) && !names.has(w.stem)).map((w) => w.stem));
  const around = stemsOf(read.filter((w) => !core.includes(w)));
  return {
    ...given,
    words,
    core,
    quoted,
    quotes: spoken.length > 0,
    inside: stemsOf(core),
    around,
  };
}

/** Tells whether a word says something by itself. */
export function isTelling({ kind }: PropositionWord): boolean {
  return kind !== "grammar";
}

const MARKED = /["“”]([^"“”]+)["“”]?/g;

/** Finds what stands between quotation marks, without them. */
function findMarked(text: string): Span[] {
  return [...text.matchAll(MARKED)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + (match[1]?.length ?? 0),
  }));
}

const SENTENCE_OPENS_AFTER = /(?:^|[.!?:]["”’']?\s+|["“‘]\s*)$/;
/** How far back to look for the start of a sentence, in UTF-16 units. */
const LOOK_BACK = 4;
const FIGURE = /^\p{N}/u;

/** Reads the words of `text`, marking those inside `quotes` (offsets of `text`). */
function readPropositionWords(text: string, quotes: readonly Span[]): PropositionWord[] {
  return readWords(text).map(({ start, end, folded }) => {
    const stem = NUMBER_WORDS.get(folded) ?? stemWord(folded);
    const first = text.charAt(start);
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    const capital = first !== first.toLowerCase() && !SENTENCE_OPENS_AFTER.test(before);
    const kind = FIGURE.test(stem)
      ? "figure"
      : FUNCTION_WORDS.has(stem)
        ? "grammar"
        : capital
          ? "name"
          : "content";
    const quoted = quotes.some((q) => start >= q.start && end <= q.end);
    return {
      start,
      end,
      folded,
      stem,
      kind,
      open: kind === "content",
      name: kind === "name",
      quoted,
    };
  });
}
