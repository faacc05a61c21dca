/** Finds whom a sentence before quoted words leads to as their speaker. */
import { type CueMention, isSpoken } from "../cues/cue-mention.ts";
import { FROM } from "../cues/find-noun-cues.ts";
import { MESSAGES } from "../lexicons/messages.ts";
import { namesPerson } from "../people/find-people.ts";
import { PERSON, PRONOUN } from "../reading/classify-words.ts";
import { type Label, pronounLength } from "../reading/label.ts";
import { hasClass } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { skipBrackets } from "../reading/skip-brackets.ts";
import { wordAt } from "../reading/tokens.ts";
import { sourceAtHead } from "../resolution/find-head-phrase.ts";
import { earlierCue, type SubjectCue } from "../speakers/find-earlier-subject.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import { mainClauseStart, mainSubject } from "../speakers/find-main-subject.ts";
import { clauseSubject, subjectOf } from "../speakers/find-subject.ts";
import type { Attribution } from "./scores/cue-weights.ts";

/** Subjects that name nobody who could be introduced: "It was late. “…”" */
const NOBODY: ReadonlySet<string> = new Set("it this that which there".split(" "));

/** Finds who speaks in the paragraph before, where it only retells: "Ruiz said the bridge would hold." */
export function retoldBefore(
  reading: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  sentence: number,
  gap: number,
): Attribution | null {
  if (gap < 1) return null;
  const before = reading.sentences[sentence];
  const cues = cuesOf(sentence).filter(({ kind, gerund }) => kind === "verb" && !gerund);
  if (!before) return null;
  // "When a reporter asked about it, Ruiz said so."
  const main = mainClauseStart(reading, before.to, before.from);
  const cue =
    cues.find((found) => found.from >= main && isSpoken(found)) ?? cues.find(isSpoken) ?? cues[0];
  if (!cue) return null;
  const label = subjectOf(reading, cue, cuesOf(sentence), before.from, before.to);
  if (!label || isReporter(reading, label)) return null;
  // "Ruiz wants to stay." leads on to what she says; "The port wants a road." does not.
  const leadsOn = isSpoken(cue) || namesPerson(reading.people, label.to - 1);
  return leadsOn ? { cue: null, label, score: 0 } : null;
}

/** Finds whom a message comes from in a sentence that leads to it: "Here is the full statement from the port:", "From the Elm Post:". */
function sourceOfMessage(reading: Reading, { from, to }: Sentence): Label | null {
  const sender = wordAt(reading, from) === "from" ? labelAfter(reading, from + 1, to) : null;
  if (sender?.to === to - 1) return sender;
  for (let at = from + 1; at < to; at += 1) {
    if (!FROM.test(wordAt(reading, at)) || !MESSAGES.has(wordAt(reading, at - 1))) continue;
    return labelAfter(reading, at + 1, to);
  }
  return null;
}

/** Tells whether a label is the reporter, or whom the reporter talks to: "When I read it to her, she smiled", "You wrote it, I say". */
export const isReporter = (reading: Reading, label: Label | null | undefined): boolean =>
  /^(?:i|we|you)\b/.test(wordAt(reading, label?.from ?? -1));

/** Finds the cue of a sentence with who speaks, and is not the reporter. */
function cueIn(
  reading: Reading,
  cues: readonly CueMention[],
  { from, to }: Sentence,
): SubjectCue | null {
  const found = earlierCue(reading, cues, to, from);
  return found && !isReporter(reading, found.label) ? found : null;
}

/** Tells whether a label means a person, who may speak on where nothing but a deed is told: "The composer sighs. “…”", but not "The team lost money. “…”". */
const meansSomebody = (reading: Reading, { from, to }: Label): boolean =>
  hasClass(reading, PERSON | PRONOUN, from, to) ||
  pronounLength(reading, from) > 0 ||
  namesPerson(reading.people, skipBrackets(reading, to, from) - 1);

/** Finds whom the sentence before a quotation speaks of ("Ruiz struck back. “…”"), and the verb of speech whose colon leads to it: "Ruiz added:". */
export function introducedBy(
  reading: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  sentence: number,
  passage: number,
): Attribution | null {
  const before = reading.sentences[sentence];
  if (!before) return null;
  const endsInColon = wordAt(reading, before.to - 1) === ":";
  if (before.passage !== passage && !endsInColon) return null;
  const cues = cuesOf(sentence);
  const phrase = cues.find(({ kind }) => kind === "phrase");
  // "According to the report:"
  const source = endsInColon && phrase ? sourceAtHead(reading, before) : null;
  if (phrase && source) return { cue: phrase, label: source, score: 0 };
  const sender = endsInColon ? sourceOfMessage(reading, before) : null;
  const told = cueIn(reading, cues, before);
  const label =
    sender ??
    told?.label ??
    mainSubject(reading, before.to, before.from) ??
    clauseSubject(reading, cues, before.to, before.from);
  if (!label || NOBODY.has(wordAt(reading, label.from)) || isReporter(reading, label)) return null;
  const spoken = told && isSpoken(told.cue) ? told.cue : null;
  if (!endsInColon && !spoken && !meansSomebody(reading, label)) return null;
  return { cue: endsInColon ? spoken : null, label, score: 0 };
}
