/** Gives every token its word class, from its form alone. */
import type { Token } from "../../text/find-tokens.ts";
import { readVerbForms } from "./verb-forms.ts";
import { closedClasses, NOT_ADVERBS, type WordClass } from "./lexicons/closed-classes.ts";

/** A pronoun and its verb in one word: "they're", "I'd", "who'll". */
const CONTRACTIONS: ReadonlySet<string> = new Set(
  "i you he she it we they who that there"
    .split(" ")
    .flatMap((pronoun) => ["m", "re", "ve", "d", "ll"].map((verb) => `${pronoun}'${verb}`)),
);

/** Longest word in -ly that is mostly no adverb ("ally"), in letters. */
const MIN_ADVERB = 4;

/** After these, "'s" is "is" or "has"; after a noun it is mostly a genitive. */
const BEFORE_IS: ReadonlySet<string> = new Set(
  "he she it that who there here what where how".split(" "),
);

/**
 * Returns the class of one token; `before` is the token to its left. In `plain` spelling a capital tells
 * a name, unless the token is the `first` of its sentence; in a title every word may have one.
 */
export function classifyWord(
  token: Token,
  before: Token | undefined,
  first: boolean,
  spelling: "plain" | "title",
): WordClass {
  if (token.kind !== "word") return token.kind === "number" ? "number" : closedMark(token);
  const { word } = token;
  if (word === "'s") return before && BEFORE_IS.has(before.word) ? "be" : "genitive";
  const closed = closedClasses.get(word);
  if (closed) return closed;
  if (CONTRACTIONS.has(word)) return "contraction";
  const isAdverb = word.endsWith("ly") && word.length > MIN_ADVERB && !NOT_ADVERBS.has(word);
  if (token.capital && !first) {
    if (spelling === "plain") return "name";
    if (!isAdverb && readVerbForms(word).size === 0) return "name";
  }
  return isAdverb ? "adverb" : "word";
}

/** An ampersand joins like "and"; a lone apostrophe after a plural is a genitive; other marks are marks. */
function closedMark(token: Token): WordClass {
  if (token.word === "&") return "coordinator";
  return token.word === "'" ? "genitive" : "mark";
}
