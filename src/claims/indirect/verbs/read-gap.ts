/** Reads what a relative clause reports of the noun before it: "the pier, which pilots say is unsafe", "the pier, which Lind vowed to close". */
import { findComma } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { findFinite, groupAt, isDeterminerAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import { findTold } from "../../syntax/subjects/find-told.ts";
import type { ContentAfter } from "../after/content-after.ts";
import type { Attribution } from "../attribution.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { endBehindPronoun } from "./end-in-relative.ts";
import { isContactRelative } from "./is-contact-relative.ts";

/** Pronouns that stand for the noun before them, and not for what is left open: "a plan that pilots say is unsafe", but not "what pilots say is". */
const RELATIVE: ReadonlySet<string> = new Set(["which", "who", "whom"]);

/** Pronouns that may be the object of their clause. */
const OBJECTS: ReadonlySet<string> = new Set(["that", "which", "whom"]);

/** Reads a verb that another one follows: of a relative clause what is said with what it is said of ("| the pier, which pilots say is unsafe", "| a pier that pilots say is unsafe"), but not what is left open ("what pilots say is"). */
export function readGap(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group, to, name }: IndirectCue,
  { content, rule }: ContentAfter,
  source: Subject | null,
): Attribution | null {
  if (!source || source.antecedent) return null;
  const pronoun = source.from - 1;
  const opener = syntax.classes[pronoun];
  const isRelative = opener === "wh" || opener === "that";
  const named = readNamed(reading, syntax, sentence, pronoun, content);
  if (named) {
    return { content: named, cue: { from: group.from, to: named.from }, source, rule, lemma: name };
  }
  // "what pilots say is", "how a pilot answers can be"
  if (opener === "wh" && !RELATIVE.has(wordAt(reading, pronoun))) return null;
  // "everything she said was true": the verb of "everything", where no other one went before.
  const isContact = !isRelative && isContactRelative(reading, syntax, sentence, source);
  if (isContact && findFinite(syntax, sentence.from, source.from) < 0) return null;
  // "It is clear the story the port is telling is false": whoever tells it says no such thing.
  if (isContact && name === "tell") return null;
  const subject = isRelative ? findTold(reading, syntax, sentence, pronoun) : -1;
  const told = {
    from: subject < 0 ? content.from : subject,
    to: findComma(reading, content.from, content.to),
  };
  return {
    content: isRelative ? endBehindPronoun(reading, syntax, told, pronoun) : content,
    cue: { from: group.from, to },
    source,
    rule,
    lemma: name,
  };
}

/** Returns what somebody says that a thing is, which a clause with "what" stands for: "fired what pilots say was | a rocket"; null for none. */
function readNamed(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  what: number,
  { from: verb, to }: NounPhrase,
): NounPhrase | null {
  const isBehind = what > sentence.from && wordAt(reading, what) === "what";
  if (!isBehind || syntax.classes[verb] !== "be") return null;
  const from = verb + 1;
  return isDeterminerAt(syntax, from) ? { from, to: findComma(reading, from, to) } : null;
}

/** Returns where that begins which somebody will do something with in a relative clause ("| the pier, which Lind vowed to close"); -1 where the deed has its own object, and where there is no such clause. */
export function findObject(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from, antecedent }: Subject,
  content: NounPhrase,
): number {
  const pronoun = from - 1;
  if (antecedent || !OBJECTS.has(wordAt(reading, pronoun))) return -1;
  const behind = groupAt(syntax, content.from)?.to ?? content.to;
  // "the claim that Lind vowed to close the port"
  const hasOwn = behind < content.to && syntax.classes[behind] !== "preposition";
  return hasOwn ? -1 : findTold(reading, syntax, sentence, pronoun);
}
