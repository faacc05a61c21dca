/** Tells a thing with a clause of when it was from a clause of its own: "reported a loss | after two boats sank". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { CLAUSE_OPENERS } from "../../syntax/phrases/find-noun-phrase.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";

/** What the subject of such a clause begins with. */
const SUBJECTS: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "name",
  "possessive",
  "subject",
]);

/** Openers of a clause of what was still to come, which is part of the thing: "demanded a vote before the port closed". */
const TO_COME: ReadonlySet<string> = new Set(["before", "until"]);

/** Tells whether the one verb between two tokens is that of when something was; what may or should be is of no such time: "a loss | after Lind left", but not "rights given after a war should end". */
export function endsBeforeTime(
  reading: Reading,
  syntax: Syntax,
  from: number,
  to: number,
): boolean {
  const verb = findFinite(syntax, from, to);
  const group = groupAt(syntax, verb);
  if (!group || syntax.classes[verb] === "modal") return false;
  if (findFinite(syntax, group.to, to) >= 0) return false;
  for (let at = verb - 1; at > from; at -= 1) {
    if (!CLAUSE_OPENERS.has(wordAt(reading, at))) continue;
    if (TO_COME.has(wordAt(reading, at))) return false;
    return hasTrait(reading, at + 1, NUMERAL) || SUBJECTS.has(syntax.classes[at + 1] ?? "mark");
  }
  return false;
}
