/** Tells where a verb that also reports tells of an act of somebody's office: "argues a case", "named Lind a judge", "confirmed Lind by 12 votes to 9". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { mentionAt } from "../../people/find-people.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import { findPhraseEnd, type NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, isDeterminerAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";

/** Tells whether a verb with its content behind it, found by a frame, tells of such an act. */
export function isAct(
  reading: Reading,
  syntax: Syntax,
  cue: IndirectCue,
  content: NounPhrase,
  rule: string,
): boolean {
  switch (cue.verb.lemma) {
    case "argue":
      return rule === "bare" && isPleaded(reading, syntax, content);
    case "name":
      return rule === "as" && isAppointed(reading, syntax, content);
    case "confirm":
      return rule === "object" && isSomebody(reading, syntax, content);
    case "defend":
      return rule === "object" && isRole(reading, syntax, cue);
    default:
      return false;
  }
}

/** What is argued before a court, and on what side. */
const PLEADED: ReadonlySet<string> = nounForms("appeal case lawsuit motion petition position side");

/** Tells whether a case is argued, and nothing of it said: "argues a case in court", but not "argued the case is weak". */
function isPleaded(reading: Reading, syntax: Syntax, content: NounPhrase): boolean {
  const head = findHead(reading, syntax, content);
  if (!PLEADED.has(wordAt(reading, head))) return false;
  return (
    !groupAt(syntax, head + 1)?.finite &&
    !/^(?:against|for|of|that)$/.test(wordAt(reading, head + 1))
  );
}

/** What the police call somebody, which is told of him. */
const SUSPECTS: ReadonlySet<string> = nounForms("conspirator defendant person suspect");

/** Tells whether somebody is given an office: "named Lind | a port attorney", but not "named Lind a suspect". */
function isAppointed(reading: Reading, syntax: Syntax, { from, to }: NounPhrase): boolean {
  const named = mentionAt(reading.people, from);
  if (!named || !isDeterminerAt(syntax, named.to)) return false;
  const head = findHead(reading, syntax, { from: named.to, to });
  return !SUSPECTS.has(wordAt(reading, head)) && !SUSPECTS.has(wordAt(reading, named.to + 1));
}

/** Tells whether a name for somebody opens a content, and more than his things are meant: "confirmed | Lind by 12 votes to 9", but not "confirmed Lind's account". */
function isSomebody(reading: Reading, { classes }: Syntax, { from }: NounPhrase): boolean {
  const named = mentionAt(reading.people, from);
  if (named?.from !== from) return false;
  return classes[named.to - 1] !== "genitive" && classes[named.to] !== "genitive";
}

/** Tells whether a participle tells what somebody does in a place or an office: "is the top lawyer, defending the law". */
function isRole(reading: Reading, syntax: Syntax, { group }: IndirectCue): boolean {
  if (group.form !== "gerund" || group.finite || wordAt(reading, group.from - 1) !== ",")
    return false;
  for (let at = group.from - 2; at > Math.max(0, group.from - MAX_ROLE); at -= 1) {
    const before = groupAt(syntax, at);
    if (before?.finite) return syntax.classes[before.head] === "be";
  }
  return false;
}

/** Farthest "is" of an office from what is done in it, in tokens. */
const MAX_ROLE = 16;

/** Returns the noun that the phrase at the head of a content is of. */
const findHead = (reading: Reading, syntax: Syntax, { from, to }: NounPhrase): number =>
  headEnd(reading, { from, to: findPhraseEnd(reading, syntax, from, to) }) - 1;
