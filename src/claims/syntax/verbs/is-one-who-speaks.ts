/** Tells a noun for one who speaks, behind which a word in -s may be his verb: "the mayor", but not "the mayors". */
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import type { Tokens } from "../../reading/tokens.ts";

/** Tells whether such a noun, and no plural, stands at a token. */
export const isOneWhoSpeaks = (tokens: Tokens, at: number): boolean =>
  ((tokens.classes[at] ?? 0) & SPEAKING_NOUN) !== 0 && !isPluralAt(tokens, at);
