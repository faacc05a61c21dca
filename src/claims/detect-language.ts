/** Says which language an article is in: what the page declares, checked against its script and commonest words. */
import type { Article } from "../article/article.ts";
import { isLetter } from "../text/characters.ts";
import { COMMON_WORDS } from "./lexicons/common-words.ts";

/** Characters of the article that are looked at: some hundred and fifty words, of which a third decide. */
const SAMPLE = 1000;
/** With fewer words than this the words decide nothing, and the declared language holds. */
const MIN_WORDS = 20;
/** Share of a text's words that are among its language's commonest; English news has .35 to .45. */
const MIN_SHARE = 0.15;
/** A text of this many words is in none of the languages that we know by their words where fewer are among any one's commonest than this share: English news has .15 at the very least, Zulu .02. */
const ENOUGH_WORDS = 60;
const LEAST_SHARE = 0.1;
/** A language that nobody can name (ISO 639-2). */
const UNDETERMINED = "und";
/** Common words by which a language must be ahead to be decided at once; English news is after some forty words. */
const LEAD = 10;

/** Scripts that tell a language, or nearly; Latin is left to the words. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["uk", /[іїєґІЇЄҐ]/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
];
/** Letters of a script, as a share of all letters, from which on the text is in it. */
const SCRIPT_SHARE = 0.3;
/** Ukrainian letters are a twentieth of Ukrainian text and none of Russian. */
const UKRAINIAN_SHARE = 0.02;

/** Letters beyond the Latin blocks, where every other script is. */
const NOT_LATIN = /[\u0370-\u1DFF\u1F00-\u1FFF\u2C00-\uD7FF]/;

/** Finds the language by script, or null for Latin and unknown scripts. */
function languageOfScript(sample: string): string | null {
  if (!NOT_LATIN.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (share >= (language === "uk" ? UKRAINIAN_SHARE : SCRIPT_SHARE)) return language;
  }
  return null;
}

const LANGUAGES = Object.keys(COMMON_WORDS);

/** For each common word, the languages that it is common in, as places in LANGUAGES. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [place, language] of LANGUAGES.entries()) {
  for (const word of COMMON_WORDS[language] ?? []) {
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), place]);
  }
}

/** Tells whether one language is so far ahead that the rest of a sample need not be read. */
function isDecided(counts: readonly number[]): boolean {
  let most = 0;
  let second = 0;
  for (const count of counts) {
    if (count > most) [most, second] = [count, most];
    else if (count > second) second = count;
  }
  return most - second >= LEAD;
}

/** Finds the language whose commonest words the sample holds most of, null where none stands out, and that it is undetermined where it holds next to none of any. */
function languageOfWords(sample: string): string | null {
  const counts = LANGUAGES.map(() => 0);
  let words = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const start = at;
    while (isLetter(sample.charCodeAt(at))) at += 1;
    if (at === start) continue;
    words += 1;
    const places = LANGUAGES_OF.get(sample.slice(start, at).toLowerCase());
    if (!places) continue;
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
    if (words >= MIN_WORDS && isDecided(counts)) break;
  }
  if (words < MIN_WORDS) return null;
  const most = Math.max(...counts);
  if (words >= ENOUGH_WORDS && most < LEAST_SHARE * words) return UNDETERMINED;
  return most > MIN_SHARE * words ? (LANGUAGES[counts.indexOf(most)] ?? null) : null;
}

/**
 * Returns the article's language as a primary tag ("en", "de", "uk"; "und" for one that cannot be told):
 * what its text shows, else what it declares, else English. The text goes first because many templates
 * declare a wrong language.
 */
export function detectLanguage(article: Pick<Article, "text" | "language" | "blocks">): string {
  let sample = "";
  for (const block of article.blocks) {
    if (sample.length >= SAMPLE) break;
    sample += `${article.text.slice(block.start, Math.min(block.end, block.start + SAMPLE))}\n`;
  }
  const declared = article.language?.toLowerCase().split(/[-_]/)[0] || null;
  const shown = languageOfScript(sample) ?? languageOfWords(sample);
  // "Zulu", declared of what is in none of the languages that we know, may well be right; "English" is not.
  if (shown === UNDETERMINED && declared && !(declared in COMMON_WORDS)) return declared;
  return shown ?? declared ?? "en";
}
