/** Finds the words that may attribute: reporting verbs and phrases outside quotation marks. */
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import { MESSAGES } from "../lexicons/messages.ts";
import type { ReportingVerbForm } from "../lexicons/read-reporting-words.ts";
import { takesFrame } from "../lexicons/takes-frame.ts";
import { PREPOSITION, REPORTING, TIME } from "../reading/classify-words.ts";
import {
  classAt,
  isContracted,
  isQuoted,
  quotationAt,
  sentenceAt,
} from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { isCapital, isMark, nextWith, spanOfTokens, wordAt } from "../reading/tokens.ts";
import { NOUN_CUE, PHRASE_OPENER, REPORTING_VERB } from "../reading/traits.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { describesMessage } from "../syntax/verbs/describes-message.ts";
import { countParticles, hasParticle } from "../syntax/verbs/has-particle.ts";
import { type CueMention, plainCue, READINESS } from "./cue-mention.ts";
import { adjectiveCue } from "./find-adjective-cues.ts";
import { NAMING } from "./find-called-name.ts";
import { nounCue } from "./find-noun-cues.ts";
import { isAlias, isNamed, namesOwn } from "./gives-name.ts";
import { hasAgent, isAgentAt } from "./has-agent.ts";
import { pressesKey } from "./presses-key.ts";
import { readSourcePhrase } from "./read-source-phrase.ts";
import { hasSubject, isAttribute, isNoun } from "./reads-as-noun.ts";
import { skipAdverbsBefore, standsAsVerb } from "./stands-as-verb.ts";

const BE = new Set("is are was were be been being am".split(" "));

/** Tells whether an -ing form only describes the noun before it: "a memorandum outlining “…”". */
function isModifier(reading: Reading, left: number, floor: number): boolean {
  if (left < floor || isCapital(reading, left)) return false;
  const quotation = quotationAt(reading, left);
  if (quotation) return !/[,.?!]/.test(lastCharacter(reading, quotation));
  if (isMark(reading, left) || classAt(reading, left) !== 0) return false;
  return !MESSAGES.has(wordAt(reading, left));
}

