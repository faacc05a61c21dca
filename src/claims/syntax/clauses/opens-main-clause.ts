/** Tells whether a clause with its own subject and verb begins at a token, or a verb without one. */
import { quotationAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { closingBracket } from "../../reading/skip-brackets.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isInnerMark } from "../phrases/is-inner-mark.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { isForPurpose } from "./what-opens.ts";

/** Tells whether a noun phrase with its finite verb begins at a token. */
export function opensMainClause(
  reading: Reading,
  syntax: Syntax,
  from: number,
  ceiling: number,
): boolean {
  for (let at = from; at < ceiling; at += 1) {
    const group = groupAt(syntax, at);
    if (group) {
      if (!describesNoun(reading, syntax, group)) return group.finite && at > from;
      at = group.to - 1;
      continue;
    }
    const wordClass = syntax.classes[at];
    if (wordClass === "coordinator" || wordClass === "wh") return false;
    // "any hazard so that crews can help"
    if (isForPurpose(reading, at)) return false;
    if (wordClass !== "mark" || isInnerMark(reading, at)) continue;
    // "the “quiet” port would open"
    const quotation = quotationAt(reading, at);
    if (quotation) {
      at = quotation.to - 1;
      continue;
    }
    if (wordAt(reading, at) !== "(") return false;
    at = closingBracket(reading, at, ceiling);
    if (at < 0) return false;
  }
  return false;
}

/** Tells whether a past form behind a percentage describes the noun behind it: "a 20% increased risk". */
const describesNoun = (reading: Reading, syntax: Syntax, { form, from, to }: VerbGroup): boolean =>
  form === "past" && wordAt(reading, from - 1) === "%" && syntax.classes[to] === "word";

/** Returns the verb group that begins at a token, past a coordinator and adverbs. */
export function nextGroup(syntax: Syntax, from: number, ceiling: number): VerbGroup | null {
  let at = from;
  while (at < ceiling) {
    const wordClass = syntax.classes[at];
    const isLight = wordClass === "coordinator" || wordClass === "adverb";
    if (!isLight || (syntax.groupOf[at] ?? -1) >= 0) break;
    at += 1;
  }
  return groupAt(syntax, at) ?? null;
}
