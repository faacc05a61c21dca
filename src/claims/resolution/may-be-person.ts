/** Tells by its sentence whether a name that nothing else shows to be a person's may be one, where a pronoun may mean it. */
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import { CONJUNCTION, DETERMINER, PERSON } from "../reading/classify-words.ts";
import { classAt, sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { AMBIGUOUS } from "../reading/name-traits.ts";
import { hasNameTrait, hasTrait, isWord, verbFormsAt, wordAt } from "../reading/tokens.ts";
import { COUNTRY, NUMERAL } from "../reading/traits.ts";
import { PAST } from "../reading/verb-forms.ts";
import { hasParticle } from "../syntax/verbs/has-particle.ts";
import { isLed, opensClause, type PersonMention, speaks, verbAfter } from "./score-salience.ts";

/** Tells whether what a name says or said shows that it may be a person's, which nothing else tells. */
export function mayBePerson(reading: Reading, mention: PersonMention): boolean {
  if (reading.people.persons[mention.person]?.isBody) return false;
  if (speaks(reading, mention)) return true;
  if (isGroupOrPlace(reading, mention)) return false;
  return reported(reading, mention) || headsSentence(reading, mention);
}

/** Tells whether a name of two words is what its sentence begins with, as a person is told of: "Mossi Granli was in the mood", "But Mossi Granli, a planner, came". */
function headsSentence(reading: Reading, mention: PersonMention): boolean {
  const sentence = sentenceAt(reading, mention.from);
  if (mention.to - mention.from !== 2 || !sentence || sentence.titled) return false;
  const isJoined = (classAt(reading, sentence.from) & CONJUNCTION) !== 0;
  const head = isJoined ? sentence.from + 1 : sentence.from;
  const isSubject = mention.from === head && opensClause(reading, mention);
  return isSubject && !isCalledThing(reading, mention.to);
}

/** Tells whether what a comma at a token parts from a name calls it no person: "Elm Granli, a bank,", "Elm Granli, 1934,". */
function isCalledThing(reading: Reading, comma: number): boolean {
  let at = comma + 1;
  if (wordAt(reading, comma) !== "," || classAt(reading, at) & PERSON) return false;
  if (!(classAt(reading, at) & DETERMINER)) return hasTrait(reading, at, NUMERAL);
  while (isWord(reading, at) && !(classAt(reading, at) & PERSON)) at += 1;
  return !(classAt(reading, at) & PERSON);
}

/** Tells whether one word alone is no person's name: "Europeans agreed", "Israel agreed", "in late August found". */
function isGroupOrPlace(reading: Reading, { from, to }: PersonMention): boolean {
  if (to - from > 1) return false;
  const isOther = hasTrait(reading, from, COUNTRY) || hasNameTrait(reading, from, AMBIGUOUS);
  return isOther || wordAt(reading, from).endsWith("s");
}

/** Tells whether a name is the subject of the past tense of any reporting verb, which is no noun as its present may be: "the Elm estimates". */
function reported(reading: Reading, mention: PersonMention): boolean {
  const verb = verbAfter(reading, mention);
  if (!(verbFormsAt(reading, verb) & PAST) || isLed(reading, mention)) return false;
  const verbs = findReportingVerbs(wordAt(reading, verb));
  return verbs.some((found) => hasParticle(reading, found.verb, verb + 1));
}
