/** Finds the verbs, of those that report and of the common ones, that a word may be a form of. */
import { findVerbs, type FoundVerb } from "../../text/find-verbs.ts";
import { COMMON_VERBS } from "./common-verbs.ts";
import { reportingVerbs } from "./reporting-verbs.ts";

/** Every verb known, by its base. */
const VERBS: ReadonlySet<string> = new Set([
  ...COMMON_VERBS,
  ...reportingVerbs.map(({ lemma }) => lemma),
]);
/** Tells whether a base is a verb's, in British spelling too: "mobilise", "paralyse". */
const isVerb = (base: string): boolean =>
  VERBS.has(base) || (/[iy]se$/.test(base) && VERBS.has(`${base.slice(0, -2)}ze`));

/** The last word asked for: of one spelling several things are asked in a row. */
let lastWord = "";
let lastFound: readonly FoundVerb[] = [];

/** Returns the verbs that a word in lower case may be a form of, with that form; none for most nouns. */
export function findKnownVerbs(word: string): readonly FoundVerb[] {
  if (word !== lastWord) {
    lastFound = findVerbs(word, isVerb);
    lastWord = word;
  }
  return lastFound;
}
