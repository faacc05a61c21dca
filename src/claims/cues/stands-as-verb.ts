/** Tells whether a word that may be a reporting verb stands where only a verb can. */
import type { ReportingVerbForm } from "../lexicons/read-reporting-words.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  PERSON,
  PREPOSITION,
  REPORTING,
  SPEAKING_NOUN,
  TIME,
} from "../reading/classify-words.ts";
import { classAt, isContracted, isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, isCapital, isDash, isMark, wordAt } from "../reading/tokens.ts";
import { NEVER_NOUN } from "../reading/traits.ts";

/** Moves left over adverbs, from the token before `at`. */
export function skipAdverbsBefore(reading: Reading, at: number, floor: number): number {
  let left = at - 1;
  while (left >= floor && classAt(reading, left) & ADVERB) left -= 1;
  return left;
}

/** Words that stand before a noun, and only there. */
const BEFORE_NOUNS = /^(?:the|a|an|his|her|its|their|our|my|your|no|every|each)$/;
/** Auxiliaries that no base form follows. */
const NOT_BEFORE_BASE = /^(?:is|are|was|were|be|been|being|has|have|had|'s|'ve|'d)$/;
/** Marks, beside dashes, that close what stands between a subject and its verb. */
const CLOSES_ASIDE = /^[,)\]]$/;
const PLURAL_SUBJECT = /^(?:i|you|we|they|who|people|others|many|some|two|three|both)$|[^s']s$/;
const SINGULAR_SUBJECT = /^(?:he|she|it|who|which|that|one|everyone|everybody)$/;

const ADJECTIVE =
  /(?:ous|ic|al|ive|ful|less|ary|able|ible|ish)$|^(?:recent|new|old|own|same|other|first|last|next|latest|early|earlier|many|few|false|true|main|key|big|small|good|bad|great|long|short)$/;

/** Tells whether a word looks like an adjective: "numerous", "new". */
export const isAdjective = (word: string): boolean => ADJECTIVE.test(word);

/** Most plain words between a determiner and the end of its noun phrase. */
const MAX_PHRASE = 3;

/** Tells whether a plain word ends a noun phrase with a determiner: "the lawsuit", and not "numerous". */
function endsPhrase(reading: Reading, at: number, floor: number): boolean {
  if (isAdjective(wordAt(reading, at))) return false;
  for (let left = at - 1; left >= Math.max(floor, at - MAX_PHRASE); left -= 1) {
    if (classAt(reading, left) & DETERMINER || wordAt(reading, left) === "'s") return true;
    if (classAt(reading, left) & ~REPORTING || isMark(reading, left)) return false;
  }
  return false;
}

/** Tells whether a word has a form that is never a noun's: "say", "makes". */
const isNeverNoun = (reading: Reading, at: number): boolean => hasTrait(reading, at, NEVER_NOUN);

/** Tells whether nouns for what somebody is lead to his name: "harbour pilot Ada Lind". */
function leadsToName(reading: Reading, from: number): boolean {
  for (let at = from; at <= from + MAX_PHRASE; at += 1) {
    if (isCapital(reading, at)) return true;
    if (isMark(reading, at) || classAt(reading, at) & ~(SPEAKING_NOUN | PERSON)) return false;
  }
  return false;
}

/** Tells whether a form that may be a noun ("claims", "state", "report") stands where only a verb can. */
export function standsAsVerb(
  reading: Reading,
  at: number,
  floor: number,
  forms: readonly ReportingVerbForm[],
): boolean {
  const left = skipAdverbsBefore(reading, at, floor);
  const word = left >= floor ? wordAt(reading, left) : "";
  const before = left >= floor ? classAt(reading, left) : 0;
  if (BEFORE_NOUNS.test(word)) return false;
  // "Lind's proposed pier" and "Lind's claims", but "he's said".
  if (word === "'s") return isContracted(reading, left);
  if (forms.some(({ form }) => form !== "base" && form !== "third")) return true;
  const isBase = forms.some(({ form }) => form === "base");
  const next = wordAt(reading, at + 1);
  // "claims of fraud", "TV shows from the north".
  const isNounOf = (next === "of" || next === "from") && !isNeverNoun(reading, at);
  if (isNounOf || (before & PREPOSITION && word !== "to")) return false;
  if (before & AUXILIARY) return isBase && !NOT_BEFORE_BASE.test(word);
  // "say, a tenth": an example.
  if (word === "," && next === ",") return false;
  if (word === "to" || before & CONJUNCTION) return true;
  const startsPhrase =
    isCapital(reading, at + 1) ||
    (classAt(reading, at + 1) & DETERMINER) !== 0 ||
    (isNeverNoun(reading, at) && leadsToName(reading, at + 1));
  if (left < floor) return !isBase && startsPhrase;
  if (isMark(reading, left)) {
    const afterQuote = isQuoted(reading, left);
    return afterQuote ? !isBase && startsPhrase : CLOSES_ASIDE.test(word) || isDash(reading, left);
  }
  // "a public-records request", "it makes sense".
  if (isBase && (before & FINITE || /^an?$/.test(wordAt(reading, left - 1)))) return false;
  // "the voters who wrote on Thursday say": a day ends the phrase of a plural that stands farther off.
  if (isBase)
    return PLURAL_SUBJECT.test(word) || ((before & TIME) !== 0 && isNeverNoun(reading, at));
  return (
    isCapital(reading, left) ||
    SINGULAR_SUBJECT.test(word) ||
    (before & SPEAKING_NOUN) !== 0 ||
    ((before & ~REPORTING) === 0 && endsPhrase(reading, left, floor))
  );
}
