/** Reads what one line of a document is by its own words: the article's, a byline, a promo, a caption's credit, an appeal, a notice. */
import { MONTH_PATTERN } from "../text/lexicons/months.ts";
import { BARE_LINES, LIST_HEADINGS, POINTERS } from "./boilerplate-cues.ts";
import { wantsOfReader } from "./judge-appeal.ts";
import { isLabel } from "./judge-label.ts";
import { isNotice } from "./judge-notice.ts";
import { endsSentence, measureLine, type MeasuredLine, normalise } from "./measure-line.ts";

/**
 * What a line is: the article's own text; a photo's caption; or what is not the article: a byline or date,
 * a video card, a promo (links, lists of other articles, buttons), an appeal to the reader, a notice
 * (copyright, agency credit, comment form). `blank` lines separate groups of lines.
 */
export type LineRole =
  "blank" | "article" | "caption" | "byline" | "video" | "promo" | "appeal" | "notice";

/** Longest line that may be none of the article's, in UTF-16 units: what is longer is a text without line breaks, and would take long to read so. */
const MAX_LINE = 4000;
/** Longest byline and promo, in words: longer lines are sentences of the article. */
const MAX_BYLINE = 16;
const MAX_PROMO = 25;
/** Longest heading of a list of other articles, in words: "More from the harbour this week:". */
const MAX_LIST_HEADING = 7;
/** Longest bare credit, in words. */
const MAX_CREDIT = 12;
/** Longest caption, in words. */
const MAX_CAPTION = 90;

