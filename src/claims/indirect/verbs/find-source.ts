/** Finds whose verb a reporting verb is: its own subject's, or that of another verb: "Ruiz said it leaked, adding that". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { placedSubject } from "../../speakers/find-placed-subject.ts";
import { namesDate } from "../../syntax/phrases/names-date.ts";
import { findLastFinite, isNounAt, type Syntax } from "../../syntax/read-syntax.ts";
import {
  findJoinedRelative,
  findSharedSubject,
} from "../../syntax/subjects/find-shared-subject.ts";
import { findSubject, type Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import { findCaused } from "../cues/find-caused.ts";
import { goesOnTo, isLedTo } from "../cues/is-led-to.ts";
import { findOwn } from "./find-own.ts";

/** Whose verb it is. */
export interface VerbSource {
  source: Subject;
  /** The subject of the verb itself, or of what leads to it; null where it has none. */
  own: Subject | null;
  /** Whether the verb has a subject of its own first of all, where a participle behind a comma shares another verb's. */
  isOwn: boolean;
}

/** Finds who does what an active verb tells, where the last one to speak in the sentence is `speaking`, and the content ends before `to`; null for nobody. */
export function findSource(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
  to: number,
  speaking: Subject | null,
): VerbSource | null {
  // "The leak prompted Lind to say"
  const caused = findCaused(reading, syntax, group);
  if (caused) return { source: caused, own: caused, isOwn: true };
  const isLed = isLedTo(reading, group);
  const leads = isLed || goesOnTo(reading, syntax, group);
  const find = leads ? findLeading : findOwn;
  const own = find(reading, syntax, sentence, group);
  if (isLed && !own) return null;
  const isOwn = leads || hasOwn(reading, syntax, group);
  const isFirst = isOwn || (own !== null && isWith(reading, own));
  const source =
    (isFirst ? own : null) ?? findShared(reading, syntax, sentence, group, to, speaking) ?? own;
  return source && { source, own, isOwn };
}

/** Tells whether "with" sets a subject beside the clause: "The vote is near, with Lind calling it a mistake". */
export const isWith = (reading: Reading, { from }: Subject): boolean =>
  wordAt(reading, from - 1) === "with";

/** Tells whether a verb has a subject of its own: "Lind said", "as said before", "a letter saying". */
const hasOwn = (reading: Reading, syntax: Syntax, { finite, from }: VerbGroup): boolean =>
  finite || wordAt(reading, from - 1) === "as" || isDescribed(reading, syntax, from - 1);

/** Tells whether a participle describes the noun before it: "a letter saying that", but not "in January saying that", "is on record saying that". */
function isDescribed(reading: Reading, syntax: Syntax, before: number): boolean {
  const isRecord = wordAt(reading, before) === "record";
  return isNounAt(syntax, before) && !namesDate(reading, before) && !isRecord;
}

/** Finds whose verb it is where another verb has its subject: "Ruiz said it leaked, adding that"; null for nobody's. */
function findShared(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
  to: number,
  speaking: Subject | null,
): Subject | null {
  const placed = group.finite ? placedSubject(reading, group.from, sentence.from) : null;
  if (placed) return { from: placed.from, to: placed.to, antecedent: null };
  const joined = speaking && findJoinedRelative(reading, syntax, sentence, group);
  if (joined) return joined;
  if (speaking && group.form !== "gerund") return speaking;
  const found = findSharedSubject(reading, syntax, sentence, group, to);
  // "When Ruiz spoke, Lind left, saying": the subject of a later main clause goes before who spoke last.
  return speaking && !(found && found.from > speaking.from) ? speaking : found;
}

/** Finds the subject of the verb that leads to an infinitive ("Lind went on to add"); null where that is only said to be so, or denied. */
function findLeading(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  infinitive: VerbGroup,
): Subject | null {
  const group = findLastFinite(syntax, sentence.from - 1, infinitive.from);
  if (!group || group.negated || syntax.classes[group.from] === "modal") return null;
  return findSubject(reading, syntax, sentence, group);
}
