/** Tells where a reporting verb reports nothing, whatever follows it: "worth noting that", "is expected to fall", "quoted Ruiz as saying that". */
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findQuotedPerson, isQuoting } from "../../speakers/find-quoted-person.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { describesMessage } from "../../syntax/verbs/describes-message.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";

/** Tells whether a reporting verb reports nothing, before what follows it is read. */
export const isIdle = (
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
): boolean =>
  isAside(reading, cue) ||
  describesMessage(reading, syntax, cue.group) ||
  quotesSomebody(reading, syntax, sentence, cue) ||
  (cue.group.passive && isIdlePassive(reading, syntax, cue));

/** Prepositions before a participle that tells for what or into what somebody was brought. */
const BEFORE_DEED: ReadonlySet<string> = new Set("at for into on".split(" "));

/** Tells whether a verb is said in passing: by the outlet ("It is worth noting that"), or of somebody of whom little more is told ("He was jailed for saying that"). */
function isAside(reading: Reading, { group }: IndirectCue): boolean {
  const before = wordAt(reading, group.from - 1);
  return before === "worth" || (group.form === "gerund" && BEFORE_DEED.has(before));
}

/** Longest way from a verb that quotes to that of whoever is quoted, in tokens. */
const MAX_QUOTED = 24;

/** Tells whether a cue quotes somebody with what he says, which is read by its own verb: "quoted Ruiz as saying that". */
function quotesSomebody(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group, to }: IndirectCue,
): boolean {
  if (!isQuoting(reading, group.head)) return false;
  for (let at = to; at < Math.min(sentence.to, to + MAX_QUOTED); at += 1) {
    const isSaying =
      groupAt(syntax, at)?.form === "gerund" && takesFrame(wordAt(reading, at), "that");
    if (isSaying && findQuotedPerson(reading, at, sentence.from)?.from === to) return true;
  }
  return false;
}

/** How somebody is accused of what he has not done, as the outlet knows. */
const FALSELY: ReadonlySet<string> = new Set("falsely unjustly wrongfully wrongly".split(" "));

/** Tells whether a passive reports nothing: "the boat that is planned to sail", "she was falsely accused of theft", "when it was discovered that". */
function isIdlePassive(
  reading: Reading,
  syntax: Syntax,
  { group, verb, name }: IndirectCue,
): boolean {
  // "Rain is expected to fall": the outlet's own forecast.
  if (name === "expect" || name === "discover") return true;
  const isRefuted = verb.lemma === "accuse" && hasWord(reading, FALSELY, group.from, group.to);
  return isRefuted || tellsWhich(syntax, group);
}

/** Tells whether a passive only tells which thing is meant: "the boat that is planned to sail"; behind a comma it tells more of it. */
function tellsWhich({ classes }: Syntax, { from }: VerbGroup): boolean {
  const isRelative = classes[from - 1] === "that" || classes[from - 1] === "wh";
  return isRelative && classes[from - 2] === "word";
}
