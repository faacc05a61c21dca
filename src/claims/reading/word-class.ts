/** Gives every token its word class, from its form alone. */
import type { Spelling } from "../../text/find-tokens.ts";
import { closedClasses, NOT_ADVERBS, type WordClass } from "../lexicons/closed-classes.ts";

/** A pronoun and its verb in one word: "they're", "I'd", "who'll". */
const CONTRACTIONS: ReadonlySet<string> = new Set(
  "i you he she it we they who that there"
    .split(" ")
    .flatMap((pronoun) => ["m", "re", "ve", "d", "ll"].map((verb) => `${pronoun}'${verb}`)),
);

/** Longest word in -ly that is mostly no adverb, whichever it is ("ally", "ugly"), in letters. */
const MAX_PLAIN_LY = 4;

/** Tells whether a word belongs to a closed class, or holds one of its words. */
export function isOfClosedClass(word: string): boolean {
  return closedClasses.has(word) || CONTRACTIONS.has(word);
}

/** Returns the class of a token by its form alone: of "'s" what it mostly is, of a name what it would be in lower case. */
export function classifyWord({ kind, word }: Spelling): WordClass {
  if (kind === "number") return "number";
  if (kind === "mark") return closedMark(word);
  if (word === "'s") return "genitive";
  const closed = closedClasses.get(word);
  if (closed) return closed;
  if (CONTRACTIONS.has(word)) return "contraction";
  return word.endsWith("ly") && word.length > MAX_PLAIN_LY && !NOT_ADVERBS.has(word)
    ? "adverb"
    : "word";
}

/** An ampersand joins like "and"; a lone apostrophe after a plural is a genitive; other marks are marks. */
function closedMark(word: string): WordClass {
  if (word === "&") return "coordinator";
  return word === "'" ? "genitive" : "mark";
}
