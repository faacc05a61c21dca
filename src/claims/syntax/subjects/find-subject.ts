/** Finds the subject of a verb: the noun phrase before it, past parentheses, dates and relative clauses. */
import { FLOATING } from "../../lexicons/closed-classes.ts";
import { nameBeforeOffice } from "../../people/find-name-before-office.ts";
import { namesPerson } from "../../people/find-people.ts";
import { tellsTitle } from "../../people/tells-title.ts";
import { PERSON } from "../../reading/classify-words.ts";
import { classAt, quotationAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, isDash, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { REPORTING_VERB } from "../../reading/traits.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { isClauseStart } from "../clauses/is-clause-start.ts";
import { placeEndWithin } from "../phrases/find-larger-place.ts";
import {
  CLAUSE_OPENERS,
  findPhraseEnd,
  findPhraseStart,
  type NounPhrase,
} from "../phrases/find-noun-phrase.ts";
import { namesDate } from "../phrases/names-date.ts";
import { isLater } from "../phrases/only-dates.ts";
import { skipDate } from "../phrases/skip-date.ts";
import { findBeforeSettings, followsSetting, skipSetting } from "../phrases/skip-setting.ts";
import { withoutOccasion } from "../phrases/without-occasion.ts";
import { withoutTime } from "../phrases/without-time.ts";
import { groupAt, isNounAt, type Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { findAntecedent, findSpeaking, holdsSomebody } from "./find-antecedent.ts";
import { findBeforeDash } from "./find-before-dash.ts";
import { findGoverning, isSharedSetting } from "./find-governing.ts";
import { joinedParts, joinedStart, listEnd, listStart } from "./find-listed.ts";
import { findModified } from "./find-modified.ts";
import { findOpening } from "./find-opening.ts";
import { findBesideRelative, findPastRelative, MAX_RELATIVE } from "./find-past-relative.ts";
import { findCommaBefore, isParenthesis, MAX_COMMAS } from "./is-parenthesis.ts";

/** A subject: what stands there, and for "who" and "which" the noun phrase that they stand for. */
export interface Subject extends NounPhrase {
  antecedent: NounPhrase | null;
}

/** Returns the subject of a verb group, or null where it has none of its own in this sentence. */
export function findSubject(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
): Subject | null {
  const { classes } = syntax;
  if (classes[group.from] === "contraction") return plain(group.from, group.from + 1);
  let to = skipDate(reading, syntax, group.from, sentence.from);
  // "Lind previously | had said", "Lind “sharply” | denied it"
  while (to - 1 > sentence.from && isLight(reading, syntax, to - 1)) to -= 1;
  to = withoutTime(reading, to);
  if (to < group.from && isDescription(syntax, to - 1)) to -= 1;
  to = withoutOccasion(reading, to, sentence.from);
  const at = to - 1;
  if (at < sentence.from) return null;
  const wordClass = classes[at];
  if (wordClass === "wh" || wordClass === "that") {
    return { from: at, to, antecedent: findSpeaking(reading, syntax, sentence, at) };
  }
  const word = wordAt(reading, at);
  // "They all said"
  if (FLOATING.has(word) && classes[at - 1] === "subject") return plain(at - 1, at);
  // "The pilots each said", "The firms, which are old, either declined or left": behind a subject these are none.
  const before = wordAt(reading, at - 1);
  const isBehind = isNounAt(syntax, at - 1) || before === ")";
  const isEither = word === "either" && (isBehind || before === ",");
  if (isEither || (FLOATING.has(word) && isBehind)) {
    return findSubject(reading, syntax, sentence, { ...group, from: at });
  }
  const opening = findOpening(reading, syntax, sentence, group);
  const named = opening && word === "," ? findNamed(reading, syntax, sentence, at) : null;
  if (opening) return named ?? plain(opening.from, opening.to);
  const beside = group.finite ? findBesideRelative(reading, syntax, sentence, at) : null;
  if (beside) return plain(beside.from, beside.to);
  const quotation = findQuotationStart(reading, at, sentence.from);
  if (quotation < at) return findBeforeCommas(reading, syntax, sentence, quotation);
  if (word === ",") {
    return group.finite
      ? findBeforeCommas(reading, syntax, sentence, at)
      : findAfterWith(reading, syntax, sentence, at);
  }
  if (isDash(reading, at)) {
    const before = group.finite ? findBeforeDash(reading, syntax, sentence, at) : null;
    return before && plain(listStart(reading, syntax, sentence, before), before.to);
  }
  // "Lind has in fact said", "I at least know": no fact says it.
  if (ADVERBIALS.get(word) === wordAt(reading, to - 2)) {
    return findSubject(reading, syntax, sentence, { ...group, from: to - 2 });
  }
  const phrase = findPhraseStart(reading, syntax, to, sentence.from);
  if (phrase === to) return null;
  const from = describedStart(reading, syntax, sentence, { from: phrase, to });
  const pronoun = group.finite ? findBeforeSettings(reading, syntax, sentence, from) : -1;
  if (pronoun >= 0) {
    const antecedent = findSpeaking(reading, syntax, sentence, pronoun);
    return { from: pronoun, to: pronoun + 1, antecedent };
  }
  const relative = findPastRelative(reading, syntax, sentence, { from, to });
  if (relative) return plain(relative.from, relative.to);
  if (!group.finite) return plain(joinedStart(reading, syntax, sentence, from), to);
  if (sentence.titled || classes[from] === "subject") return plain(from, to);
  // "The plan, with piles sunk by hand proposes": what stands behind "with" is part of an aside.
  const isWith = wordAt(reading, from - 1) === "with" && wordAt(reading, from - 2) === ",";
  if (isWith && group.form !== "past") {
    return findBeforeCommas(reading, syntax, sentence, from - 2);
  }
  const start = skipSetting(reading, syntax, sentence, { from, to });
  if (start > from) return plain(start, to);
  const modified = findModified(reading, syntax, sentence, { from, to });
  if (modified) return plain(modified.from, modified.to);
  const governing = findGoverning(reading, syntax, sentence, from);
  if (governing) return plain(governing.from, governing.to);
  if (isSharedSetting(reading, syntax, from)) return null;
  const name = nameBeforeOffice(reading, { from, to }, group.head, sentence.from);
  if (name) return plain(name.from, name.to);
  // "The key, sailors and pilots say, is rest"
  const isInserted = wordAt(reading, group.to) === "," && groupAt(syntax, group.to + 1)?.finite;
  return plain(isInserted ? from : listStart(reading, syntax, sentence, { from, to }), to);
}

/** Returns where a phrase begins with the participle that opens the sentence and tells which ones are meant: "Leading sailors", "Newly leaked letters", but not "Selling boats"; behind a comma only one in -ing ("The port is shut, | leading sailors say"). */
function describedStart(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from, to }: NounPhrase,
): number {
  const group = groupAt(syntax, from - 1);
  if (group?.to !== from) return from;
  // "and loved ones said": "ones" alone are nobody.
  if (wordAt(reading, from) === "ones") return group.head;
  if (group.from !== sentence.from && !isBehindComma(reading, group)) return from;
  const isBare = isNounAt(syntax, from);
  const describes =
    group.form === "gerund"
      ? !group.finite && holdsSomebody(reading, syntax, from, to)
      : (verbFormsAt(reading, group.head) & PARTICIPLE) !== 0;
  return isBare && describes ? group.from : from;
}

/** Tells whether a participle in -ing that reports nothing stands behind a comma. */
const isBehindComma = (reading: Reading, { from, head, form }: VerbGroup): boolean =>
  form === "gerund" &&
  wordAt(reading, from - 1) === "," &&
  !hasTrait(reading, head, REPORTING_VERB);

/** Tells whether a participle that describes the noun before it stands at a token: "A report issued | on Monday said". */
function isDescription(syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  if (group?.from !== at || !isNounAt(syntax, at - 1)) return false;
  return group.form === "past" || group.form === "participle";
}

/** Tells whether a token is an adverb, or a mark of the quotation that such a one is alone in. */
function isLight(reading: Reading, { classes }: Syntax, at: number): boolean {
  if (classes[at] === "adverb") return true;
  const quotation = classes[at] === "mark" ? quotationAt(reading, at) : undefined;
  return (
    quotation !== undefined &&
    quotation.to - quotation.from === 3 &&
    classes[quotation.from + 1] === "adverb"
  );
}

/** Words that make an adverb with a preposition: "in fact", "at least". */
const ADVERBIALS: ReadonlyMap<string, string> = new Map([
  ...["effect", "fact", "general", "particular", "turn"].map((word) => [word, "in"] as const),
  ["least", "at"],
]);

/** Returns the first token of the quotation that a token stands in, or the token after it where it stands in none. */
function findQuotationStart(reading: Reading, at: number, floor: number): number {
  const quotation = reading.quotationOf[at] ?? -1;
  if (quotation < 0) return at + 1;
  const start = reading.quotations[quotation]?.outer.start ?? 0;
  let from = at;
  while (from > floor && (reading.starts[from - 1] ?? -1) >= start) from -= 1;
  return from;
}

const plain = (from: number, to: number): Subject => ({ from, to, antecedent: null });

/** Finds the subject of "Smith, 45, who left office, said", from the comma before the verb. */
function findBeforeCommas(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  last: number,
): Subject | null {
  if (wordAt(reading, last - 1) === ")") {
    const from = findPhraseStart(reading, syntax, last, sentence.from);
    const isName = from < last && !tellsTitle(reading, from, last);
    if (isName && isClauseStart(reading, syntax, sentence, from)) return plain(from, last);
  }
  let best = findRelative(reading, syntax, sentence, last);
  let close = best?.to ?? last;
  for (let step = 0; step < MAX_COMMAS; step += 1) {
    const open = findCommaBefore(reading, close, sentence.from);
    if (open < 0 || !isParenthesis(reading, syntax, open + 1, best ? close : last)) break;
    if (best && isOffice(reading, syntax, best)) break;
    const phrase = findPhraseStart(reading, syntax, open, sentence.from);
    // "In a note | Ada Lind, a driver, said"
    const from = best ? phrase : skipSetting(reading, syntax, sentence, { from: phrase, to: open });
    // "last year, …", but "a report from last year, …"
    const isDate =
      isLater(reading, open - 1) ||
      (namesDate(reading, open - 1) && skipDate(reading, syntax, open, from) === open);
    const isBehind = !best && followsSetting(reading, syntax, sentence, from);
    // "As a storm passed over Elm, | the port, in a note, said"
    const isFront = best !== null && CLAUSE_OPENERS.has(wordAt(reading, from - 1));
    const opens = isBehind || (!isFront && isClauseStart(reading, syntax, sentence, from));
    // "Ada Lind, of Elm, | Norway, said"
    const isPlace = placeEndWithin(reading, syntax, sentence, from - 1) === open;
    if (from < open && !isDate && opens && !isPlace) {
      best = plain(from, open);
    } else if (best) break;
    close = open;
  }
  if (!best) return findNamed(reading, syntax, sentence, last);
  const from = joinedParts(reading, syntax, sentence, best.from);
  return plain(from, listEnd(reading, syntax, best.to, last));
}

/** Finds the name between commas right before a verb, of whoever the words before it describe: "One pilot who knows the pier, | Ada Lind of Elm, | said"; null for none. */
function findNamed(
  reading: Reading,
  syntax: Syntax,
  { from }: Sentence,
  last: number,
): Subject | null {
  const open = findCommaBefore(reading, last, from);
  const isName = syntax.classes[open + 1] === "name" && syntax.classes[open + 2] === "name";
  const isPerson = open >= 0 && isName && namesPerson(reading.people, open + 1);
  return isPerson ? plain(open + 1, last) : null;
}

/** Tells whether a phrase is a calling with its bearer's name behind a comma, which needs no subject before it: "two died and ten left, | the mayor, Ana Ruiz, said". */
function isOffice(reading: Reading, syntax: Syntax, { from, to }: NounPhrase): boolean {
  const isCalling = (classAt(reading, to - 1) & PERSON) !== 0;
  return isCalling && syntax.classes[from] === "determiner" && syntax.classes[to + 1] === "name";
}

/** Finds "Smith" in "Smith, whose firm left Paris, France, in June, said": what the nearest relative clause in commas hangs on. */
function findRelative(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  last: number,
): Subject | null {
  for (let at = last - 1; at > sentence.from; at -= 1) {
    if (syntax.classes[at] !== "wh" || wordAt(reading, at - 1) !== ",") continue;
    const antecedent = findAntecedent(reading, syntax, sentence, at);
    const isSubject =
      antecedent !== null &&
      isClauseStart(reading, syntax, sentence, antecedent.from) &&
      placeEndWithin(reading, syntax, sentence, antecedent.from - 1) !== antecedent.to;
    return isSubject ? plain(antecedent.from, antecedent.to) : null;
  }
  return null;
}

/** Finds "the chief" in "…, with the chief, Ada Lind, saying", from the comma before the participle. */
function findAfterWith(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  last: number,
): Subject | null {
  for (let at = last - 1; at > Math.max(sentence.from, last - MAX_RELATIVE); at -= 1) {
    if (groupAt(syntax, at)?.finite) return null;
    if (wordAt(reading, at) !== "with" || wordAt(reading, at - 1) !== ",") continue;
    const to = findPhraseEnd(reading, syntax, at + 1, last);
    return to > at + 1 ? plain(at + 1, to) : null;
  }
  return null;
}
