/** Tells where what a relative clause reports cannot be told from the verb of its main clause: "The report that says masks help left in May". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { SourcedReport, Test } from "../no-report/verb-report.ts";
import { endInRelative } from "./end-in-relative.ts";

/** Tells whether a content behind a relative "that" runs on over the verb of the noun before it: the noun opens its sentence, and no other verb of its own is left for it. */
export const takesMainVerb: Test<SourcedReport> = (
  reading,
  syntax,
  { sentence, content, source },
) => {
  const noun = source.antecedent;
  if (!noun || syntax.classes[source.from] !== "that") return false;
  if (findFinite(syntax, sentence.from, noun.from) >= 0) return false;
  if (endInRelative(reading, syntax, content, source).to < content.to) return false;
  return !leavesVerb(reading, syntax, sentence, content.to);
};

/** Tells whether a finite verb is left behind a token, but for that of a clause that tells more: "…, | which angered Lind". */
function leavesVerb(reading: Reading, syntax: Syntax, { to }: Sentence, from: number): boolean {
  let group = groupAt(syntax, findFinite(syntax, from, to));
  while (group && /^(?:which|who)$/.test(wordAt(reading, group.from - 1))) {
    group = groupAt(syntax, findFinite(syntax, group.to, to));
  }
  return group !== undefined;
}