const BYLINE =
  /^(?:(?:[Pp]osted|[Rr]eported|[Ss]tory|STORY|[Tt]ext|TEXT|[Ww]ords|WORDS|[Ww]ritten|WRITTEN)\s+)?(?:[Bb]y|BY):?\s+(?=\p{Lu})/u;
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DATE_LINE = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:${DAY}\\s+)?${MONTH_PATTERN},?\\s+(?:${DAY},?\\s+)?\\d{4}\\b(?:[^.!?]{0,30}${MONTH_PATTERN}\\s+${DAY},?\\s+\\d{4}\\b)?[^.!?]{0,30}$`,
  "iu",
);
/** A date with its time behind the author or the section: "Ana Ruiz14 August 2023 10:01", "In News, Ports - 02 Feb 2025, 20:02". */
const ENDS_IN_TIME = new RegExp(
  `(?:${DAY}\\s+${MONTH_PATTERN}|${MONTH_PATTERN}\\s+${DAY}),?\\s+\\d{4},?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s[a-z]{2,4})?$`,
  "iu",
);
/** What ends with a clock ends no sentence. */
const ENDS_IN_CLOCK = /\b\d{1,2}[:.]\d{2} ?[ap]\.m\.$/iu;
/** The time or the section before a date: "17:41 JST, October 13, 2024", "Politics / January 11, 2024". */
const BEFORE_DATE = /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?: [a-z]{2,4})?,? |\p{L}+ \/ )/iu;
const AGO =
  /^(?:from\s+)?\d+(?:\s+(?:second|minute|min|hour|hr|day|week|month|year)s?|\s?[smhd])\s+ago$/iu;
const DURATION = /^(?:duration:?\s+|\d+:)?\d{1,2}:\d{2}$/iu;
const CREDIT_IN_BRACKETS =
  /\((?:\p{Lu}[^()]{1,60}\/(?:\p{Lu}[^()]{1,80}|[^\s()@]{1,40}@[^\s()@]{1,40})|(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Pp]ic|[Cc]redit)s?: ?[^()]{1,80})\)$/u;
const CREDIT_AFTER_SENTENCE =
  /(?:^|[.!?|”"]\s+)(?:file\s+)?(?:photo(?:graph)?s?|image|picture|credit|illustration)(?:\s+(?:credit|source|by|courtesy(?:\s+of)?))?\s?:(?:[^:.!?]|\.(?=\S)){1,80}\.?$/iu;
/** A line that is nothing but a credit: "Top photo by Ada Lund", "(All photos: Ada Lund)", "Courtesy of Coastline". */
const BARE_CREDIT =
  /^\(?(?:(?:[Aa]ll|[Cc]over|[Ff]eatured?|[Ff]ile|[Hh]eader|[Ll]ead|[Mm]ain|[Tt]op)\s+)?(?:[Ii]mage|[Ii]llustration|[Pp]hoto(?:graphy?)?|[Pp]icture)s?(?:\s+by\s|\s+courtesy\s+of\s|:\s?)(?=[\p{Lu}@])|^(?:[Pp]hotos?\s+)?[Cc]ourtesy\s+of\s+(?=\p{Lu})/u;
/** A photographer and an agency alone, and the name of a picture's file: "Ada Lund/Coastline", "ferry at dusk.jpg". */
const NAME_OF_PICTURE =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}[\p{L} ]{1,40}$|^[^/]{1,80}\.(?:gif|jpe?g|png)$/u;
const CREDIT_OF_AGENCY =
  /(?:getty images|ap photo|shutterstock|afp via getty|purchase licensing rights)[^.!?]{0,30}$/iu;
/** A caption behind its credit or its buttons, without a full stop: "Image copyright Elm Press Image caption The port", "EPA The port at dawn". */
const CREDIT_FIRST =
  /^(?:(?:[Ii]mage|[Mm]edia|[Vv]ideo) (?:copyright|caption) |Enlarge this image |Media playback is |(?:AFP|AP|Alamy|Associated Press|EPA|Getty(?: Images)?|PA|Press Association|Reuters|REX|Rex Features|SWNS|Shutterstock|Splash News|WENN)(?::| - | (?=\p{Lu}.* \p{Ll}{4})))/u;
/** A picture of a gallery: "3/16 2007 The port at dawn …", "The port at dawn. Hide Caption 3 of 16". */
const IN_GALLERY =
  /^\d{1,2}\/\d{1,2} (?:\d{1,2} \p{Lu}\p{L}+ )?\d{4} \p{Lu}|\b(?:Hide|HIDE) (?:Caption|CAPTION) \d+ of \d+$/u;
/** The button of a player and the description of its video: "CLOSE The bridge opened in May. Video provided by Coastline". */
const BELOW_PLAYER = /^CLOSE (?=\p{Lu})/u;
const LIST_OF_MORE =
  /^(?:(?:read more|see photos) from\b.{0,40}:$|(?:read )?more (?:about|from|in|on)(?:\b.{0,40}:| [\p{L}’']+(?: [\p{L}’']+)?)$|(?:read more|most read in)(?: [\p{L}’']+){1,3}:?$|(?:latest|more|most read|top|trending)(?: [\p{L}’']+){0,2} (?:articles|coverage|headlines|news|stories|videos)(?: today)?:?$)/iu;
/** The heading of a list with its items behind it, in one line: "Related Stories Ferry runs aground Port is shut". */
const LIST_IN_LINE =
  /^(?:Also [Rr]ead|Most [Rr]ead(?: [Ii]n(?: (?:&|\p{Lu}[\p{L}&]*)){1,3}?)?|Related(?: (?:[Aa]rticles|[Nn]ews|[Ss]tories))?|Top [Ss]tories) (?=["“'‘]?[\p{Lu}\d])/u;
/** A word in capitals, as the kicker of a title is set, and the first word of the title behind it. */
const IN_CAPITALS = /^["“‘']?\p{Lu}{2,}[!?]?["”’']?$/u;
const IN_TITLE = /^["“‘']?\p{Lu}\p{Ll}/u;
/** The title of another article and the link to it: "Ferry runs aground at Elm Read more". */
const LINKED_TITLE = /[\p{L}\d?!"”'’] (?:Read [Mm]ore|READ MORE)$/u;
/** Where there is more, with its address: "More harbour news: https://coastline.test/harbour and @harbour". */
const MORE_AT =
  /^(?:full coverage|more|read more|see more)\b[^.!?:]{0,60}:? (?:https?:\/\/|www\.)\S+/iu;
/** A link to another article, set between the paragraphs of one: "[Ferry runs aground at Elm]"; and a button as editors write it: "[button link=…]Send us yours[/button]". */
const LINK_IN_BRACKETS = /^\[[^[\]]+\]$|^\[(?<name>[a-z_]+)(?: [^\]]*)?\].*\[\/\k<name>\]$/u;
/** Tells whether a line is the running time of a video. */
export function isDuration(line: string): boolean {
  return DURATION.test(normalise(line));
}

/** A line without the marks before and behind it. */
const bareForm = (plain: string): string => plain.replace(/^[\s–—-]+|[\s:.…>»|–—-]+$/gu, "");

/** Tells whether a line points to another item: it begins with a pointer and a mark, or is nothing else. */
function isPointer(plain: string, words: number): boolean {
  if (words > MAX_PROMO) return false;
  return POINTERS.some((cue) => {
    if (!plain.startsWith(cue)) return false;
    const rest = plain.slice(cue.length);
    return /^\s*(?:[:|»>]|$)/u.test(rest);
  });
}

/** Tells whether a line heads or opens a list of other articles: "Related", "More on the ferry:", "Most read business stories". */
export function headsList({ plain, words }: MeasuredLine): boolean {
  if (LIST_HEADINGS.has(bareForm(plain))) return true;
  return words <= MAX_LIST_HEADING && !/[.!?…]["”’)]*$/u.test(plain) && LIST_OF_MORE.test(plain);
}

/** Tells whether a line holds the titles of other articles, with the words of a link before or behind them, or kickers between them. */
const isLinked = (line: string): boolean =>
  MORE_AT.test(line) ||
  LIST_IN_LINE.test(line) ||
  LINKED_TITLE.test(line) ||
  countKickers(line) > 1;

/** Counts the titles in a line that two words in capitals or more lead to: "FERRY AGROUND Nobody is hurt PORT SHUT Ships wait" has two. */
function countKickers(line: string): number {
  let count = 0;
  let capitals = 0;
  for (const word of line.split(" ")) {
    if (capitals > 1 && IN_TITLE.test(word)) count += 1;
    capitals = IN_CAPITALS.test(word) ? capitals + 1 : 0;
  }
  return count;
}

/** Tells whether a short line says who wrote what is below it, or when. */
function isByline(line: string, plain: string): boolean {
  return (
    BYLINE.test(line) || DATE_LINE.test(plain.replace(BEFORE_DATE, "")) || ENDS_IN_TIME.test(plain)
  );
}

/** Reads one line by its own words, as if nothing stood around it. */
export function readLine(line: string): LineRole {
  if (line.length > MAX_LINE) return "article";
  const measured = measureLine(line);
  const { plain, words } = measured;
  // Rules drawn in characters ("* * *", "____") stand between groups as an empty line does.
  if (!/[\p{L}\p{N}]/u.test(plain)) return "blank";
  if (BARE_LINES.has(bareForm(plain)) || headsList(measured)) return "promo";
  if (isPointer(plain, words)) return "promo";
  if (words <= MAX_PROMO && LINK_IN_BRACKETS.test(line.trim())) return "promo";
  if (!endsSentence(line) && isLinked(line.trim())) return "promo";
  if (AGO.test(plain) || isDuration(line) || BELOW_PLAYER.test(line.trim())) return "video";
  if (words <= MAX_BYLINE && (!endsSentence(line) || ENDS_IN_CLOCK.test(line))) {
    if (isByline(line, plain)) return "byline";
    if (isLabel(line.trim())) return "notice";
  }
  if (isNotice(measured)) return "notice";
  if (words <= MAX_CAPTION && isCredited(line.trim())) return "caption";
  if (words <= MAX_CAPTION && IN_GALLERY.test(line.trim())) return "caption";
  if (words <= MAX_CAPTION && !endsSentence(line) && CREDIT_FIRST.test(line.trim()))
    return "caption";
  if (words <= MAX_CREDIT && isBareCredit(line.trim())) return "caption";
  return wantsOfReader(measured) ? "appeal" : "article";
}

/** Tells whether a line is nothing but the credit of a photo, or its name. */
function isBareCredit(line: string): boolean {
  return BARE_CREDIT.test(line) || NAME_OF_PICTURE.test(line);
}

/** Tells whether a line ends in the credit of a photo. */
function isCredited(line: string): boolean {
  return (
    CREDIT_IN_BRACKETS.test(line) || CREDIT_AFTER_SENTENCE.test(line) || CREDIT_OF_AGENCY.test(line)
  );
}
