/** Words that lead to how something came to be said, or to what else its speaker did: "when asked", "before leaving". */
import { type Tokens, verbFormsAt } from "../../reading/tokens.ts";
import { GERUND } from "../../reading/verb-forms.ts";

/** Tells whether a token may be a gerund. */
export const isGerund = (tokens: Tokens, at: number): boolean =>
  (verbFormsAt(tokens, at) & GERUND) !== 0;

/** Conjunctions that lead to a gerund or a participle. */
export const LEADS: ReadonlySet<string> = new Set("after before when while".split(" "));
