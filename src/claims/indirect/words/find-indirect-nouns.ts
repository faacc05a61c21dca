/** Finds what nouns attribute: "his claim that …", "expressed concern that …", "his fear is that …". */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import { findReportingNoun } from "../../lexicons/find-reporting-noun.ts";
import { findReportingVerbs } from "../../lexicons/find-reporting-verbs.ts";
import type { ReportingWord } from "../../lexicons/read-reporting-words.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isClauseStart } from "../../syntax/clauses/is-clause-start.ts";
import { findPhraseEnd, findPhraseStart } from "../../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { skipDate } from "../../syntax/phrases/skip-date.ts";
import { findLastFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSharedSubject } from "../../syntax/subjects/find-shared-subject.ts";
import { findSubject, type Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { Attribution } from "../attribution.ts";
import { isThing } from "../no-report/is-thing.ts";
import { endBeforeMainVerb } from "./end-before-main-verb.ts";
import { findOpener, hasBe, makeAttribution, MAX_GAP, opensTopic } from "./find-word-content.ts";
import { leavesOpen } from "./leaves-open.ts";

/** Verbs, beside those of reporting, whose subject holds what their object says, or answers it: "made the claim that", "rebuffed rumors that". */
const HOLDING_VERBS: ReadonlySet<string> = inflectVerbs(
  "address answer draw echo give have hold ignore issue make raise reach rebuff share spread",
);
/** Nouns whose clause is so, whoever has to do with them. */
const FACTS: ReadonlySet<string> = new Set("evidence fact point possibility proof sign".split(" "));
const AGENT: ReadonlySet<string> = new Set("by from among".split(" "));

/** Reads a noun whose content follows it. */
export function readNoun(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): Attribution | null {
  if ((syntax.groupOf[at] ?? -1) >= 0) return null;
  const printed = wordAt(reading, at);
  const word = findReportingNoun(printed);
  if (!word) return null;
  const thing = readThing(reading, syntax, sentence, at, word);
  if (thing) return thing;
  // "the warning by the former head of the port on Monday that"
  const gap = AGENT.has(wordAt(reading, at + 1)) ? 2 * MAX_GAP : MAX_GAP;
  const after = findOpener(syntax, sentence, at + 1, word, gap);
  const opener = after < 0 ? findPredicate(syntax, sentence, at + 1, word) : after;
  if (opener < 0) return null;
  const from = findPhraseStart(reading, syntax, at + 1, sentence.from);
  // "came to such a point that nobody spoke": what came of it.
  if (wordAt(reading, from) === "such") return null;
  const holder =
    findAgent(reading, syntax, at + 1, opener) ?? findHolder(reading, syntax, sentence, from, at);
  const governor = governorAt(reading, syntax, from);
  const isOpen = !FACTS.has(printed);
  const source =
    holder ?? (after < 0 ? null : findGovernor(reading, syntax, sentence, governor, isOpen));
  if (!source) return null;
  // "denied reports that": without its verb the noun would say the contrary.
  const cue = { from: holder ? at : (governor?.from ?? at), to: at + 1 };
  const made = makeAttribution(reading, syntax, sentence, cue, opener, source, "noun");
  const isSubject = isClauseStart(reading, syntax, sentence, from);
  return isSubject ? { ...made, content: endBeforeMainVerb(reading, syntax, made.content) } : made;
}

/** Reads a noun that a verb has for its object, with the thing that it is about: "issued praise for the pilots". */
function readThing(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
  { takes }: ReportingWord,
): Attribution | null {
  const preposition = at + 1;
  const isAbout =
    syntax.classes[preposition] === "preposition" && takes.has(wordAt(reading, preposition));
  const from = isAbout ? findPhraseStart(reading, syntax, at + 1, sentence.from) : at;
  if (
    !isAbout ||
    !opensTopic(reading, syntax, preposition + 1) ||
    findHolder(reading, syntax, sentence, from, at)
  )
    return null;
  const governor = governorAt(reading, syntax, from);
  const source = findGovernor(reading, syntax, sentence, governor, false);
  // "named rooms used to police criticism of it"
  if (!source || holdsVerb(syntax, from, at) || leavesOpen(reading, syntax, at, source))
    return null;
  const cue = { from: groupAt(syntax, from - 1)?.from ?? at, to: at + 1 };
  return makeAttribution(reading, syntax, sentence, cue, preposition + 1, source, "noun of thing");
}

/** Tells whether a verb stands between the beginning of a phrase and its noun: then the noun is that verb's. */
function holdsVerb(syntax: Syntax, from: number, noun: number): boolean {
  for (let at = from; at < noun; at += 1) if (groupAt(syntax, at)) return true;
  return false;
}

/** Returns the "that" behind a noun and a form of "be" ("her fear is that"), past what hangs on the noun; -1 where there is none. */
function findPredicate(
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  { takes }: ReportingWord,
): number {
  if (!takes.has("that")) return -1;
  for (let at = from; at <= Math.min(sentence.to - 1, from + MAX_GAP); at += 1) {
    const group = groupAt(syntax, at);
    if (group) {
      const isCopula = group.finite && group.form === "auxiliary" && hasBe(syntax, group);
      return isCopula && syntax.classes[group.to] === "that" ? group.to : -1;
    }
    if (syntax.classes[at] === "mark" || syntax.classes[at] === "wh") return -1;
  }
  return -1;
}

/** Finds who holds a noun: "his claim", "the mayor's claim", where the phrase begins at `from`. */
export function findHolder(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  noun: number,
): Subject | null {
  for (let at = noun - 1; at >= from; at -= 1) {
    const wordClass = syntax.classes[at];
    if (wordClass === "possessive") {
      const before = findSubjectBefore(reading, syntax, sentence, at);
      const isOwn = before !== null && mayOwn(reading, syntax, before, groupAt(syntax, at - 1));
      return isOwn ? before : { from: at, to: at + 1, antecedent: before };
    }
    if (wordClass === "preposition") return null;
    if (wordClass !== "genitive") continue;
    let start = at;
    while (start > from && isHolderWord(reading, syntax, start - 1)) start -= 1;
    return { from: start, to: at, antecedent: null };
  }
  return null;
}

/** Verbs against what somebody else says; our own list, from general English. */
const AGAINST: ReadonlySet<string> = inflectVerbs(
  "contradict debunk discredit dismiss disprove dispute mock question rebut rebuff refute reject ridicule",
);

/** Tells whether a noun that somebody owns is that of the subject of the verb before it: "Ruiz repeated her claim", but not "The reason was her claim", "It contradicts her claim". */
function mayOwn(
  reading: Reading,
  syntax: Syntax,
  subject: Subject,
  verb: VerbGroup | undefined,
): boolean {
  if (!verb || syntax.classes[verb.head] === "be") return false;
  // "Police dismissed her claim"
  if (AGAINST.has(wordAt(reading, verb.head))) return false;
  return !isThing(reading, syntax, subject);
}

/** Finds the subject of the nearest verb before a token: whom "his" mostly means in "Smith repeated his claim". */
function findSubjectBefore(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  before: number,
): Subject | null {
  const group = findLastFinite(syntax, sentence.from - 1, before);
  return group ? findSubject(reading, syntax, sentence, group) : null;
}

/** Tells whether a token may belong to the name before "'s". */
function isHolderWord(reading: Reading, syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  if (wordClass === "mark") return isInnerMark(reading, at);
  return wordClass === "name" || wordClass === "word" || wordClass === "determiner";
}

/** Finds who holds a noun behind it: "the claim by the mayor that", "fears among voters that". */
function findAgent(reading: Reading, syntax: Syntax, from: number, to: number): Subject | null {
  if (!AGENT.has(wordAt(reading, from))) return null;
  const end = findPhraseEnd(reading, syntax, from + 1, to);
  if (end === from + 1) return null;
  return { from: from + 1, to: skipDate(reading, syntax, end, from + 1), antecedent: null };
}

/** Verbs that lead to what somebody thinks with "to": "came to the view that". */
const COMING: ReadonlySet<string> = inflectVerbs("come jump leap");

/** Returns the verb right before a noun phrase that begins at a token, or before its "to"; not in "when it comes to the claim". */
function governorAt(reading: Reading, syntax: Syntax, from: number): VerbGroup | undefined {
  const isTo = wordAt(reading, from - 1) === "to" && wordAt(reading, from - 3) !== "it";
  const isComing = isTo && COMING.has(wordAt(reading, from - 2));
  return groupAt(syntax, from - (isComing ? 2 : 1));
}

/** Finds the subject of the verb that a noun phrase is the object of: "The mayor made the claim that"; of `any` verb ("nobody bought the claim that"), or of one that tells. */
function findGovernor(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup | undefined,
  any: boolean,
): Subject | null {
  const verb = wordAt(reading, group?.head ?? -1);
  const isTelling = HOLDING_VERBS.has(verb) || findReportingVerbs(verb).length > 0;
  if (!group?.finite || group.passive) return null;
  const isDeed = group.form !== "auxiliary" && syntax.classes[group.from] !== "modal";
  if (!isTelling && !(any && isDeed)) return null;
  const subject = findSubject(reading, syntax, sentence, group);
  // "It restores their faith in the idea that": what it points at holds none.
  if (!isTelling && TOLD_BEFORE.has(wordAt(reading, (subject?.to ?? 0) - 1))) return null;
  // "Ruiz admits she paid but denies claims that"
  if (subject || syntax.classes[group.from - 1] !== "coordinator") return subject;
  return findSharedSubject(reading, syntax, sentence, group, group.to);
}

/** Words for what was told right before; our own list, from general English. */
const TOLD_BEFORE: ReadonlySet<string> = new Set("it that this".split(" "));
