/** Brings the forms of an English word to one stem: "negotiations" and "negotiating", "favours" and "favor". */
import { IRREGULAR_FORMS } from "./irregular-forms.ts";

/** A stem shorter than this would join unrelated words ("used", "us"). */
const MIN_STEM = 3;

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgmnprt])\1$/;

const known = new Map<string, string>();

/** Most words kept in memory; an article of 100,000 words has far fewer different ones. */
const MAX_KNOWN = 50_000;

/**
 * Returns the stem of a folded word. It is a key for comparison, not a word: "negotiate" becomes
 * "negotiat". British and American spellings get one stem.
 */
export function stemWord(folded: string): string {
  const kept = known.get(folded);
  if (kept !== undefined) return kept;
  const stem = findStem(folded);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(folded, stem);
  return stem;
}

function findStem(folded: string): string {
  const base = IRREGULAR_FORMS.get(folded);
  if (base !== undefined) return unifySpelling(base);
  if (folded.length <= MIN_STEM || !/^[a-z]+$/.test(folded)) return folded;
  return unifySpelling(stripDerivation(stripInflection(folded)));
}

/** Takes off plural, past and -ing endings. */
function stripInflection(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^suia]s$/.test(word) || /[^s](?:ia|ea)s$/.test(word)) return word.slice(0, -1);
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  for (const ending of ["ing", "ed"]) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length >= MIN_STEM && VOWEL.test(rest)) {
      return rest.replace(DOUBLED, "$1");
    }
  }
  return word;
}

/** Takes off endings that make another part of speech of the same word. */
function stripDerivation(word: string): string {
  for (const [ending, instead] of DERIVATIONS) {
    if (word.endsWith(ending) && word.length - ending.length >= MIN_STEM) {
      return word.slice(0, -ending.length) + instead;
    }
  }
  return word;
}

const DERIVATIONS: readonly (readonly [ending: string, instead: string])[] = [
  ["ization", "iz"],
  ["isation", "iz"],
  ["ation", "at"],
  ["iness", "y"],
  ["ness", ""],
  ["tion", "t"],
  ["sion", "s"],
  ["fully", "ful"],
  ["ally", "al"],
  ["ily", "y"],
  ["ly", ""],
];

/** Writes what British and American English spell apart in one way, and drops a silent e. */
function unifySpelling(word: string): string {
  return word
    .replace(/(?<=..)our$/, "or")
    .replace(/(?<=..)is(?=e$|$)/, "iz")
    .replace(/ence?$/, "ens")
    .replace(/(?<=..[^aeiou])re$/, "er")
    .replace(/ogue$/, "og")
    .replace(/(?<=...)ll$/, "l")
    .replace(/(?<=..)e$/, "")
    .replace(/(?<=..)y$/, "i");
}
