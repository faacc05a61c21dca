/** Tells where a reporting verb may have a thing alone for its content: "attacked the plan", "by attacking the plan". */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import { MESSAGES } from "../../lexicons/messages.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import { findPhraseStart } from "../../syntax/phrases/find-noun-phrase.ts";
import { skipDate } from "../../syntax/phrases/skip-date.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { isSpeech } from "../../syntax/verbs/is-speech.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { goesOnTo, isLedTo } from "../cues/is-led-to.ts";

/** Prepositions before a participle that tells how or when its subject did something: "by criticizing the plan". */
const BESIDES: ReadonlySet<string> = new Set("after by in to".split(" "));

/** Tells whether a thing alone may be the content here: the verb is the clause's own, or tells what its subject did besides ("…, citing", "by citing"). */
export function takesObject(reading: Reading, syntax: Syntax, cue: IndirectCue): boolean {
  const { group } = cue;
  const before = syntax.classes[group.from - 1];
  if (group.passive || before === "that") return false;
  if (before === "wh") return isAsideReport(reading, cue);
  if (isLedTo(reading, group) || goesOnTo(reading, syntax, group)) return true;
  if (group.finite) return syntax.classes[group.from] !== "modal";
  if (group.form !== "gerund") return false;
  if (before === "coordinator") return followsReport(reading, syntax, group.from - 1);
  if (before === "mark" || BESIDES.has(wordAt(reading, group.from - 1))) return true;
  return isAbsolute(reading, syntax, group.from) || tellsOfMessage(reading, syntax, group.from);
}

/** What somebody takes to court; our own list, from general news usage. */
const CHARGES: ReadonlySet<string> = new Set("complaint lawsuit motion petition suit".split(" "));
/** Verbs of taking it there; our own list, from general news usage. */
const FILING: ReadonlySet<string> = inflectVerbs("bring file launch lodge sign submit");

/** Tells whether a participle tells what a message says that somebody sends: "issued a statement on Monday | condemning the attack", "filed a lawsuit | accusing the port of neglect", but not "a letter criticizing the plan was found" and "faces a lawsuit accusing him". */
function tellsOfMessage(reading: Reading, syntax: Syntax, participle: number): boolean {
  const to = skipDate(reading, syntax, participle, 0);
  const from = findPhraseStart(reading, syntax, to, 0);
  const sending = groupAt(syntax, from - 1);
  if (sending?.finite !== true) return false;
  if (MESSAGES.has(wordAt(reading, to - 1))) return true;
  const isCharge = CHARGES.has(wordAt(reading, headEnd(reading, { from, to }) - 1));
  return isCharge && FILING.has(wordAt(reading, sending.head));
}

/** Tells whether a participle is of somebody of its own whom "with" adds behind a comma: "The vote is near, with Lind calling it a mistake". */
function isAbsolute(reading: Reading, syntax: Syntax, participle: number): boolean {
  const from = findPhraseStart(reading, syntax, participle, 0);
  return wordAt(reading, from - 1) === "with" && wordAt(reading, from - 2) === ",";
}

/** Verbs that tell which side somebody is on more than what he says. */
const SIDING: ReadonlySet<string> = new Set(["back", "endorse", "seek", "vote against"]);

/** Tells whether an aside tells what a known person says of a thing: "Lind, who denies the charge", but not "those who deny it". */
function isAsideReport(reading: Reading, { group: { from }, verb, name }: IndirectCue): boolean {
  const isAside =
    /^wh(?:o|ich)$/.test(wordAt(reading, from - 1)) && wordAt(reading, from - 2) === ",";
  return isAside && verb.kind === "speech" && !SIDING.has(name);
}

/** Farthest participle that another one is joined to, in tokens. */
const MAX_JOINED = 24;

/** Tells whether a participle that reports behind a comma stands before "and": "…, saying he was sorry and | calling it a mistake". */
function followsReport(reading: Reading, syntax: Syntax, coordinator: number): boolean {
  for (let at = coordinator - 1; at > coordinator - MAX_JOINED; at -= 1) {
    const group = groupAt(syntax, at);
    if (group?.form !== "gerund") continue;
    return wordAt(reading, group.from - 1) === "," && isSpeech(reading, group.head);
  }
  return false;
}
