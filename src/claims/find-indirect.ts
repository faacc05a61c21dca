/** Finds indirect speech: what a speaker is said to say or think, retold in the outlet's own words. */
import { sliceSpan, type Span } from "../text/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Claim, Speaker } from "./claim.ts";
import { findContentAfter } from "./find-indirect-after.ts";
import { findContentAround } from "./find-indirect-around.ts";
import { type IndirectCue, readIndirectCue } from "./find-indirect-cues.ts";
import { findNounAttributions } from "./find-indirect-nouns.ts";
import { findAsked } from "./find-indirect-asked.ts";
import { findLabelled } from "./find-indirect-labels.ts";
import { findSourcePhrases } from "./find-indirect-phrases.ts";
import type { Reading, Sentence } from "./make-reading.ts";
import { resolveSpeaker } from "./resolve-speaker.ts";
import { findSubject, type Subject } from "./syntax/find-subject.ts";
import { findPhraseEnd, type NounPhrase } from "./syntax/find-noun-phrase.ts";
import type { VerbGroup } from "./syntax/find-verb-groups.ts";
import type { Syntax } from "./syntax/read-syntax.ts";

/** Most tokens before a participle that opens its sentence: "After repeatedly saying". */
const MAX_FRONT = 2;

/** Frames that tell what someone does rather than says where "who" is the subject: "voters who want to", "those who oppose". */
const TIGHT_RULES: ReadonlySet<string> = new Set(["to", "object"]);

/** Longest sentence read, in tokens: what is longer is a list or a table, and would cost more than linear time. */
const MAX_SENTENCE = 250;

/** Finds the attributions of one article, with their rules: in each sentence, none inside what another one reports. */
export function findAttributions(reading: Reading, syntax: Syntax): Attribution[] {
  const bySentence = reading.sentences.flatMap((sentence) =>
    sentence.to - sentence.from > MAX_SENTENCE
      ? []
      : keepOutermost([
          ...readVerbs(reading, syntax, sentence),
          ...findSourcePhrases(reading, syntax, sentence),
          ...findNounAttributions(reading, syntax, sentence),
          ...findAsked(reading, syntax, sentence),
        ]),
  );
  return [...bySentence, ...findLabelled(reading, syntax)];
}

/** Leaves out what is said inside what someone else is reported to say: one utterance, one claim. */
function keepOutermost(attributions: readonly Attribution[]): Attribution[] {
  return attributions.filter(
    ({ cue, content }) =>
      !attributions.some(
        (other) =>
          other.cue !== cue &&
          other.content.from <= cue.from &&
          cue.to <= other.content.to &&
          other.content.to - other.content.from > content.to - content.from,
      ),
  );
}

/** Reads every reporting verb of one sentence. */
function readVerbs(reading: Reading, syntax: Syntax, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  let speaking: Subject | null = null;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const group = syntax.groups[syntax.groupOf[at] ?? -1];
    if (!group || group.head !== at || (reading.quotationOf[at] ?? -1) >= 0) continue;
    const cue = readIndirectCue(reading, syntax, group);
    const attribution: Attribution | null =
      cue &&
      (findContentAround(reading, syntax, sentence, cue) ??
        readAfter(reading, syntax, sentence, cue, speaking));
    if (!attribution) continue;
    found.push(attribution);
    speaking = attribution.source ?? speaking;
  }
  return found;
}

/** Reads a verb whose content follows it. */
function readAfter(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  speaking: Subject | null,
): Attribution | null {
  const { group } = cue;
  const after = findContentAfter(reading, syntax, sentence, cue);
  if (!after) return null;
  const own = group.passive ? null : findSubject(reading, syntax, sentence, group);
  const shared = (): Subject | null =>
    findSharedSubject(reading, syntax, sentence, cue, speaking, after.content.to);
  const isOwn = group.finite || isNoun(syntax, group.from - 1);
  const source = group.passive ? null : isOwn ? (own ?? shared()) : (shared() ?? own);
  if (!source && !group.passive) return null;
  if (source && source === own && standsAtQuotation(reading, sentence, source)) return null;
  if (source && source === own && isContactRelative(syntax, sentence, source)) return null;
  if (source?.antecedent && TIGHT_RULES.has(after.rule)) return null;
  return {
    content: after.content,
    cue: { from: group.from, to: cue.to },
    source,
    rule: after.rule,
    lemma: cue.name,
  };
}

