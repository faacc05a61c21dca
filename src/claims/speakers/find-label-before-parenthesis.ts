/** Finds the subject before a parenthesis in commas: "Ruiz" in "Ruiz, who won in May, said". */
import { mentionAt, namesPerson } from "../people/find-people.ts";
import { tellsTitle } from "../people/tells-title.ts";
import {
  CLAUSE_VERB,
  CONJUNCTION,
  GERUND,
  PERSON,
  PREPOSITION,
  REGULAR_PAST,
  SUBORDINATOR,
} from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt, isQuoted, quotationAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { closingBracket, MAX_PARENTHESIS, skipBrackets } from "../reading/skip-brackets.ts";
import { isDash, verbFormsAt, wordAt } from "../reading/tokens.ts";
import { THIRD } from "../reading/verb-forms.ts";
import { phraseBefore } from "./find-phrase-before.ts";

/** Longest quoted title or nickname inside a parenthesis, in tokens with its marks. */
const MAX_NICKNAME = 8;

/** Tells whether a quoted token belongs to a short title or nickname, which may stand inside a parenthesis. */
export function isShortQuotation(reading: Reading, at: number): boolean {
  const quotation = quotationAt(reading, at);
  return quotation !== undefined && quotation.to - quotation.from <= MAX_NICKNAME;
}

/** Tells whether a word after a comma opens a clause of its own: "while", "when", "but". */
const opensClause = (reading: Reading, at: number): boolean =>
  /^(?:while|when|where|whereas|because|although|though|but|as)$/.test(wordAt(reading, at));

/** Finds the subject before "X, who …, said": the first part between commas that may be one. */
export function labelBeforeParenthesis(
  reading: Reading,
  comma: number,
  floor: number,
): Label | null {
  let low = Math.max(floor, comma - MAX_PARENTHESIS);
  let later = -1;
  for (let at = comma - 1; at >= low; at -= 1) {
    // "Elm Water (Nasdaq: ELM), a small firm,"
    at = skipBrackets(reading, at + 1, low) - 1;
    if (at < low) break;
    const isBreak = wordAt(reading, at) === ":" || wordAt(reading, at) === ";";
    const isSpeech = isQuoted(reading, at) && !isShortQuotation(reading, at);
    // "a firm that was hacked, said": a clause about the firm.
    const isThat = wordAt(reading, at) === "that" && !mayBeVerb(reading, at + 1);
    if (isSpeech || isBreak || isThat) {
      low = at + 1;
      break;
    }
    // "the convention, when Ruiz, who had lost, said": a new clause, unless it is the parenthesis itself, or stands in one ("who, as mayor, led").
    const isNew = wordAt(reading, at) === "," && at < later && opensClause(reading, at + 1);
    if (isNew && !isRelative(reading, at - 1)) {
      low = at + 2;
      break;
    }
    if (wordAt(reading, at) === ",") later = at;
  }
  const bracketed = labelBeforeBrackets(reading, comma, low);
  if (bracketed) return bracketed;
  // "As Ruiz, an engineer, put it": the clause is her own.
  let start = /^(?:as|while|when|although|though)$/.test(wordAt(reading, low)) ? low + 1 : low;
  for (let at = start; at <= comma; at += 1) {
    // "Ana Ruiz (Green, Elm), the mayor,"
    if (wordAt(reading, at) === "(") at = Math.max(at, closingBracket(reading, at, comma));
    if (wordAt(reading, at) !== ",") continue;
    // "leaders, who, on a call, said"
    if (at === start + 1 && isRelative(reading, start)) return labelOf(reading, start, at);
    const label = leadsIn(reading, start, at) ? null : phraseBefore(reading, at, start);
    if (label) return dashedName(reading, label, start) ?? label;
    start = at + 1;
  }
  return null;
}

/** Finds "Ana Ruiz" in "Ana Ruiz – a pilot from Elm, said", where a dash opens what a comma closes. */
function dashedName(reading: Reading, { from }: Label, start: number): Label | null {
  const name = isDash(reading, from - 1) ? mentionAt(reading.people, from - 2) : undefined;
  return name?.from === start ? labelOf(reading, start, from - 1) : null;
}

/** Tells whether a token may be a finite verb, by its form. */
const mayBeVerb = (reading: Reading, at: number): boolean =>
  (classAt(reading, at) & CLAUSE_VERB) !== 0 || (verbFormsAt(reading, at) & THIRD) !== 0;

/** Finds "Gov. Ana Ruiz (D-Elm)" right before a comma, where the phrase stands behind another comma or a conjunction. */
function labelBeforeBrackets(reading: Reading, comma: number, floor: number): Label | null {
  if (skipBrackets(reading, comma, floor) === comma) return null;
  const label = phraseBefore(reading, comma, floor);
  if (!label || tellsTitle(reading, label.from, label.to)) return null;
  const before = label.from - 1;
  return wordAt(reading, before) === "," || classAt(reading, before) & CONJUNCTION ? label : null;
}

const isRelative = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "who" || wordAt(reading, at) === "which";

/** Tells whether what stands from a token to the next comma only leads to a subject: "At Elm", "where it costs a fortune". */
function leadsIn(reading: Reading, start: number, comma: number): boolean {
  if (/^(?:it|who|where|whose|whom)$/.test(wordAt(reading, start))) return true;
  // "Retired pilot Ana Ruiz", but "Elected mayor in May"
  const isCalled = (classAt(reading, start + 1) & PERSON) !== 0;
  if (isCalled && namesPerson(reading.people, comma - 1)) return false;
  // "Elm-based Lind Corp"
  if (wordAt(reading, start).includes("-")) return false;
  return (classAt(reading, start) & (PREPOSITION | SUBORDINATOR | GERUND | REGULAR_PAST)) !== 0;
}
