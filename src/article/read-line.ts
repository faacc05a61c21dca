/** Reads what one line of a document is by its own words: the article's, a byline, a promo, a caption's credit, an appeal, a notice. */
import {
  APPEALS,
  BARE_LINES,
  INVITATIONS,
  LIST_HEADINGS,
  NOTICE_BEGINNINGS,
  POINTERS,
} from "./boilerplate-cues.ts";

/**
 * What a line is: the article's own text; a photo's caption; or what is not the article: a byline or date,
 * a video card, a promo (links, lists of other articles, buttons), an appeal to the reader, a notice
 * (copyright, agency credit, comment form). `blank` lines separate groups of lines.
 */
export type LineRole =
  "blank" | "article" | "caption" | "byline" | "video" | "promo" | "appeal" | "notice";

/** Longest byline, promo, notice and heading, in words: longer lines are sentences of the article. */
const MAX_BYLINE = 16;
const MAX_PROMO = 25;
const MAX_NOTICE = 30;
/** Longest caption, in words. */
const MAX_CAPTION = 90;

const BYLINE = /^by\s+(?=\p{Lu})/iu;
const DATE_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}?,?\s*\d{4}\b[^.!?]{0,30}$/iu;
const AGO = /^\d+\s+(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago$/iu;
const DURATION = /^(?:duration:?\s+|\d+:)?\d{1,2}:\d{2}$/iu;
const CREDIT_IN_BRACKETS =
  /\((?:\p{Lu}[^()]{1,60}\/\p{Lu}[^()]{1,80}|(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Pp]ic|[Cc]redit)s?: ?[^()]{1,80})\)$/u;
const CREDIT_AFTER_SENTENCE =
  /(?:^|[.!?|”"]\s+)(?:file\s+)?(?:photo(?:graph)?s?|image|picture|credit|illustration)(?:\s+(?:credit|by|courtesy(?:\s+of)?))?:(?:[^:.!?]|\.(?=\S)){1,80}$/iu;
const CREDIT_OF_AGENCY = /(?:getty images|ap photo|shutterstock|afp via getty)[^.!?]{0,30}$/iu;
const CONTRIBUTED = /\bcontributed to this (?:report|article|story)\.?$/iu;
const RIGHTS = /\ball rights reserved\.?$/iu;
const ENDS_SENTENCE = /[.!?…:]["”’'»)\]]*$/u;
/** The reader or the outlet itself is spoken of; "US" is neither. */
const READER = /\b(?:[Yy]ou|[Yy]our|us|[Oo]ur|[Ww]e)\b/u;
const QUOTED = /["“][^"“”]*["”]/gu;

/** Counts the words of a line, by the white space between them. */
export function countWords(line: string): number {
  const trimmed = line.trim();
  return trimmed === "" ? 0 : trimmed.split(/\s+/u).length;
}

/** Tells whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return ENDS_SENTENCE.test(line.trimEnd());
}

/** Brings a line to the form in which the cue lists are written. */
export function normalise(line: string): string {
  return line.trim().toLowerCase().replace(/’/g, "'").replace(/\s+/gu, " ");
}

/** Tells whether a line is the running time of a video. */
export function isDuration(line: string): boolean {
  return DURATION.test(normalise(line));
}

/** Tells whether a line points to another item: it begins with a pointer and a mark, or is nothing else. */
function isPointer(plain: string, words: number): boolean {
  if (words > MAX_PROMO) return false;
  return POINTERS.some((cue) => {
    if (!plain.startsWith(cue)) return false;
    const rest = plain.slice(cue.length);
    return /^\s*(?:[:|»>]|$)/u.test(rest);
  });
}

/** Tells whether a line appeals to the reader, in the outlet's own voice. */
function isAppeal(line: string, words: number): boolean {
  const own = line.replace(QUOTED, " ");
  const plain = normalise(own);
  const phrases = words <= MAX_NOTICE ? [...APPEALS, ...INVITATIONS] : APPEALS;
  if (!phrases.some((phrase) => plain.includes(phrase))) return false;
  return READER.test(own) || (words <= 8 && !endsSentence(line));
}

/** Reads one line by its own words, as if nothing stood around it. */
export function readLine(line: string): LineRole {
  const plain = normalise(line);
  if (plain === "") return "blank";
  const words = countWords(line);
  const bare = plain.replace(/[\s:.…>»|]+$/u, "");
  if (BARE_LINES.has(bare) || LIST_HEADINGS.has(bare) || isPointer(plain, words)) return "promo";
  if (AGO.test(plain) || isDuration(line)) return "video";
  if (words <= MAX_BYLINE && !endsSentence(line) && (BYLINE.test(line) || DATE_LINE.test(plain))) {
    return "byline";
  }
  if (words <= MAX_NOTICE) {
    if (NOTICE_BEGINNINGS.some((cue) => plain.startsWith(cue)) && !/["“]/u.test(line)) {
      return "notice";
    }
    if (CONTRIBUTED.test(plain) || RIGHTS.test(plain)) return "notice";
  }
  if (words <= MAX_CAPTION && isCredited(line.trim())) return "caption";
  return isAppeal(line, words) ? "appeal" : "article";
}

/** Tells whether a line ends in the credit of a photo. */
function isCredited(line: string): boolean {
  return (
    CREDIT_IN_BRACKETS.test(line) || CREDIT_AFTER_SENTENCE.test(line) || CREDIT_OF_AGENCY.test(line)
  );
}
