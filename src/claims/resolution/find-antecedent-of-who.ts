/** Finds what "who" and "which" go back to. */
import { INDEFINITE } from "../lexicons/closed-classes.ts";
import { AGE } from "../people/find-introduction.ts";
import type { Mention } from "../people/find-mentions.ts";
import { mentionAt, namesPerson } from "../people/find-people.ts";
import { PERSON, PREPOSITION, RELATIVE, SPEAKING_NOUN } from "../reading/classify-words.ts";
import type { Label } from "../reading/label.ts";
import { classAt, hasClass, isQuoted, sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, isDash, isMark, wordAt } from "../reading/tokens.ts";
import { isFinite } from "../speakers/find-main-subject.ts";
import { phraseBefore } from "../speakers/find-phrase-before.ts";

/** Tells whether a label is a relative pronoun alone. */
export function isRelative(reading: Reading, { from, to }: Label): boolean {
  return to === from + 1 && (classAt(reading, from) & RELATIVE) !== 0;
}

/** Returns the last token of what "who" goes back to: the name before the comma or dash. */
function antecedentEnd(reading: Reading, { from }: Label): number {
  return wordAt(reading, from - 1) === "," || isDash(reading, from - 1) ? from - 2 : from - 1;
}

/** Tells whether a label is only the name of where something is: "Elm" in "the university in Elm". */
export function isPlace(reading: Reading, { from, to }: Label): boolean {
  const mention = mentionAt(reading.people, to - 1);
  if (mention?.from !== from || namesPerson(reading.people, from)) return false;
  return /^(?:in|at|near)$/.test(wordAt(reading, from - 1));
}

/** Returns the person whom a relative pronoun goes back to, or -1 where none is named. */
export function relativePerson(reading: Reading, label: Label): number {
  const { people } = reading;
  const end = antecedentEnd(reading, label);
  const named = mentionAt(people, end);
  if (!named) return introducedPerson(reading, label);
  // "said Ana Ruiz on Radio Elm, who", "the Elm Council in Hull, which"
  const isSetting = /^(?:at|in|near|on)$/.test(wordAt(reading, named.from - 1));
  const set =
    isSetting && !namesPerson(people, end) ? mentionAt(people, named.from - 2) : undefined;
  if (set && (wordAt(reading, label.from) !== "who" || mayBePerson(reading, set)))
    return set.person;
  if (wordAt(reading, label.from) !== "who") return named.person;
  if (isPlace(reading, named)) return describedBefore(reading, end);
  const introduced = introducedPerson(reading, label);
  return introduced >= 0 ? introduced : named.person;
}

/** Returns the person whom words that end in a place tell more of: "Ana Ruiz, an engineer at the university in Elm, Norway"; -1 for none. */
function describedBefore(reading: Reading, end: number): number {
  const floor = sentenceAt(reading, end)?.from ?? end;
  for (let at = end - 1; at > floor; at -= 1) {
    if (isFinite(reading, at) || isQuoted(reading, at)) return -1;
    if (wordAt(reading, at) !== ",") continue;
    const mention = mentionAt(reading.people, at - 1);
    if (mention && mayBePerson(reading, mention)) return mention.person;
    // "from Elm, Norway": one place in another.
    if (!mention) return -1;
  }
  return -1;
}

/** Tells whether what a title stands behind is a person: known for one, or of more than one word and no body. */
function mayBePerson({ people }: Reading, { person, nameFrom, nameTo }: Mention): boolean {
  const named = people.persons[person];
  return named?.isPerson === true || (!named?.isBody && nameTo - nameFrom > 1);
}

/** Returns the person whose title or age stands between the name and "who": "Ana Ruiz, the mayor of Elm, who said", "Ana Ruiz, 34, who said"; -1 for none. */
export function introducedPerson(reading: Reading, label: Label): number {
  const end = antecedentEnd(reading, label);
  const isAge = AGE.test(wordAt(reading, end)) && wordAt(reading, end - 1) === ",";
  const aged = isAge ? mentionAt(reading.people, end - 2) : undefined;
  if (aged && mayBePerson(reading, aged)) return aged.person;
  // "Ana Ruiz, an engineer from Elm, Norway, who said"
  const place = mentionAt(reading.people, end);
  const isBody = reading.people.persons[place?.person ?? -1]?.isBody ?? false;
  if (isBody && wordAt(reading, label.from) === "who") return describedBefore(reading, end);
  const title = antecedentOfRelative(reading, label);
  const isBeside = title !== null && wordAt(reading, title.from - 1) === ",";
  if (!isBeside) return -1;
  const mention = mentionAt(reading.people, title.from - 2);
  // "the Elm Trust, a local group which said"
  const isOne = INDEFINITE.has(wordAt(reading, title.from));
  if (isOne && wordAt(reading, label.from) === "which") {
    return mention && !isPlace(reading, mention) ? mention.person : -1;
  }
  if (!hasClass(reading, PERSON, title.from, title.to)) return -1;
  return mention && mayBePerson(reading, mention) ? mention.person : -1;
}

/** Returns the phrase before "who" or "which": "the mayor of Elm, who said"; null where nothing that speaks stands there. */
export function antecedentOfRelative(reading: Reading, label: Label): Label | null {
  const floor = sentenceAt(reading, label.from)?.from ?? label.from;
  const end = antecedentEnd(reading, label);
  // "They voted 6 to 1 for the bridge, which": of things only one that can speak is named.
  const speaks = isCapital(reading, end) || (classAt(reading, end) & SPEAKING_NOUN) !== 0;
  if (wordAt(reading, label.from) !== "who" && !speaks) return null;
  const antecedent = phraseBefore(reading, end + 1, floor) ?? ledPhrase(reading, end, floor);
  if (!antecedent || isRelative(reading, antecedent)) return null;
  return isPlace(reading, antecedent) ? null : antecedent;
}

/** Longest phrase that a preposition leads, in tokens. */
const MAX_LED = 6;

/** Finds those whom a preposition leads to, where nothing before it can be meant: "met with | drivers who said". */
function ledPhrase(reading: Reading, end: number, floor: number): Label | null {
  for (let at = end; at > Math.max(floor, end - MAX_LED); at -= 1) {
    if (isMark(reading, at) || isQuoted(reading, at)) return null;
    if (classAt(reading, at - 1) & PREPOSITION) return phraseBefore(reading, end + 1, at);
  }
  return null;
}
