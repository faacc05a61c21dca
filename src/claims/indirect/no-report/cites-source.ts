/** Tells where "citing" only names the source of a report: "the paper, citing Lind, said", "she said, citing county data". */
import { STUDIES } from "../../lexicons/studies.ts";
import { namesPerson } from "../../people/find-people.ts";
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findPhraseHead } from "./find-phrase-head.ts";
import type { VerbReport } from "./verb-report.ts";

/** What tells behind a noun how somebody knows: "two people | close to her". */
const KNOWING = /^(?:close|familiar)$/;

/** Tells whether it does: "the paper reported, citing two officials"; but whoever cites a reason gives it. */
export function citesSource(
  reading: Reading,
  syntax: Syntax,
  { cue: { verb, group }, content: { from, to } }: VerbReport,
): boolean {
  if (verb.lemma !== "cite" || group.form !== "gerund") return false;
  if (wordAt(reading, to) === "," && groupAt(syntax, to + 1)?.finite) return true;
  const last = findPhraseHead(reading, syntax, from, to);
  const head = KNOWING.test(wordAt(reading, last)) ? last - 1 : last;
  if (STUDIES.has(wordAt(reading, head)) || namesPerson(reading.people, head)) return true;
  return (classAt(reading, head) & SPEAKING_NOUN) !== 0;
}
