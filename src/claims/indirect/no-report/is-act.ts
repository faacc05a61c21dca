/** Tells where a verb that also reports tells of an act of somebody's office: "argues a case", "named Lind a judge", "is the top lawyer, defending the law". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { PERSON } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { findFinite, groupAt, isDeterminerAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { findPhraseHead } from "./find-phrase-head.ts";
import { isAppointed, isVotedIn } from "./gives-office.ts";

/** Farthest "is" of an office from what is done in it, in tokens: an office with its place and its date. */
const MAX_ROLE = 16;

/** Tells whether a verb with its content behind it, found by a frame, tells of such an act. */
export function isAct(
  reading: Reading,
  syntax: Syntax,
  cue: IndirectCue,
  source: Subject | null,
  { content, rule }: { content: NounPhrase; rule: string },
): boolean {
  switch (cue.verb.lemma) {
    case "argue":
      return rule === "bare" && isPleaded(reading, syntax, cue, content);
    case "name":
      return rule === "as" && isAppointed(reading, syntax, content);
    case "confirm":
      return rule === "object" && isVotedIn(reading, syntax, source, content);
    case "defend":
      return rule === "object" && isRole(reading, syntax, cue);
    default:
      return false;
  }
}

/** What is argued before a court, and on what side; our own list, from general news usage. */
const PLEADED: ReadonlySet<string> = nounForms("appeal case lawsuit motion petition position side");

/** Tells whether a case is argued, and nothing of it said: "argues a case in court", but not "argued the case in Elm is weak". */
function isPleaded(
  reading: Reading,
  syntax: Syntax,
  { group }: IndirectCue,
  { from, to }: NounPhrase,
): boolean {
  const head = findPhraseHead(reading, syntax, from, to);
  if (!PLEADED.has(wordAt(reading, head))) return false;
  if (/^(?:against|for|of|that)$/.test(wordAt(reading, head + 1))) return false;
  // "Any lawyer arguing a case, as Lind does, | is slow": the verb is the lawyer's.
  let end = group.finite ? head + 1 : head + 2;
  while (group.finite && end < to && syntax.classes[end] !== "coordinator") end += 1;
  return findFinite(syntax, head + 1, end) < 0;
}

/** Tells whether a participle tells what somebody does in an office, or is to do: "is the top lawyer, defending the law", but not "was firm, defending the law". */
function isRole(reading: Reading, syntax: Syntax, { group }: IndirectCue): boolean {
  const comma = group.from - 1;
  if (group.form !== "gerund" || group.finite || wordAt(reading, comma) !== ",") return false;
  for (let at = comma - 1; at > Math.max(0, comma - MAX_ROLE); at -= 1) {
    const be = groupAt(syntax, at);
    if (!be?.finite) continue;
    if (syntax.classes[be.head] !== "be") return false;
    // "will be in court on Monday, defending the law"
    if (syntax.classes[be.from] === "modal") return true;
    if (!isDeterminerAt(syntax, be.to)) return false;
    return (classAt(reading, findPhraseHead(reading, syntax, be.to, comma)) & PERSON) !== 0;
  }
  return false;
}
