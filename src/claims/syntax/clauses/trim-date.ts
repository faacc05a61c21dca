/** Takes off a content the date that ends it, where that is of the saying: "endorsed him | last week". */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { classAt, hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { skipDate } from "../phrases/skip-date.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";

/** Prepositions before a date that what is said cannot do without: "promised to stay until Monday". */
const LIMITS: ReadonlySet<string> = new Set("after before by from since until".split(" "));

/** Verbs whose date is that of what is to come: "predicted a cut in December". */
const PREDICTING: ReadonlySet<string> = inflectVerbs(
  "anticipate expect forecast foresee predict project",
);

/** Tells whether a verb is one of predicting. */
export const isPredicted = (reading: Reading, verb: VerbGroup | null): boolean =>
  verb !== null && PREDICTING.has(wordAt(reading, verb.head));

/** Returns the token after a thing without the date that ends it: "endorsed him last week"; behind a verb ("urged him to leave last week") it is the verb's. */
export function trimDate(reading: Reading, syntax: Syntax, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if ((syntax.groupOf[at] ?? -1) >= 0 && !isOfNoun(reading, syntax, at)) return to;
  }
  const end = skipDate(reading, syntax, to, from);
  return end > from && !LIMITS.has(wordAt(reading, end)) ? end : to;
}

/** Words in a date that is past. */
const PAST_DATE: ReadonlySet<string> = new Set(["earlier", "last", "yesterday"]);

/** Tells whether a word in -ing stands before a plural that it describes: "| staffing shortages", but not "ports | holding fairs". */
function isOfNoun(reading: Reading, syntax: Syntax, at: number): boolean {
  const isBehindNoun =
    isPluralAt(reading, at - 1) || (classAt(reading, at - 1) & SPEAKING_NOUN) !== 0;
  const isPlural = syntax.classes[at + 1] === "word" && isPluralAt(reading, at + 1);
  return groupAt(syntax, at)?.form === "gerund" && isPlural && !isBehindNoun;
}

/** Returns the token after a clause of what will be without the past date that ends it, which is of the saying: "announced it would close | earlier this month". */
export function trimPast(reading: Reading, syntax: Syntax, from: number, to: number): number {
  const end = skipDate(reading, syntax, to, from);
  if (end === to || !hasWord(reading, PAST_DATE, end, to)) return to;
  const verb = groupAt(syntax, findFinite(syntax, from, end));
  if (!verb || !/^w(?:ill|ould)$/.test(wordAt(reading, verb.from))) return to;
  for (let at = verb.from; at < end; at += 1) {
    // "would have closed last week", "would mend what burned last week"
    if (syntax.classes[at] === "have" || syntax.classes[at] === "wh") return to;
    // "would mend piers built last week"
    const inner = at < verb.to ? undefined : groupAt(syntax, at);
    if (inner && inner.form !== "gerund") return to;
  }
  return end;
}
