/** Tells where a verb that also reports gives somebody an office: "named Lind a judge", "confirmed Lind by 12 votes to 9". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { mentionAt } from "../../people/find-people.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isDeterminerAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findPhraseHead } from "./find-phrase-head.ts";
import type { VerbReport } from "./verb-report.ts";

/** Offices that somebody is named to; our own list, from general news usage. */
const APPOINTED: ReadonlySet<string> = nounForms(
  "administrator adviser advisor ambassador archbishop attorney bishop captain chair chairman chairperson chairwoman chancellor chief coach commander commissioner counsel curator dean deputy director editor envoy executive governor head inspector judge justice lawyer magistrate manager marshal minister prosecutor rector representative secretary spokesman spokesperson spokeswoman superintendent treasurer trustee",
);
/** What makes an opinion of an office: "the worst judge in the port"; our own list, from general news usage. */
const BEST: ReadonlySet<string> = new Set("best greatest least most top worst".split(" "));

/** Tells whether somebody is given an office: "named Lind | a port attorney", but not "named Lind a suspect". */
export function isAppointed(
  reading: Reading,
  syntax: Syntax,
  { content: { from, to } }: VerbReport,
): boolean {
  const named = mentionAt(reading.people, from);
  if (!named || !isDeterminerAt(syntax, named.to)) return false;
  return isOffice(reading, syntax, named.to, to) && !BEST.has(wordAt(reading, named.to + 1));
}

/** Tells whether a content is somebody who is voted into an office: "the council confirmed | Lind", "confirmed | Lind as judge", but not "confirmed Lind's account", "confirmed Lind as the victim". */
export function isVotedIn(
  reading: Reading,
  syntax: Syntax,
  { content: { from, to }, rule }: VerbReport,
): boolean {
  if (rule !== "object") return false;
  const named = mentionAt(reading.people, from);
  if (named?.from !== from || syntax.classes.slice(from, to).includes("genitive")) return false;
  for (let at = named.to; at < to; at += 1) {
    if (wordAt(reading, at) === "as") return isOffice(reading, syntax, at + 1, to);
  }
  return true;
}

/** Tells whether the phrase that begins at a token is of an office: "a port attorney", "head of the port". */
export const isOffice = (reading: Reading, syntax: Syntax, from: number, to: number): boolean =>
  APPOINTED.has(wordAt(reading, findPhraseHead(reading, syntax, from, to)));
