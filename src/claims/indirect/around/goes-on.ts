/** Tells whether what is said goes on behind the comma of its reporting clause: "The pier, Lind said, | is old". */
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { REPORTING_VERB } from "../../reading/traits.ts";
import { findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import { opensMainClause } from "../../syntax/clauses/opens-main-clause.ts";
import { opensVerdict } from "../../syntax/clauses/opens-verdict.ts";
import { opensWithout } from "../../syntax/clauses/withholds.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { isSpeech } from "../../syntax/verbs/is-speech.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import { tellsHarm } from "../tells-harm.ts";
import { describesName } from "./find-tail.ts";

/** Tells whether the content goes on after the comma behind a reporting clause: not with another report, nor, after a whole clause, with what the speaker did ("…, he said, wiping his face"). Of a clause that tells when he spoke the cue is null: "said on Monday". */
export function goesOn(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  comma: number,
  isWhole: boolean,
  cue: VerbGroup | null,
): boolean {
  if (isWhole && describesName(reading, syntax, sentence, comma)) return false;
  const next = groupAt(syntax, comma + 1);
  const isReport = hasTrait(reading, next?.head ?? -1, REPORTING_VERB);
  const isLast = comma + 1 >= findSentenceEnd(syntax, reading, sentence);
  // "…, he said, on condition of anonymity"
  if (wordAt(reading, comma + 1) === "on" && hasWord(reading, "condition", comma + 2, comma + 4)) {
    return false;
  }
  if (opensVerdict(reading, syntax, comma)) return false;
  // "…, he said, without citing a source"
  if (opensWithout(reading, syntax, comma + 1)) return false;
  // "…, he said on Monday, as crews gathered at the port"
  const opensAs = isWhole && wordAt(reading, comma + 1) === "as";
  const mayBeTime = opensAs && opensMainClause(reading, syntax, comma + 2, sentence.to);
  if (mayBeTime && !givesGround(reading, syntax, comma, sentence.to, cue)) return false;
  const isDeed = next?.form === "gerund" && !tellsHarm(reading, syntax, next.head);
  return !isLast && !(isDeed && (isReport || isWhole));
}

/** Tells whether "as" behind the comma of a reporting clause in the past opens what is so, which is the speaker's ground: "The port may lose, Lind said, | as the fees are high", but not "…, Lind said, | as crews gathered", "… | as crews are rowing out", "… | as the port says it will". */
function givesGround(
  reading: Reading,
  syntax: Syntax,
  comma: number,
  end: number,
  cue: VerbGroup | null,
): boolean {
  const verb = groupAt(syntax, findFinite(syntax, comma + 2, end));
  if (cue?.form !== "past" || !verb || isSpeech(reading, verb.head)) return false;
  const isCopula = verb.to - verb.from === 1 && /^(?:are|is)$/.test(wordAt(reading, verb.from));
  return verb.form === "third" || isCopula;
}
