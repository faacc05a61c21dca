/** Finds the words that may attribute: reporting verbs and phrases outside quotation marks. */
import { PRONOUN, REPORTING } from "../classify-words.ts";
import { reportingVerbForms, sourcePhrases } from "../lexicons/reporting-verbs.ts";
import type { Quotation, Reading } from "../make-reading.ts";
import { isContracted, isQuoted, quotationAt } from "../look-at-token.ts";
import { hasTrait, isCapital, isMark, spanOfTokens, wordAt } from "../tokens.ts";
import { NOUN_CUE, PHRASE_OPENER } from "../traits.ts";
import { type CueMention, plainCue, READINESS } from "./cue-mention.ts";
import { nounCue } from "./find-noun-cues.ts";
import { skipAdverbs, standsAsVerb } from "./stands-as-verb.ts";

const BE = new Set("is are was were be been being am".split(" "));
const PHRASE_WORDS = 5;

/** Reads a source phrase that begins at token `at` ("according to"), as its length in tokens; 0 where there is none. */
function phraseLength(reading: Reading, at: number, end: number): number {
  let words = wordAt(reading, at);
  for (let length = 2; length <= PHRASE_WORDS && at + length <= end; length += 1) {
    words += ` ${wordAt(reading, at + length - 1)}`;
    if (sourcePhrases.has(words)) return length;
  }
  return 0;
}

/** Nouns that an -ing form may follow as a cue: "issued a statement saying". */
export const MESSAGES: ReadonlySet<string> = new Set(
  "statement letter tweet post message email e-mail interview speech memo note video release remarks comments words line question quote report".split(
    " ",
  ),
);

/** Tells whether an -ing form only describes the noun before it: "a memorandum outlining “…”". */
function isModifier(reading: Reading, left: number, floor: number): boolean {
  if (left < floor || isCapital(reading, left)) return false;
  const quotation = quotationAt(reading, left);
  if (quotation) return !/[,.?!]/.test(lastCharacter(reading, quotation));
  if (isMark(reading, left) || reading.classes[left]) return false;
  return !MESSAGES.has(wordAt(reading, left));
}

/** Returns the last character of a quoted span, before the marks of a quotation inside it. */
export function lastCharacter({ text }: Reading, quotation: Quotation): string {
  let at = quotation.end - 1;
  while (at > quotation.start && /["“”'‘’\s]/.test(text[at] ?? "")) at -= 1;
  return text[at] ?? "";
}

/** Participles that give a thing its name: "a film called “Dust”". */
const NAMING = /^(?:called|titled|entitled|named|dubbed|nicknamed|billed|labell?ed)$/;
/** Farthest "what" or "which" before a naming verb that has a subject, in tokens: "what the mayor called". */
const MAX_RELATIVE = 10;

/** Tells whether a naming verb only gives the noun before it a name, right before quoted words. */
function isNamed(reading: Reading, at: number, floor: number): boolean {
  const before = at - 1;
  if ((reading.quotationOf[at + 1] ?? -1) < 0 || before < floor) return false;
  if (isMark(reading, before) || isCapital(reading, before)) return false;
  if ((reading.classes[before] ?? 0) & PRONOUN) return false;
  for (let left = at - 1; left >= Math.max(floor, at - MAX_RELATIVE); left -= 1) {
    if (/^(?:what|which|that|who)$/.test(wordAt(reading, left))) return false;
  }
  return true;
}

/** Makes a cue of the reporting verb at token `at`, or null where the word is no verb here. */
function verbCue(reading: Reading, at: number, floor: number, sentence: number): CueMention | null {
  const word = wordAt(reading, at);
  const forms = reportingVerbForms.get(word);
  if (!forms || (isCapital(reading, at) && at > floor)) return null;
  const isFree =
    wordAt(reading, at + 1) === "free" && forms.some(({ verb }) => verb.lemma === "feel");
  // "something like", "feel free": neither tells what anybody thinks.
  if (word === "like" || isFree || !standsAsVerb(reading, at, floor, forms)) return null;
  if (NAMING.test(word) && isNamed(reading, at, floor)) return null;
  const nextWord = wordAt(reading, at + 1);
  const matching = forms.filter(({ verb }) => verb.particle === null || verb.particle === nextWord);
  const best = matching.find(({ verb }) => verb.particle !== null) ?? matching[0];
  if (!best) return null;
  const to = best.verb.particle === null ? at + 1 : at + 2;
  const left = skipAdverbs(reading, at, floor);
  const afterBe = BE.has(wordAt(reading, left));
  const isGerund = best.form === "gerund";
  const isContinuous = afterBe || isContracted(reading, left);
  const leads = /^[,:]$/.test(wordAt(reading, to)) && isQuoted(reading, to + 1);
  if (isGerund && !isContinuous && !leads && isModifier(reading, left, floor)) return null;
  const takesQuote = matching.some(({ verb }) => verb.frames.has("quote"));
  const { start, end } = spanOfTokens(reading, at, to);
  return {
    kind: "verb",
    start,
    end,
    from: at,
    to,
    sentence,
    passive: afterBe && matching.some(({ form }) => form === "participle" || form === "past"),
    gerund: isGerund && !isContinuous,
    readiness: takesQuote ? READINESS.quote : READINESS[best.verb.kind],
  };
}

/** Finds every possible cue of an article, in reading order. */
export function findCues(reading: Reading): CueMention[] {
  const { classes, quotationOf, sentences } = reading;
  const cues: CueMention[] = [];
  for (const [sentence, { from, to }] of sentences.entries()) {
    for (let at = from; at < to; at += 1) {
      const isReporting = ((classes[at] ?? 0) & REPORTING) !== 0;
      if (!isReporting && !hasTrait(reading, at, PHRASE_OPENER | NOUN_CUE)) continue;
      if ((quotationOf[at] ?? -1) >= 0) continue;
      const isOpener = hasTrait(reading, at, PHRASE_OPENER);
      const length = isOpener ? phraseLength(reading, at, to) : 0;
      if (length > 0) {
        cues.push(plainCue(reading, "phrase", at, at + length, sentence, 1));
        at += length - 1;
      } else {
        const verb = isReporting ? verbCue(reading, at, from, sentence) : null;
        const cue = verb ?? nounCue(reading, at, from, to, sentence);
        if (cue) cues.push(cue);
      }
    }
  }
  return cues;
}