/** Returns the last character of a quoted span, before the marks of a quotation inside it. */
export function lastCharacter({ text }: Reading, quotation: Quotation): string {
  let at = quotation.end - 1;
  while (at > quotation.start && /["“”'‘’\s]/.test(text[at] ?? "")) at -= 1;
  return text[at] ?? "";
}

/** Tells whether a capitalised verb in -s stands in a headline: "Ruiz Calls Vote ‘a Farce’". */
function isHeadlineVerb(reading: Reading, at: number): boolean {
  if (!wordAt(reading, at).endsWith("s") || !isCapital(reading, at - 1)) return false;
  return sentenceAt(reading, at)?.titled ?? false;
}

/** Tells whether a verb is a trademark that some print with a capital: "Ruiz Tweeted". */
const isTrademark = (forms: readonly ReportingVerbForm[]): boolean =>
  forms.some(({ verb, form }) => verb.lemma === "tweet" && form === "past");

/** Longest phrase from a preposition to a participle that goes with its noun, in tokens. */
const MAX_HANGING = 4;

/** Tells whether the noun at a token hangs on a preposition other than "with": "on the way to the polls saying". */
function hangsOn(reading: Reading, noun: number, floor: number): boolean {
  for (let at = noun; at >= Math.max(floor, noun - MAX_HANGING); at -= 1) {
    if (classAt(reading, at) & PREPOSITION) return wordAt(reading, at) !== "with";
  }
  return false;
}

/** Tells whether quoted words follow at a token, after a comma or colon, or as a sentence: "chanting “We are here”". */
function leadsToSpeech(reading: Reading, at: number, takesQuote: boolean): boolean {
  if (takesQuote && isQuoted(reading, at) && isCapital(reading, at + 1)) return true;
  return /^[,:]$/.test(wordAt(reading, at)) && isQuoted(reading, at + 1);
}

/** Tells whether a verb that takes nothing but deeds has one after it, or words quoted: "aimed to rise" and "plans a “rise”", but not "aimed at a rise". */
function leadsToDeed(reading: Reading, at: number, forms: readonly ReportingVerbForm[]): boolean {
  const takesMore = forms.some(({ verb: { frames } }) => frames.size !== 1 || !frames.has("to"));
  const isQuote = isQuoted(reading, at) || isQuoted(reading, at + 1);
  return takesMore || wordAt(reading, at) === "to" || isQuote;
}

/** Tells whether a verb only tells how or when a message came out: "said in an interview published on Monday that it was “late”", but not "in his speech called it “late”". */
function tellsHowItCame(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  const isSetting = (classAt(reading, at + 1) & (PREPOSITION | TIME)) !== 0;
  return group !== undefined && isSetting && describesMessage(reading, syntax, group);
}

/** Makes a cue of the reporting verb at token `at`, or null where the word is no verb here. */
function verbCue(
  reading: Reading,
  syntax: Syntax,
  at: number,
  floor: number,
  sentence: number,
): CueMention | null {
  const word = wordAt(reading, at);
  const forms = findReportingVerbs(word);
  const isTitled = isHeadlineVerb(reading, at) || isTrademark(forms);
  if (forms.length === 0 || (isCapital(reading, at) && at > floor && !isTitled)) return null;
  if (isNoun(reading, syntax, at) || isAttribute(reading, at)) return null;
  if (tellsHowItCame(reading, syntax, at)) return null;
  const stands = hasSubject(reading, syntax, at) || standsAsVerb(reading, at, floor, forms);
  const isFree =
    wordAt(reading, at + 1) === "free" && forms.some(({ verb }) => verb.lemma === "feel");
  // "something like", "feel free", "is to blame": none tells what anybody thinks.
  const isAtFault = word === "blame" && wordAt(reading, at - 1) === "to";
  if (word === "like" || isFree || isAtFault || !stands) return null;
  // "dismissed as “cold” by Ruiz", "told to “go home” by Ruiz"
  const isAgentive = hasAgent(reading, at + 1) && takesFrame(word, "as", "hearer");
  if (NAMING.has(word) && !isAgentive && isNamed(reading, at, floor)) return null;
  if (isAlias(reading, at, floor) || namesOwn(reading, at)) return null;
  if (pressesKey(reading, at)) return null;
  if (!leadsToDeed(reading, at + 1, forms)) return null;
  // "put the toll at 41": never before quoted words.
  const matching = forms.filter(
    ({ verb }) => hasParticle(reading, verb, at + 1) && !verb.frames.has("at"),
  );
  const best = matching.find(({ verb }) => verb.particle !== null) ?? matching[0];
  if (!best) return null;
  const to = at + 1 + countParticles(best.verb);
  const left = skipAdverbsBefore(reading, at, floor);
  const afterBe = BE.has(wordAt(reading, left));
  // "more would be said “soon”": nothing is yet.
  if (afterBe && syntax.classes[left - 1] === "modal") return null;
  const isGerund = best.form === "gerund";
  // "He's voiced by Ruiz, who made “Dust”"
  if (isContracted(reading, left) && isAgentAt(reading, to) && !isAgentive) return null;
  const isContinuous = afterBe || isContracted(reading, left);
  const takesQuote = matching.some(({ verb }) => verb.frames.has("quote"));
  const leads = leadsToSpeech(reading, to, takesQuote && !hangsOn(reading, left, floor));
  // "respond to “any storm”" quotes nobody, "vowed to “stay”" does.
  const isTo =
    wordAt(reading, to) === "to" &&
    (isQuoted(reading, to + 1) || isQuoted(reading, to + 2)) &&
    !matching.some(({ verb }) => verb.frames.has("to"));
  if (isGerund && !isContinuous && !leads && isModifier(reading, left, floor)) return null;
  const { start, end } = spanOfTokens(reading, at, to);
  return {
    kind: "verb",
    start,
    end,
    from: at,
    to,
    sentence,
    passive:
      (afterBe || isAgentive) &&
      matching.some(({ form }) => form === "participle" || form === "past"),
    gerund: isGerund && !isContinuous,
    readiness: takesQuote && !isTo ? READINESS.quote : READINESS[best.verb.kind],
  };
}

/** What may attribute. */
const MAY_ATTRIBUTE = REPORTING_VERB | PHRASE_OPENER | NOUN_CUE;

/** Finds every possible cue of one sentence, which is the article's `index`th, in reading order. */
function findCuesOf(reading: Reading, syntax: Syntax, index: number): CueMention[] {
  const { classes, sentences } = reading;
  const cues: CueMention[] = [];
  const { from, to } = sentences[index] ?? { from: 0, to: 0 };
  const next = (at: number): number => nextWith(reading, MAY_ATTRIBUTE, at, to);
  for (let at = next(from); at < to; at = next(at + 1)) {
    if (isQuoted(reading, at)) continue;
    const phraseEnd = readSourcePhrase(reading, at, to);
    if (phraseEnd > at) {
      cues.push(plainCue(reading, "phrase", at, phraseEnd, index, 1));
      at = phraseEnd - 1;
      continue;
    }
    const isReporting = ((classes[at] ?? 0) & REPORTING) !== 0;
    const adjective = adjectiveCue(reading, at, from, index);
    const verb = isReporting && !adjective ? verbCue(reading, syntax, at, from, index) : null;
    const cue = adjective ?? verb ?? nounCue(reading, at, from, to, index);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Returns a function that gives the cues of a sentence by its index: found when they are asked for, and once. */
export function readCues(
  reading: Reading,
  syntax: Syntax,
): (sentence: number) => readonly CueMention[] {
  const found: (readonly CueMention[] | undefined)[] = [];
  return (sentence) => (found[sentence] ??= findCuesOf(reading, syntax, sentence));
}
