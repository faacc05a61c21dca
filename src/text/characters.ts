/** Says what a UTF-16 unit is to a reader of words: a letter, a digit, a space, a mark. */

export const SPACE = 1;
export const LETTER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const INVISIBLE = 5;
export const APOSTROPHE = 6;
export const MARK = 7;
/** Half of a character outside the basic plane: emoji are marks, ancient scripts letters; taken for a letter. */
export const SURROGATE = 8;

/** What each unit is, filled as they are met; 0 for one not met yet. */
const KINDS = new Uint8Array(0x10000);

export const INVISIBLE_CHARACTERS = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** From here on letters without case, marks on letters and digits of other scripts are told by their Unicode properties. */
const FIRST_BEYOND_LATIN = 0x180;

/** Returns what a UTF-16 unit is. */
export function kindOf(code: number): number {
  return KINDS[code] || (KINDS[code] = classify(code));
}

/** Classifies a unit. Latin is told by its case: the first use of a Unicode property costs milliseconds. */
function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  if (INVISIBLE_CHARACTERS.test(character)) return INVISIBLE;
  if (/\s/.test(character)) return SPACE;
  // "Ruiz‘s": some keyboards set the opening mark for it.
  if (/['’‘]/.test(character)) return APOSTROPHE;
  if (code >= FIRST_BEYOND_LATIN) return classifyByProperty(character);
  const lower = character.toLowerCase();
  if (character !== lower) return UPPER;
  if (lower !== character.toUpperCase() || /[_ªºĸ]/.test(character)) return LETTER;
  return /[\d²³¹¼½¾]/.test(character) ? DIGIT : MARK;
}

function classifyByProperty(character: string): number {
  if (/[\u2010-\u203A]/.test(character)) return MARK;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : MARK;
}

/** Tells whether a unit is a letter or belongs to one, or a digit; past the end of a text, where the code is NaN, nothing is. */
export function isLetter(code: number): boolean {
  const kind = code >= 0 ? kindOf(code) : MARK;
  return kind === LETTER || kind === UPPER;
}

export function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || (code >= 0 && kindOf(code) === DIGIT);
}

/** Tells whether a unit is a letter in upper case, or one in lower case; letters without case are neither. */
export function isUpper(code: number): boolean {
  return code >= 0 && kindOf(code) === UPPER;
}

export function isLower(code: number): boolean {
  if (!(code >= 0) || kindOf(code) !== LETTER) return false;
  const character = String.fromCharCode(code);
  return character !== character.toUpperCase();
}
