/** Scores the marks before a quotation that lead to it: Ruiz: "…", Ruiz embraced the toll — "I think it is fair." */
import { cueAt } from "../../cues/cue-mention.ts";
import type { CueMention } from "../../cues/cue-mention.ts";
import { OWNERS } from "../../cues/find-noun-cues.ts";
import { MESSAGES } from "../../lexicons/messages.ts";
import { mentionAt, namesPerson } from "../../people/find-people.ts";
import { PRONOUN, RELATIVE, SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { type Label, labelOf } from "../../reading/label.ts";
import { classAt, sentenceAt } from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import { hasTrait, isCapital, isDash, wordAt } from "../../reading/tokens.ts";
import { NOUN_CUE } from "../../reading/traits.ts";
import { labelAfter } from "../../speakers/find-label-after.ts";
import { clauseSubject } from "../../speakers/find-subject.ts";
import { type Attribution, WEIGHTS } from "./cue-weights.ts";

/** What ends the label of a headline: "Elm flood LIVE: “Stay home”". */
const LABELS: ReadonlySet<string> = new Set(["live", "updates"]);

/** Tells whether a mark announces the quotation after it: a colon, or a comma as in "issued a statement, “The …”". */
function leadsOn(reading: Reading, mark: number): boolean {
  if (wordAt(reading, mark) === ":") return !LABELS.has(wordAt(reading, mark - 1));
  const isMessage = wordAt(reading, mark) === "," && MESSAGES.has(wordAt(reading, mark - 1));
  return isMessage && isCapital(reading, mark + 2);
}

/** Finds whose words a subject names: "Ruiz" in "Ruiz's answer", "her" in "her reply". */
function ownerIn(reading: Reading, { from, to }: Label): Label | null {
  const owner = wordAt(reading, to - 2);
  if (!OWNERS.has(owner) || !hasTrait(reading, to - 1, NOUN_CUE)) return null;
  return owner === "'s" ? labelOf(reading, from, to - 2) : labelOf(reading, to - 2, to - 1);
}

/** Finds the name between a dash, "by" or "from" and a colon: "The bridge is safe - Ana Ruiz: “…”", "From Ana Ruiz: “…”". */
function signedBefore(reading: Reading, colon: number, floor: number): Label | null {
  // "From Ruiz's letter:"
  if (wordAt(reading, floor) === "from") {
    const source = labelAfter(reading, floor + 1, colon);
    if (source?.to === colon) return source;
  }
  const mention = mentionAt(reading.people, colon - 1);
  if (!mention) return null;
  // "Ana Ruiz and Tom Okafor:"
  const first = wordAt(reading, mention.from - 1) === "and" ? mention.from - 2 : -1;
  const from = mentionAt(reading.people, first)?.from ?? mention.from;
  const before = wordAt(reading, from - 1);
  const isBy = namesPerson(reading.people, colon - 1) && (before === "by" || before === "from");
  // "Ruiz claims a deal; Lind: “No.”"
  const isApart = before === ";" || isDash(reading, from - 1);
  return isBy || isApart ? labelOf(reading, from, colon) : null;
}

/** Finds who speaks of whom in "Ana Ruiz, on Lind: “…”": the name that opens the sentence. */
function speakerOn(reading: Reading, floor: number): Label | null {
  const speaker = mentionAt(reading.people, floor);
  if (!speaker) return null;
  const on = wordAt(reading, speaker.to) === "," ? speaker.to + 1 : speaker.to;
  return /^(?:about|on)$/.test(wordAt(reading, on)) ? labelOf(reading, floor, speaker.to) : null;
}

/**
 * Takes the person named right before a colon where the subject of the clause cannot speak: "The noise does not
 * surprise Ana Ruiz: “…”".
 */
function spokenOf(reading: Reading, subject: Label | null, colon: number): Label | null {
  const mention = mentionAt(reading.people, colon - 1);
  if (!mention || !namesPerson(reading.people, colon - 1) || !subject || canSpeak(reading, subject))
    return subject;
  return labelOf(reading, mention.from, colon) ?? subject;
}

/** Tells whether a label names a person or a body, by its last word. */
const canSpeak = (reading: Reading, { to }: Label): boolean =>
  isCapital(reading, to - 1) ||
  (classAt(reading, to - 1) & (PRONOUN | RELATIVE | SPEAKING_NOUN)) !== 0;

/** Finds who opens a sentence that has no verb, before a word on who that is: "Ana Ruiz, a teacher: “…”", "The 80-year-old, a teacher: “…”". */
function describedBefore(
  reading: Reading,
  label: Label | null,
  colon: number,
  floor: number,
): Label | null {
  if (label?.to !== colon || namesPerson(reading.people, label.from)) return label;
  const first = labelAfter(reading, floor, colon);
  return first?.from === floor && wordAt(reading, label.from - 1) === "," ? first : label;
}

/** Longest name of a thing that a headline lets speak, in tokens: "Port inquiry: “…”". */
const MAX_THING = 3;

/** Tells whether all that stands before the colon of a headline is one phrase of no speaker, which tells what happened: "Fire at Elm harbour triggers probe: “…”". */
function isHeadlineOf(reading: Reading, label: Label, colon: number, floor: number): boolean {
  if (sentenceAt(reading, floor)?.passage !== 0) return false;
  return label.to === colon && colon - floor > MAX_THING && !canSpeak(reading, label);
}

/** Reads a colon before a quotation as a cue: "Ruiz: “…”", "The reply was short: “…”". */
export function scoreColon(
  reading: Reading,
  cues: readonly CueMention[],
  colon: number,
  floor: number,
): Attribution | null {
  if (colon < floor || !leadsOn(reading, colon)) return null;
  const signed = speakerOn(reading, floor) ?? signedBefore(reading, colon, floor);
  const opening = describedBefore(
    reading,
    clauseSubject(reading, cues, colon, floor),
    colon,
    floor,
  );
  const subject = signed ?? spokenOf(reading, opening, colon);
  const label = subject && (ownerIn(reading, subject) ?? subject);
  if (!label || isHeadlineOf(reading, label, colon, floor)) return null;
  return { cue: cueAt(reading, colon), label, score: signed ? WEIGHTS.signedColon : WEIGHTS.colon };
}

/** Tells whether quoted words are a sentence in which somebody speaks of himself: "I think it is fair." */
function speaksOfSelf(reading: Reading, { from, to }: Quotation): boolean {
  if (!isCapital(reading, from + 1)) return false;
  for (let at = from + 1; at < to; at += 1) {
    if (/^(?:i|we|my|our|i'm|i've|we're|we've)$/.test(wordAt(reading, at))) return true;
  }
  return false;
}

/** Reads a dash before a whole sentence as a cue: "Ruiz embraced the toll — “I think it is fair.”" */
export function scoreDash(
  reading: Reading,
  cues: readonly CueMention[],
  quotation: Quotation,
  floor: number,
): Attribution | null {
  const dash = quotation.from - 1;
  if (dash <= floor || !isDash(reading, dash) || !speaksOfSelf(reading, quotation)) return null;
  const subject = clauseSubject(reading, cues, dash, floor);
  if (!subject) return null;
  return {
    cue: cueAt(reading, dash),
    label: ownerIn(reading, subject) ?? subject,
    score: WEIGHTS.dash,
  };
}

/** Most tokens of a name that heads a line. */
const MAX_HEAD = 6;

/** Reads the person who heads a line as the one who says what it quotes: "Ruiz: Vote Was ‘a Farce’". */
export function scoreHead(
  reading: Reading,
  quotation: Quotation,
  floor: number,
): Attribution | null {
  if (!namesPerson(reading.people, floor)) return null;
  for (let colon = floor + 1; colon < Math.min(floor + MAX_HEAD, quotation.from - 1); colon += 1) {
    if (wordAt(reading, colon) !== ":") continue;
    const label = mentionAt(reading.people, colon - 1) ? labelOf(reading, floor, colon) : null;
    return label && { cue: cueAt(reading, colon), label, score: WEIGHTS.head };
  }
  return null;
}