/** Tells whether a noun stands at a token: "a letter saying that" is what the letter says. */
function isNoun(syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  return (wordClass === "word" || wordClass === "name") && (syntax.groupOf[at] ?? -1) < 0;
}

/** Tells whether a clause hangs on the noun before it without "that": "the campaign he wants to run". */
function isContactRelative(syntax: Syntax, sentence: Sentence, source: Subject): boolean {
  const before = source.from - 1;
  return (
    before >= sentence.from && (isNoun(syntax, before) || syntax.classes[before] === "pronoun")
  );
}

/** Tells whether a quotation ends right before the reporting clause: then the words quoted are its content. */
function standsAtQuotation(reading: Reading, sentence: Sentence, source: Subject): boolean {
  const before = source.from - 1;
  return before >= sentence.from && (reading.quotationOf[before] ?? -1) >= 0;
}

/**
 * Finds whom a verb without a subject of its own speaks for: "Saying that …, Smith left" the subject
 * that comes after the content; "…, adding that" and "… and said" the last speaker of the sentence;
 * "Smith left, saying that" its first subject, "Smith was quick to say" the one before the verb.
 */
function findSharedSubject(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  speaking: Subject | null,
  contentEnd: number,
): Subject | null {
  if (speaking) return speaking;
  const isFronted = cue.group.form === "gerund" && cue.group.from - sentence.from <= MAX_FRONT;
  const from = isFronted ? contentEnd : sentence.from;
  const to = isFronted ? sentence.to : cue.group.from;
  const isNearest = cue.group.finite || cue.group.form === "base";
  let found: Subject | null = null;
  for (let at = from; at < to; at += 1) {
    const group = syntax.groups[syntax.groupOf[at] ?? -1];
    if (!group?.finite || group.head !== at || (reading.quotationOf[at] ?? -1) >= 0) continue;
    const subject =
      findSubject(reading, syntax, sentence, group) ??
      findInverted(reading, syntax, sentence, group);
    if (!subject || (subject.antecedent && !isNearest)) continue;
    found = subject;
    if (!isNearest) break;
  }
  return found;
}

/** Finds the speaker after a verb that follows its quotation: "…," said the mayor. */
function findInverted(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
): Subject | null {
  if ((reading.quotationOf[group.from - 1] ?? -1) < 0) return null;
  const to = findPhraseEnd(reading, syntax, group.to, sentence.to);
  return to > group.to ? { from: group.to, to, antecedent: null } : null;
}

/** Finds the indirect speech of an article, in reading order, where no quotation mark stands in the content. */
export function findIndirect(reading: Reading, syntax: Syntax): Claim[] {
  const claims: Claim[] = [];
  for (const attribution of findAttributions(reading, syntax)) {
    const content = spanOf(reading, attribution.content);
    const cue = spanOf(reading, attribution.cue);
    if (!content || !cue || isQuoted(reading, attribution.content)) continue;
    claims.push({
      kind: "indirect",
      ...content,
      quotes: [],
      speaker: attribution.source && speakerOf(reading, attribution.source),
      cue: { ...cue, text: sliceSpan(reading.text, cue) },
    });
  }
  return claims;
}

/** Tells whether quoted words stand in the content: then it is a quotation's. */
function isQuoted(reading: Reading, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at += 1) if ((reading.quotationOf[at] ?? -1) >= 0) return true;
  return false;
}

/** Returns the text span of some tokens. */
function spanOf(reading: Reading, { from, to }: NounPhrase): Span | null {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

/** Resolves a subject; a relative pronoun is the label, what it stands for the name. */
function speakerOf(reading: Reading, subject: Subject): Speaker | null {
  const span = spanOf(reading, subject);
  if (!span) return null;
  const named = subject.antecedent ?? subject;
  const namedSpan = spanOf(reading, named) ?? span;
  const { name } = resolveSpeaker(reading, { ...named, ...namedSpan });
  return { ...span, text: sliceSpan(reading.text, span), name };
}
