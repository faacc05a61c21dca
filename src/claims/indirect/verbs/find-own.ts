/** Finds the subject that a reporting verb has of its own, past what a participle before it goes with. */
import { MESSAGES } from "../../lexicons/messages.ts";
import { hasWord, isCoordinator } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findQuotedPerson, findShownPerson, isQuoting } from "../../speakers/find-quoted-person.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject, type Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";

/** Finds the subject of a verb; of what is sent or issued ("released a statement saying") it is who sends it. */
export function findOwn(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
): Subject | null {
  const own = findSubject(reading, syntax, sentence, group);
  if (group.form !== "gerund") return own;
  const quoted = findQuotedPerson(reading, group.from, sentence.from);
  if (quoted) return { ...quoted, antecedent: null };
  const shown = own && !group.finite && findShownPerson(reading, group.from, sentence.from);
  if (shown) return { ...shown, antecedent: null };
  const beside = own && findBesideWith(reading, syntax, own);
  if (!own || beside) return beside;
  const placed = findPlaced(reading, syntax, own);
  if (placed) return findSubject(reading, syntax, sentence, placed) ?? own;
  const governor = groupAt(syntax, own.from - 1);
  // "saying it is safe and the mayor insisting": what it is ends before "and".
  const isJoined = isCoordinator(reading, own.from + 1) && own.from + 2 < own.to;
  if (isJoined && governor && syntax.classes[governor.head] === "be") {
    return { ...own, from: own.from + 2 };
  }
  // "It has pilots wondering if"
  const isHolding = governor !== undefined && syntax.classes[governor.head] === "have";
  // "The paper quoted pilots describing how"
  const isQuoted = governor !== undefined && isQuoting(reading, governor.head);
  if (!governor?.finite || isHolding || isQuoted) return own;
  return findSubject(reading, syntax, sentence, governor) ?? own;
}

/** What leads from a verb to where something is done. */
const PLACING: ReadonlySet<string> = new Set(["at", "in", "on"]);

/** Finds the verb of which a phrase tells where, and which a participle behind it goes with: "posted" in "posted on its page asking", but not in "posted in a letter asking". */
function findPlaced(
  reading: Reading,
  syntax: Syntax,
  { from, to }: Subject,
): VerbGroup | undefined {
  const tells = hasWord(reading, MESSAGES, from, to);
  return PLACING.has(wordAt(reading, from - 1)) && !tells ? groupAt(syntax, from - 2) : undefined;
}

/** Finds who does something "with" which something else is told, though nothing parts him from the noun before: "left the hall with | Ruiz saying"; null where nobody named does. */
function findBesideWith(reading: Reading, syntax: Syntax, { from, to }: Subject): Subject | null {
  let name = to;
  while (name > from && syntax.classes[name - 1] === "name") name -= 1;
  if (name === to || name - 1 <= from || wordAt(reading, name - 1) !== "with") return null;
  return { from: name, to, antecedent: null };
}
