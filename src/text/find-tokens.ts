/** Cuts a text into words, numbers and punctuation marks, each with its place. */
import {
  APOSTROPHE,
  DIGIT,
  INVISIBLE,
  INVISIBLE_CHARACTERS,
  kindOf,
  LETTER,
  MARK,
  SPACE,
  SURROGATE,
  UPPER,
} from "./characters.ts";
import { addToHash, type Vocabulary } from "./vocabulary.ts";

/**
 * What a token's spelling says of it. `word` is its comparable form: lower case, without invisible
 * characters and with straight apostrophes. Only a name that would be a pronoun then keeps its capitals.
 */
export interface Spelling {
  kind: "word" | "number" | "mark";
  word: string;
  /** True for a word whose first letter is upper case. */
  capital: boolean;
}

/** Names that are pronouns in lower case: the country, the health organization, the industry. */
const ACRONYMS: ReadonlySet<string> = new Set(["US", "WHO", "IT"]);

const TO_NORMALISE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF’‘]/;

/** Past the end of a text nothing stands. */
const NOTHING = 0;

function kindAt(text: string, at: number): number {
  return at < text.length ? kindOf(text.charCodeAt(at)) : NOTHING;
}

const AMPERSAND = 0x26;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const CAPITAL_S = 0x53;
const SMALL_S = 0x73;

const isLetterKind = (kind: number): boolean =>
  kind === LETTER || kind === UPPER || kind === SURROGATE;
const isWordPart = (kind: number): boolean => isLetterKind(kind) || kind === DIGIT;

/** Tells whether the apostrophe at `at` begins a possessive ending: "'s" and nothing after. */
function isPossessive(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const letter = text.charCodeAt(at + 1);
  if (letter !== SMALL_S && letter !== CAPITAL_S) return false;
  return at + 2 >= to || !isWordPart(kindAt(text, at + 2));
}

/** Returns the end of initials that begin at `from` ("U.S.", "J.D."), or `from` where there are none. */
function initialsEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at + 1 < to && kindAt(text, at) === UPPER && text.charCodeAt(at + 1) === FULL_STOP)
    at += 2;
  if (at < from + 4) return from;
  // "U.S" at the end: the last full stop may be missing.
  const isLast = at < to && kindAt(text, at) === UPPER;
  return isLast && (at + 1 >= to || !isWordPart(kindAt(text, at + 1))) ? at + 1 : at;
}

/** Tells whether an ampersand joins capitals to one name: "B&Q", but not "Elm&Co". */
const joinsCapitals = (text: string, at: number, next: number): boolean =>
  text.charCodeAt(at) === AMPERSAND && next === UPPER && kindAt(text, at - 1) === UPPER;

/** Returns the end of the word that begins at `from`; inner hyphens, apostrophes and ampersands belong to it. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const kind = kindAt(text, at);
    const next = at + 1 < to ? kindAt(text, at + 1) : NOTHING;
    if (isWordPart(kind) || kind === INVISIBLE) at += 1;
    else if (text.charCodeAt(at) === HYPHEN && isWordPart(next)) at += 2;
    else if (joinsCapitals(text, at, next)) at += 2;
    else if (kind === APOSTROPHE && isLetterKind(next) && !isPossessive(text, at, to)) at += 2;
    else break;
  }
  return at;
}

/** Returns the end of the number that begins at `from`, with its separators and unit: "1,200.5", "30th". */
function numberEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const kind = kindAt(text, at);
    const code = text.charCodeAt(at);
    const separates = code === FULL_STOP || code === COMMA || code === COLON;
    if (kind === DIGIT || isLetterKind(kind)) at += 1;
    else if (separates && at + 1 < to && kindAt(text, at + 1) === DIGIT) at += 2;
    else break;
  }
  return at;
}

/** Returns the end of a mark; two hyphens and more are one dash, three full stops and more one ellipsis. */
function markEnd(text: string, from: number, to: number): number {
  const mark = text.charCodeAt(from);
  let at = from + 1;
  if (mark !== HYPHEN && mark !== FULL_STOP) return at;
  while (at < to && text.charCodeAt(at) === mark) at += 1;
  return mark === HYPHEN || at - from >= 3 ? at : from + 1;
}

