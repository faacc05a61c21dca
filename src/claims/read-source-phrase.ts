/** Reads the phrases before a source, wherever one stands: "according to", "in the words of". */
import { sourcePhrases } from "./lexicons/reporting-verbs.ts";
import { hasTrait, type Tokens, wordAt } from "./tokens.ts";
import { PHRASE_OPENER } from "./traits.ts";

/** The further words of the phrases, by the first; the shorter phrases first. */
const PHRASES = new Map<string, string[][]>();
for (const phrase of [...sourcePhrases.keys()].sort((a, b) => a.length - b.length)) {
  const [first = "", ...others] = phrase.split(" ");
  PHRASES.set(first, [...(PHRASES.get(first) ?? []), others]);
}

/** Returns the token after the source phrase that begins at token `from`, before `ceiling`; `from` where none does. */
export function readSourcePhrase(tokens: Tokens, from: number, ceiling: number): number {
  if (!hasTrait(tokens, from, PHRASE_OPENER)) return from;
  for (const words of PHRASES.get(wordAt(tokens, from)) ?? []) {
    const to = from + 1 + words.length;
    if (to <= ceiling && words.every((word, i) => word === wordAt(tokens, from + 1 + i))) return to;
  }
  return from;
}
