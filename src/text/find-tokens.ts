/** Cuts a text into words, numbers and punctuation marks, each with its place. */
import type { Span } from "./span.ts";

/**
 * One token. `word` is its comparable form: lower case, invisible characters and accents of
 * typography removed (`’` is `'`); `text.slice(start, end)` is what the author printed.
 */
export interface Token extends Span {
  kind: "word" | "number" | "mark";
  word: string;
  /** True for a word whose first letter is upper case. */
  capital: boolean;
}

/** Characters that show nothing and may stand inside a word: soft hyphen, zero-width, bidi controls. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * One token at a time, in this order: initials ("U.S.", "J.D."), a possessive ending, a number with its
 * separators, a word (inner apostrophes and hyphens kept, but a possessive ending left off), a dash
 * of two hyphens, an ellipsis, any other visible character. No two alternatives of one repetition can
 * match the same character, so matching is linear.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?`,
    String.raw`(?<=[\p{L}\p{N}\p{M}.])['’][sS](?![\p{L}\p{N}\p{M}])`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?`,
    String.raw`[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|-(?=[\p{L}\p{N}])|['’](?=\p{L})(?![sS](?![\p{L}\p{N}\p{M}])))*`,
    String.raw`--+`,
    String.raw`\.\.\.+`,
    String.raw`[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]`,
  ].join("|"),
  "gu",
);

const FIRST_LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{N}_]/u;
const DIGIT = /^\p{N}/u;
const UPPER = /^\p{Lu}/u;

/** Brings a token to its comparable form. */
function normalise(printed: string): string {
  return printed.replace(INVISIBLE, "").replace(/’/g, "'").toLowerCase();
}

/** Finds the tokens of `text` between two offsets, in order and without overlap. */
export function findTokens(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = to === text.length ? text : text.slice(0, to);
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    const printed = match[0];
    const start = match.index;
    const kind = DIGIT.test(printed)
      ? "number"
      : FIRST_LETTER_OR_DIGIT.test(printed) || /^['’][sS]$/.test(printed)
        ? "word"
        : "mark";
    tokens.push({
      kind,
      start,
      end: start + printed.length,
      word: normalise(printed),
      capital: UPPER.test(printed),
    });
  }
  return tokens;
}
