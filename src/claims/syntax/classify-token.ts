/** Gives every token its word class, from its form and from what stands around it. */
import type { WordClass } from "./lexicons/closed-classes.ts";
import { AMBIGUOUS, PARTICLE } from "../name-traits.ts";
import {
  hasNameTrait,
  isCapital,
  isClosed,
  type Tokens,
  verbFormsAt,
  wordAt,
  wordClassAt,
} from "../tokens.ts";

/** After these, "'s" is "is" or "has"; after a noun it is mostly a genitive. */
const BEFORE_IS: ReadonlySet<string> = new Set(
  "he she it that who there here what where how".split(" "),
);

/**
 * Returns the class of a token where it stands. In `plain` spelling a capital tells a name, unless the token
 * is the `first` of its sentence; in a title every word may have one.
 */
export function classifyToken(
  tokens: Tokens,
  at: number,
  first: boolean,
  spelling: "plain" | "title",
): WordClass {
  const wordClass = wordClassAt(tokens, at);
  if (wordClass === "genitive") {
    const isBe = wordAt(tokens, at) === "'s" && BEFORE_IS.has(wordAt(tokens, at - 1));
    return isBe ? "be" : wordClass;
  }
  if (first) return wordClass;
  if (!isCapital(tokens, at)) {
    // "Ana Ruiz do Lago"
    return wordClass === "do" && hasNameTrait(tokens, at, PARTICLE) ? "name" : wordClass;
  }
  // "on May 19", "as Will Ruiz": a month or a man, and no auxiliary.
  if (spelling === "plain" && hasNameTrait(tokens, at, AMBIGUOUS)) return "name";
  if (isClosed(tokens, at)) return wordClass;
  if (spelling === "plain") return "name";
  return wordClass === "word" && verbFormsAt(tokens, at) === 0 ? "name" : wordClass;
}
