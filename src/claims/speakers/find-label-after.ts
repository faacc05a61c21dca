/** Finds the words that name a speaker after a cue: "said a spokesman for the mayor". */
import { calledName, opensKnownAs } from "../cues/find-called-name.ts";
import { POSSESSIVES } from "../lexicons/function-words.ts";
import { mentionAt, namesPerson } from "../people/find-people.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GERUND,
  PERSON,
  PREPOSITION,
  PRONOUN,
  REGULAR_PAST,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt, isQuoted, skipAdverbs } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { AMBIGUOUS } from "../reading/name-traits.ts";
import { hasNameTrait, hasTrait, isCapital, isMark, wordAt } from "../reading/tokens.ts";
import { NUMERAL } from "../reading/traits.ts";
import { EARLY } from "../syntax/phrases/skip-date.ts";
import { isSubject, MAX_LABEL } from "./find-phrase-before.ts";
import { INNER_MARKS } from "./joins-words.ts";

/**
 * Finds the noun phrase that begins at token `at` and ends before token `ceiling`: "a spokesman for the
 * mayor" in "said a spokesman for the mayor, who …"; null where none begins there.
 */
export function labelAfter(reading: Reading, at: number, ceiling: number): Label | null {
  const start = skipAdverbs(reading, at);
  const classes = classAt(reading, start);
  if (start >= ceiling || isMark(reading, start) || isQuoted(reading, start)) return null;
  if (classes & PRONOUN && !(classes & DETERMINER)) {
    return wordAt(reading, start) === "it" ? null : labelOf(reading, start, start + 1);
  }
  if (classes & (PREPOSITION | CONJUNCTION | RELATIVE | AUXILIARY | TIME)) return null;
  let to = start;
  while (to < Math.min(ceiling, start + MAX_LABEL)) {
    if (isQuoted(reading, to) || !continuesPhrase(reading, start, to)) break;
    to += 1;
  }
  while (
    to > start &&
    (isMark(reading, to - 1) || classAt(reading, to - 1) & (PREPOSITION | TIME)) &&
    !isOfName(reading, to - 1)
  ) {
    to -= 1;
  }
  // "the Elm Council late on Monday"
  const isEarly = EARLY.has(wordAt(reading, to - 1)) && !isCapital(reading, to - 1);
  if (to > start + 1 && isEarly) to -= 1;
  // "the bid its | “last word”": the phrase goes on.
  if (to > start + 1 && POSSESSIVES.has(wordAt(reading, to - 1))) return null;
  const label = calledName(reading, to, ceiling) ?? labelOf(reading, start, to);
  return label && isSubject(reading, label) ? label : null;
}

/** Tells whether a word that is a name as well stands in somebody's name: "Theresa | May", but not "Laura Dahl | Monday" and "Laura | May 3". */
function isOfName(reading: Reading, at: number): boolean {
  if (!hasNameTrait(reading, at, AMBIGUOUS) || hasTrait(reading, at + 1, NUMERAL)) return false;
  return mentionAt(reading.people, at) !== undefined;
}

/** Prepositions that go on with a title or a body: "secretary of state", "spokesman for the mayor". */
const TITLE_PREPOSITIONS = new Set(["of", "for", "at", "from", "with"]);

/** Longest second calling of one person, in tokens: "Elm Party leader". */
const MAX_CALLING = 4;

/** Tells whether "and" joins two callings before one name: "author | and | pilot Ana Ruiz", "old strategist | and | Elm News contributor Ana Ruiz"; but "the mayor and pilot Ana Ruiz" are two. */
function joinsCallings(reading: Reading, start: number, at: number): boolean {
  if (classAt(reading, start) & DETERMINER || !(classAt(reading, at - 1) & PERSON)) return false;
  for (let noun = at + 1; noun <= at + MAX_CALLING && !isMark(reading, noun); noun += 1) {
    if (classAt(reading, noun) & (DETERMINER | PREPOSITION)) return false;
    if (classAt(reading, noun) & PERSON) return isCapital(reading, noun + 1);
  }
  return false;
}

/** Tells whether token `at` goes on with the phrase that began at `start`. */
function continuesPhrase(reading: Reading, start: number, at: number): boolean {
  const classes = classAt(reading, at);
  if (isMark(reading, at)) {
    if (wordAt(reading, at) !== ".") return INNER_MARKS.has(wordAt(reading, at));
    return isCapital(reading, at + 1) && wordAt(reading, at - 1).length <= 4;
  }
  if (at === start) return true;
  if (opensKnownAs(reading, at)) return false;
  if (classes & (AUXILIARY | TIME) && isOfName(reading, at)) return true;
  if (classes & (AUXILIARY | FINITE)) return wordAt(reading, at) === "'s";
  if (classes & (RELATIVE | SUBORDINATOR)) return false;
  // "a later mayor"
  if (classes & ADVERB) return at === start + 1 && /^(?:an?|the)$/.test(wordAt(reading, start));
  if (classes & PREPOSITION) {
    const isName = isCapital(reading, at - 1);
    // "the Campaign Against Noise"
    if (isName && isCapital(reading, at)) return true;
    // "quipped Ana Ruiz of her role"
    if (isName && POSSESSIVES.has(wordAt(reading, at + 1))) return false;
    // "said Ana Ruiz at an opening"
    if (wordAt(reading, at) === "at" && namesPerson(reading.people, at - 1)) return false;
    // "wrote Ana Ruiz for Morning Post"
    return TITLE_PREPOSITIONS.has(wordAt(reading, at)) && !(classAt(reading, at + 1) & TIME);
  }
  if (classes & CONJUNCTION) {
    if (wordAt(reading, at) !== "and") return false;
    const joinsNames = isCapital(reading, at + 1) && isCapital(reading, at - 1);
    return joinsNames || joinsCallings(reading, start, at);
  }
  if (classes & PRONOUN && !(classes & DETERMINER)) return false;
  if (!(classes & (GERUND | REGULAR_PAST)) || isCapital(reading, at)) return true;
  // "a retired general", but not "documents obtained by the paper"
  return at === start + 1 && !(classAt(reading, at + 1) & PREPOSITION);
}