/** Brings a word to its comparable form. */
function normalise(printed: string): string {
  if (ACRONYMS.has(printed)) return printed;
  if (!TO_NORMALISE.test(printed)) return printed.toLowerCase();
  return [...printed]
    .filter((character) => !INVISIBLE_CHARACTERS.test(character))
    .join("")
    .replaceAll(/[’‘]/g, "'")
    .toLowerCase();
}

/** The Arabic article before a name, as it is romanised, for patterns: "al-Granli". */
export const ARABIC_ARTICLE = "(?:al|el|ul|ad|an|ar|as|ash|at|az)-";

/** A name that begins in lower case, with its article ("al-Granli", "d’Elm") or a letter or two of its own ("eFlot"), or is a user's ("elmfan7"). */
const LATE_CAPITAL = new RegExp(
  `^${ARABIC_ARTICLE}\\p{Lu}|^[dl][’']\\p{Lu}|^\\p{Ll}{1,2}\\p{Lu}\\p{Ll}|^\\p{Ll}{4,}\\d+$`,
  "u",
);

/** Reads the spelling of one token as `findTokens` cuts it; its first character says what it is. */
export function readSpelling(printed: string): Spelling {
  const first = kindAt(printed, 0);
  if (first === APOSTROPHE) {
    return printed.length > 1
      ? { kind: "word", word: "'s", capital: false }
      : { kind: "mark", word: printed, capital: false };
  }
  if (first === MARK) return { kind: "mark", word: printed, capital: false };
  const kind = first === DIGIT ? "number" : "word";
  return { kind, word: normalise(printed), capital: first === UPPER || LATE_CAPITAL.test(printed) };
}

/** Returns the end of the token that begins at `start`, where neither space nor an invisible character stands. */
function tokenEnd(text: string, start: number, from: number, to: number, kind: number): number {
  if (kind === APOSTROPHE) {
    const before = start > from ? kindAt(text, start - 1) : NOTHING;
    const follows =
      isWordPart(before) || (start > from && text.charCodeAt(start - 1) === FULL_STOP);
    return follows && isPossessive(text, start, to) ? start + 2 : start + 1;
  }
  if (kind === MARK) return markEnd(text, start, to);
  if (kind === DIGIT) return numberEnd(text, start, to);
  const initials = kind === UPPER ? initialsEnd(text, start, to) : start;
  return initials > start ? initials : wordEnd(text, start, to);
}

/**
 * Finds the tokens of `text` between two offsets: initials ("U.S."), words, possessive endings ("'s"),
 * numbers, marks. Invisible characters belong to the word around them, or to nothing. Gives `add` each in
 * order, without overlap: its place in UTF-16 units, and the number of its spelling in `vocabulary`. Reads
 * every character a bounded number of times.
 */
export function findTokens(
  text: string,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  add: (start: number, end: number, spelling: number) => void,
): void {
  let at = from;
  while (at < to) {
    const first = text.charCodeAt(at);
    const kind = kindOf(first);
    if (kind === SPACE || kind === INVISIBLE) {
      at += 1;
      continue;
    }
    const start = at;
    if (kind === LETTER || kind === UPPER) {
      // Most tokens are letters and nothing else: their hash is made on the way.
      let hash = addToHash(0, first);
      let next = SPACE;
      let code = 0;
      for (at += 1; at < to; at += 1) {
        code = text.charCodeAt(at);
        next = kindOf(code);
        if (next !== LETTER && next !== UPPER) break;
        hash = addToHash(hash, code);
      }
      const mayEndCapital = code === FULL_STOP || code === AMPERSAND;
      const mayGoOn = code === HYPHEN || (mayEndCapital && kind === UPPER);
      if (at >= to || next === SPACE || (next === MARK && !mayGoOn)) {
        add(start, at, vocabulary.findHashed(text, start, at, hash));
        continue;
      }
    }
    at = tokenEnd(text, start, from, to, kind);
    add(start, at, vocabulary.find(text, start, at));
  }
}
