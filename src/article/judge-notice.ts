/** Judges which lines credit, date, revise or protect the copy. */
import { MONTH_PATTERN } from "../text/lexicons/months.ts";
import { NOTICE_BEGINNINGS } from "./boilerplate-cues.ts";
import { endsSentence, type MeasuredLine, REPORTED } from "./measure-line.ts";

/** Longest notice, and longest disclaimer, in words: longer lines are sentences of the article. */
const MAX_NOTICE = 30;
const MAX_DISCLAIMER = 60;

/** "Ada Lund contributed to this report", "Ada Lund contributed reporting from Elm". */
const CONTRIBUTED =
  /\bcontributed (?:to this (?:report|article|story)|(?:additional )?(?:reporting|research))(?: (?:from|in) [\p{L}\s,.’'-]{2,60}?)?\.?$/iu;
/** Verbs that begin a notice, and a sentence as well: "Updated rules for the port …", "Posted on a wall, the list …". */
const TOLD_OF_COPY = /^(?:posted on|published|updated)\s/;
/** What follows them in a notice. */
const WHEN_OR_WHY = new RegExp(
  `^(?:posted on|published|updated) (?:(?:on |at |online )?(?:\\d|${MONTH_PATTERN}\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|by |in |today|yesterday|throughout|online|(?:and|with|to) )`,
  "i",
);
/** A clause behind such a beginning: "Published in May, the book tells …". */
const CLAUSE_BEHIND = new RegExp(
  `, (?!(?:and|at|by|from|in|of|on|to|with|${MONTH_PATTERN})\\b)\\p{L}+[’']?\\p{L}* (?:[\\p{L}\\d’'-]+ ){2}`,
  "iu",
);
const REPUBLISHED =
  /^\*?(?:a version of )?this (?:article|column|essay|excerpt|interview|piece|post|report|story) (?:appear(?:s|ed) in the |(?:was |has been |also )?(?:first|originally|previously) (?:appeared|published|printed|ran)|appeared (?:first|originally) (?:at|in|on) |(?:was|has been) re-?(?:printed|published))\b/iu;
/** Who paid for the piece, or what it belongs to: "This story is part of a series on ports", "This project was produced with support from …". */
const PART_OF_SERIES =
  /^\W*(?:this|the) (?:article|piece|project|report|story) (?:is|was) (?:part of (?:a|an|our|the) [^.!?]{0,60}\b(?:collaboration|partnership|project|series)\b|(?:made possible|produced|supported) (?:by|in partnership with|with (?:the )?(?:help|support) (?:from|of))\b)/iu;
/** Whose the copy is: "© 2031 Coastline. No part of it may be printed", "the copyrighted property of Coastline". */
const COPYRIGHT = /^(?:©|\(c\)|copyright ©?) ?\d{4}\b|\bcopyrighted property\b/iu;
const REVISED =
  /^(?:\d{1,2}[:.]\d{2} ?[ap]\.?m\.?:? )?this (?:article|column|post|story) (?:was|has been) (?:amended|corrected|updated)\b/iu;
/** A credit of an agency in all its parts: "Reporting by Ada Lund; Editing by Odd Rask", "Writing by Ada Lund; Editing by Odd Rask". */
const AGENCY_CREDIT =
  /^\(?(?:(?:additional )?reporting|writing) by\b.*; ?(?:additional reporting|editing|writing) by\b/iu;
const DISCLAIMER =
  /\b(?:not responsible for the (?:content|opinions|views)|(?:opinions|views) expressed (?:here|in this)|reflects the (?:opinions|views) of the authors?\b|receives? (?:financial )?support from (?:multiple|private|several|various) [^.!?]{0,20}foundations|copyright ©|used with permission|moderat(?:e|es|ing) (?:all )?comments|through (?:one of )?our affiliate links?|this (?:article|page|post|story) (?:may )?contains? (?:affiliate|references to products))/iu;
const RIGHTS = /\ball rights reserved\.?$/iu;

/** Tells whether a line says who worked on the copy, when it came out, or whose it is. */
export function isNotice({ line, plain, words }: MeasuredLine): boolean {
  return (words <= MAX_NOTICE && isCredit(line, plain)) || isDisclaimer(plain, words);
}

/** Tells whether a short line begins or ends as credits do. */
function isCredit(line: string, plain: string): boolean {
  // "(Reporting by Ana Ruiz; editing by Bo Lind)", "– additional reporting by Ana Ruiz"
  const own = plain.replace(/^(?:\(|[—–-] )/u, "");
  const begins = NOTICE_BEGINNINGS.some((cue) => own.startsWith(cue)) && !/["“]/u.test(line);
  return (begins && !opensSentence(own)) || CONTRIBUTED.test(plain) || RIGHTS.test(plain);
}

/** Tells whether what begins as a notice is a sentence of the article. */
function opensSentence(plain: string): boolean {
  if (!TOLD_OF_COPY.test(plain) || !endsSentence(plain)) return false;
  return !WHEN_OR_WHY.test(plain) || CLAUSE_BEHIND.test(plain);
}

/** Tells whether a line says where the copy is from, how it was revised, or whose views it holds. */
function isDisclaimer(plain: string, words: number): boolean {
  if (words > MAX_DISCLAIMER || REPORTED.test(plain)) return false;
  return (
    REPUBLISHED.test(plain) ||
    PART_OF_SERIES.test(plain) ||
    COPYRIGHT.test(plain) ||
    AGENCY_CREDIT.test(plain) ||
    REVISED.test(plain) ||
    DISCLAIMER.test(plain)
  );
}
