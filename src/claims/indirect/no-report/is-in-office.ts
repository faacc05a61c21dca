/** Tells where a participle tells what somebody does in an office, or is to do: "is the top lawyer, defending the law". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findLastFinite, type Syntax } from "../../syntax/read-syntax.ts";
import { isOffice } from "./gives-office.ts";
import type { VerbReport } from "./verb-report.ts";

/** Farthest verb of an office from what is done in it, in tokens: an office with its place and its date. */
const MAX_ROLE = 16;

/** Tells whether it does: "will be in court on Monday, defending the law", but not "was a guest on the show, defending the law". */
export function isInOffice(
  reading: Reading,
  syntax: Syntax,
  { cue: { group } }: VerbReport,
): boolean {
  const comma = group.from - 1;
  if (wordAt(reading, comma) !== ",") return false;
  const verb = findLastFinite(syntax, Math.max(0, comma - MAX_ROLE), comma);
  if (!verb) return false;
  return syntax.classes[verb.from] === "modal" || isOffice(reading, syntax, verb.to, comma);
}
