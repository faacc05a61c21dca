/** Finds counterpoints: what another speaker says on the same matter, set against a statement by the outlets themselves. */
import { foldNamePart } from "../claims/people/fold-name.ts";
import type { RecordedArticle, RecordedClaim } from "../record/record.ts";
import { readWords } from "../text/read-words.ts";
import {
  ANSWERING_VERB,
  GRADING_WORDS,
  NAMING_CONTRASTS,
  NO_GRADE,
  OPENING_CONTRASTS,
} from "./contrast-cues.ts";
import { isSameSpeaker, speakerKey } from "./same-speaker.ts";

/** A claim at its place, with the statement that it reports. */
export interface PlacedClaim {
  claim: RecordedClaim;
  article: RecordedArticle;
  statement: number;
}

/** A place where an outlet sets two statements side by side: the claim whose words contrast it with the other. */
export interface Support {
  article: RecordedArticle;
  claim: RecordedClaim;
}

/** A statement set against another, with every place that does so. */
export interface CounterpointLink {
  statement: number;
  support: Support[];
}

/** An outlet that contrasts two speakers by name does so within this many UTF-16 units: two or three paragraphs. */
const REACH = 600;
/** Without a name, the contrast is with what stands right before it. */
const NEXT_TO = 250;
/** More counterpoints than these would be a list, not a contrast. */
const MAX_COUNTERPOINTS = 3;

/**
 * Finds the counterpoints of the statement that `own` reports among `others`, the claims of other statements in
 * the same articles; `reach` tells how many articles report a statement. Two claims support each other as
 * counterpoints where they stand near one another in one article, under two named speakers, and the outlet's own
 * words around one of them contrast it with the other. Those with most support come first, then those that more
 * articles report, then the nearest. Without support there is none.
 */
export function findCounterpoints(
  own: readonly PlacedClaim[],
  others: readonly PlacedClaim[],
  reach: (statement: number) => number,
): CounterpointLink[] {
  const links = new Map<number, CounterpointLink & { gap: number }>();
  for (const here of own) {
    for (const there of others) {
      if (here.article !== there.article) continue;
      const gap = measureGap(here.claim, there.claim);
      const claim = findContrasting(here.claim, there.claim, gap);
      if (claim === null) continue;
      const link = links.get(there.statement) ?? { statement: there.statement, support: [], gap };
      links.set(there.statement, link);
      link.gap = Math.min(link.gap, gap);
      if (!link.support.some(({ article }) => article === here.article)) {
        link.support.push({ article: here.article, claim });
      }
    }
  }
  return [...links.values()]
    .sort(
      (a, b) =>
        b.support.length - a.support.length ||
        reach(b.statement) - reach(a.statement) ||
        a.gap - b.gap,
    )
    .slice(0, MAX_COUNTERPOINTS)
    .map(({ statement, support }) => ({ statement, support }));
}

/** The UTF-16 units between two claims of one article. */
function measureGap(a: RecordedClaim, b: RecordedClaim): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

/** Returns the claim whose surroundings contrast it with the other, or `null`. */
function findContrasting(a: RecordedClaim, b: RecordedClaim, gap: number): RecordedClaim | null {
  if (
    gap > REACH ||
    !isNamed(a) ||
    !isNamed(b) ||
    isSameSpeaker(speakerOf(a), speakerOf(b)) !== false
  )
    return null;
  if (contrasts(a, b, gap)) return a;
  return contrasts(b, a, gap) ? b : null;
}

const speakerOf = ({ speaker }: RecordedClaim): string => speaker?.name ?? "";

/** Tells whether a claim's speaker goes by a name: "both sides" and "officials" say many things. */
function isNamed(claim: RecordedClaim): boolean {
  return /^\p{Lu}\S*(?:\s+\p{Lu}\S*)*$/u.test(speakerOf(claim));
}

/** Tells whether the outlet's own words around a claim contrast it with another one. */
function contrasts(claim: RecordedClaim, other: RecordedClaim, gap: number): boolean {
  const words = readOwnWords(claim);
  const follows = claim.start >= other.end && gap <= NEXT_TO;
  if (follows && OPENING_CONTRASTS.has(words[0] ?? "")) return true;
  const key = speakerKey(speakerOf(other));
  return words.some((word) => foldNamePart(word) === key) && words.some(isContrast);
}

/** Tells whether a word, by itself or with the next, contrasts what it stands in with something named there. */
function isContrast(word: string, i: number, words: readonly string[]): boolean {
  if (NAMING_CONTRASTS.has(word) || ANSWERING_VERB.test(word)) return true;
  const next = words[i + 1] ?? "than";
  return GRADING_WORDS.has(word) && !NO_GRADE.has(next) && !/^\p{N}/u.test(next);
}

/** Reads the words of an excerpt outside its quotation. */
function readOwnWords({ excerpt, excerptStart, quotes }: RecordedClaim): string[] {
  return readWords(excerpt)
    .filter(({ start }) => {
      const at = excerptStart + start;
      return !quotes.some((quote) => at >= quote.start && at < quote.end);
    })
    .map((word) => word.folded);
}
