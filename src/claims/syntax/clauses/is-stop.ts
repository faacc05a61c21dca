/** Tells which marks end what is said, whatever stands around them. */
import { hasWord, isQuoted, sentenceAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isDash, wordAt } from "../../reading/tokens.ts";
import { isInnerMark } from "../phrases/is-inner-mark.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { isSpeech } from "../verbs/is-speech.ts";
import { BACKSHIFTED } from "./ends-at-coordinator.ts";
import { opensContrast } from "./opens-contrast.ts";
import { opensMainClause } from "./opens-main-clause.ts";
import { looksBack, opensVerdict } from "./opens-verdict.ts";

/** What more of a thing, or its condition, begins with behind a dash: "asked for a vote — regardless of the cost". */
const BEHIND_DASH: ReadonlySet<string> = new Set(
  "especially including particularly regardless unless".split(" "),
);

/** Tells whether a mark ends any content: a semicolon, a colon before a quotation, a dash before a conjunction, or behind a thing. */
export function isStop(reading: Reading, syntax: Syntax, at: number, isThing: boolean): boolean {
  // "said “Elm: A Life” was late": the marks of a title end nothing.
  if (syntax.classes[at] !== "mark" || isQuoted(reading, at)) return false;
  const word = wordAt(reading, at);
  if (word === ";") return true;
  if (word === ":") return isQuoted(reading, at + 1);
  if (!isDash(reading, at) || isInnerMark(reading, at)) return false;
  const next = syntax.classes[at + 1];
  if (BEHIND_DASH.has(wordAt(reading, at + 1))) return false;
  if (isThing || next === "subordinator" || opensSaying(reading, syntax, at + 1)) return true;
  if (judges(reading, syntax, at)) return true;
  return next === "coordinator" && !goesOnBehindDash(reading, syntax, at + 1);
}

/** Longest way from a dash to the verb of a clause behind it, in tokens. */
const MAX_BEHIND_DASH = 14;
/** Longest aside between two dashes, in tokens. */
const MAX_DASHED = 40;

/** Tells whether the outlet tells more of what was said behind a dash that no other one follows: "– a point that others deny", "– as others want", "– even though it is late", but not "– as long as it". */
function judges(reading: Reading, syntax: Syntax, dash: number): boolean {
  const sentenceEnd = sentenceAt(reading, dash)?.to ?? dash;
  const end = Math.min(sentenceEnd, dash + MAX_BEHIND_DASH);
  const isAs =
    wordAt(reading, dash + 1) === "as" &&
    !hasWord(reading, "as", dash + 2, dash + MAX_AS) &&
    opensMainClause(reading, syntax, dash + 2, end);
  const isEven = wordAt(reading, dash + 1) === "even";
  if (
    !isAs &&
    !isEven &&
    !opensVerdict(reading, syntax, dash) &&
    !looksBack(reading, syntax, dash)
  ) {
    return false;
  }
  for (let at = dash + 1; at < Math.min(sentenceEnd, dash + MAX_DASHED); at += 1) {
    if (isDash(reading, at)) return false;
  }
  return true;
}

/** Farthest second "as" of two: "as many crews as". */
const MAX_AS = 5;

/** Tells whether a participle of saying opens at a token: "– insisting he was right". */
function opensSaying(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  return group?.form === "gerund" && isSpeech(reading, group.head);
}

/** Tells whether what is said goes on behind a dash and "and" or "or": with "that", more of a thing, what it is not ("- but not the pier"), or what is his by its verb ("- and they would leave", "- and would leave"). */
function goesOnBehindDash(reading: Reading, syntax: Syntax, coordinator: number): boolean {
  const next = coordinator + 1;
  if (wordAt(reading, coordinator) === "but")
    return syntax.classes[next] === "that" || opensContrast(reading, syntax, next);
  const own = groupAt(syntax, next);
  if (own) return BACKSHIFTED.has(wordAt(reading, own.from));
  if (syntax.classes[next] === "that") return true;
  const ceiling = Math.min(syntax.classes.length, next + MAX_BEHIND_DASH);
  if (!opensMainClause(reading, syntax, next, ceiling)) return true;
  const verb = groupAt(syntax, findFinite(syntax, next, ceiling));
  return BACKSHIFTED.has(wordAt(reading, verb?.from ?? -1));
}
