/** Tells whether a verb is one of not doing what the infinitive after it says: "declined to", "has refused to". */
import { findReportingVerbs } from "../../lexicons/find-reporting-verbs.ts";
import { type Tokens, wordAt } from "../../reading/tokens.ts";
import type { VerbGroup } from "./verb-group.ts";

const REFUSING: ReadonlySet<string> = new Set(["decline", "refuse"]);

/** Tells whether such a verb stands in a group. */
export const isRefusal = (tokens: Tokens, { head }: VerbGroup): boolean =>
  findReportingVerbs(wordAt(tokens, head)).some(({ verb: { lemma } }) => REFUSING.has(lemma));
