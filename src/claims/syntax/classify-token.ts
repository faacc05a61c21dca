/** Gives every token its word class, from its form and from what stands around it. */
import type { WordClass } from "../lexicons/closed-classes.ts";
import { SAYING } from "../lexicons/saying-verbs.ts";
import { AMBIGUOUS } from "../reading/name-traits.ts";
import {
  hasNameTrait,
  hasTrait,
  isCapital,
  isClosed,
  isWord,
  opensNoLonger,
  type Tokens,
  verbFormsAt,
  wordAt,
  wordClassAt,
} from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { PAST } from "../reading/verb-forms.ts";

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
  // "no longer believes"
  if (wordClass === "word" && opensNoLonger(tokens, at - 1)) return "adverb";
  if (wordClass === "determiner" && opensNoLonger(tokens, at)) return "not";
  if (wordClass === "subordinator" && !first && isOnceBefore(tokens, at)) return "adverb";
  if (wordClass === "possessive" && isHer(tokens, at)) return "pronoun";
  if (wordClass === "genitive") {
    const isBe = wordAt(tokens, at) === "'s" && BEFORE_IS.has(wordAt(tokens, at - 1));
    return isBe ? "be" : wordClass;
  }
  if (first) return isCapital(tokens, at) && isSpeaker(tokens, at) ? "name" : wordClass;
  if (!isCapital(tokens, at)) return wordClass;
  // "on May 19", "as Will Ruiz": a month or a man, and no auxiliary.
  if (spelling === "plain" && hasNameTrait(tokens, at, AMBIGUOUS)) return "name";
  if (isClosed(tokens, at)) return wordClass;
  if (spelling === "plain") return "name";
  return wordClass === "word" && verbFormsAt(tokens, at) === 0 ? "name" : wordClass;
}

/** What a noun phrase does not go on with behind its possessive. */
const BEHIND_HER: ReadonlySet<WordClass> = new Set<WordClass>([
  "coordinator",
  "possessive",
  "subject",
  "subordinator",
  "that",
  "to",
  "wh",
]);

/** Determiners of which none stands behind a possessive, as in "her many plans". */
const BEFORE_ANOTHER: ReadonlySet<string> = new Set(
  "a an any no some that the these this those".split(" "),
);

/** Tells whether "her" is whom a verb has for its object, and no possessive: "called her a fraud", "told her to leave", but not "her boat". */
const isHer = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === "her" &&
  (BEHIND_HER.has(wordClassAt(tokens, at + 1)) || BEFORE_ANOTHER.has(wordAt(tokens, at + 1)));

/** Words behind a "once" that tells how often. */
const BEHIND_ONCE: ReadonlySet<WordClass> = new Set(["coordinator", "mark", "preposition"]);

/** Tells whether "once" tells when or how often the words before it do something: "Ruiz once said", "Ruiz once famously said", "was hit once in the leg". */
function isOnceBefore(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== "once" || !isWord(tokens, at - 1)) return false;
  if (BEHIND_ONCE.has(wordClassAt(tokens, at + 1))) return true;
  const verb = wordClassAt(tokens, at + 1) === "adverb" ? at + 2 : at + 1;
  return (verbFormsAt(tokens, verb) & PAST) !== 0;
}

/** Tells whether a word in -ly, or one that may be a past form, stands right before a verb of saying or "'s", as a name does and no adverb or verb: "Connolly said", "Connolly's boat", "Held said". */
function isSpeaker(tokens: Tokens, at: number): boolean {
  if (verbFormsAt(tokens, at) & PAST) return SAYING.has(wordAt(tokens, at + 1));
  if (wordClassAt(tokens, at) !== "adverb" || isClosed(tokens, at)) return false;
  if (wordClassAt(tokens, at + 1) === "genitive") return true;
  return hasTrait(tokens, at + 1, REPORTING_VERB) && (verbFormsAt(tokens, at + 1) & PAST) !== 0;
}
