/** Judges which lines appeal to the reader or ask for something, in the outlet's own voice. */
import { APPEALS, INVITATIONS, REQUESTS } from "./boilerplate-cues.ts";
import { endsSentence, type MeasuredLine, normalise, REPORTED } from "./measure-line.ts";

/** Longest invitation, and longest request, in words. */
const MAX_INVITATION = 30;
const MAX_REQUEST = 60;

/** "For more stories, visit …" asks for something; "For the latest quarter" does not. */
const FOR_MORE =
  /^for (?:all )?(?:more|the latest)\b[^.!?]{0,80}\b(?:check|click|download|follow|go to|sign up|subscribe|tap|visit)\b/iu;
const FOLLOW =
  /^(?:follow|like us)\b.{0,60}\b(?:at https?|facebook|google news|instagram|linkedin|tiktok|twitter)\b|\b(?:can be reached at|follow (?:her|him|them) on|(?:is|are) on (?:facebook|instagram|twitter) at)\b/iu;
/** How to reach whoever wrote it: "Write to Ada Lund at ada@coastline.test". */
const WRITE_TO = /^(?:contact|e-?mail|reach|write to)\b[^.!?]{1,60}?(?:\bat|:) ?[^\s@]+@[^\s@]+/iu;
const INVITES =
  /^(?:listen|look|read|see|watch)(?: [\p{L}’']+){0,4} below[.:!]?$|\bby clicking (?:here|this link)\b|\bsign up for (?:her|his|our|the|their)\b[^.!?]{0,40}\bnewsletter\b|\bshare (?:it with (?:a friend|friends|your)|this (?:article|post|story) with)\b|^(?:find|get|listen|read|see|view|watch)\b[^.!?]{0,120}\bhere[.:!]?$/iu;
/** The reader or the outlet itself is spoken of; "US" is neither. */
const READER = /\b(?:[Yy]ou|[Yy]our|us|[Oo]ur|[Ww]e)\b/u;
/** Quoted words, to the end where the quotation goes on in the next paragraph. */
const QUOTED = /["“][^"“”]*(?:["”]|$)/gu;

/** Tells whether a line wants something of the reader. */
export function wantsOfReader(measured: MeasuredLine): boolean {
  return isAppeal(measured) || isRequest(measured);
}

/** Tells whether a line appeals to the reader, in the outlet's own voice. */
function isAppeal({ line, words }: MeasuredLine): boolean {
  const own = line.replace(QUOTED, " ");
  const plain = normalise(own);
  const phrases = words <= MAX_INVITATION ? [...APPEALS, ...INVITATIONS] : APPEALS;
  if (!phrases.some((phrase) => holdsPhrase(plain, phrase))) return false;
  return READER.test(own) || (words <= 8 && !endsSentence(line));
}

/** Tells whether a line holds a phrase that no letter goes on behind: "your contribution", but not "your contributions". */
function holdsPhrase(plain: string, phrase: string): boolean {
  const at = plain.indexOf(phrase);
  return at >= 0 && !/^\p{L}/u.test(plain.slice(at + phrase.length));
}

/** Tells whether a line asks the reader for something, and reports nothing that anybody said. */
function isRequest({ line, plain, words }: MeasuredLine): boolean {
  if (words > MAX_REQUEST || REPORTED.test(line)) return false;
  return (
    REQUESTS.some((cue) => plain.startsWith(cue) && !/^[\p{L}']/u.test(plain.slice(cue.length))) ||
    FOR_MORE.test(plain) ||
    INVITES.test(plain) ||
    FOLLOW.test(plain) ||
    WRITE_TO.test(plain)
  );
}
