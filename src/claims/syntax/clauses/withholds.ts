/** Tells where an outlet says that somebody said no more: "but gave no details", "without providing evidence". */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";

/** What somebody does not do, who says no more. */
const TELLING_MORE: ReadonlySet<string> = inflectVerbs(
  "cite disclose elaborate explain give identify name offer provide reveal say specify",
);
const GIVING: ReadonlySet<string> = new Set(
  "gave gives offered offers provided provides".split(" "),
);

/** Tells whether a verb says that no more was said: "but gave no details", "but did not elaborate". */
export const withholds = (reading: Reading, { from, head, negated }: VerbGroup): boolean =>
  (negated &&
    !wordAt(reading, from).startsWith("could") &&
    TELLING_MORE.has(wordAt(reading, head))) ||
  (GIVING.has(wordAt(reading, head)) && wordAt(reading, head + 1) === "no");

/** Tells whether what somebody did not tell with what he said opens at a token: "without elaborating". */
export function opensWithout(reading: Reading, syntax: Syntax, at: number): boolean {
  if (wordAt(reading, at) !== "without") return false;
  const group = groupAt(syntax, at + 1);
  return group?.form === "gerund" && TELLING_MORE.has(wordAt(reading, group.head));
}
