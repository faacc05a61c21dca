/** Finds the "that" behind a reporting verb, past whom somebody tells, where and when. */
import { TIME_NOUNS } from "../../lexicons/closed-classes.ts";
import { findReportingNoun } from "../../lexicons/find-reporting-noun.ts";
import { NEVER_NOUNS } from "../../lexicons/never-nouns.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { titleEnd } from "../../reading/is-title.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { UNIT } from "../../reading/traits.ts";
import { isForPurpose, opensThatClause } from "../../syntax/clauses/what-opens.ts";
import { findPhraseEnd, findPhraseStart } from "../../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import {
  findFinite,
  groupAt,
  isDeterminerAt,
  isNounAt,
  type Syntax,
} from "../../syntax/read-syntax.ts";
import { describesMessage } from "../../syntax/verbs/describes-message.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";

/** Farthest "that" from its verb ("told reporters in Ohio on Monday that"), in tokens. */
const MAX_GAP = 14;
/** Prepositions that also stand alone: "has hinted before that", "told us on the drive up that". */
const ALONE: ReadonlySet<string> = new Set("before down since up".split(" "));

/** Returns the "that" which opens the content, past a hearer, a place and a time; -1 where another verb or a stop comes first. */
export function findThat(
  reading: Reading,
  syntax: Syntax,
  cue: IndirectCue,
  from: number,
  ceiling: number,
): number {
  if (pointsAtTime(reading, syntax, from, ceiling)) return -1;
  // "said that was no surprise": after what is never a noun, "that" opens a clause whatever follows.
  const { head, form } = cue.group;
  const isVerb =
    NEVER_NOUNS.has(wordAt(reading, head)) ||
    (form !== "base" && form !== "third" && !(form === "gerund" && isNounBefore(syntax, head)));
  // "said that, if it rains", "said that $5 million was lost"
  const mayOpen =
    syntax.classes[from + 1] !== "mark" ||
    wordAt(reading, from + 1) === "," ||
    hasTrait(reading, from + 1, UNIT);
  const isClause = isVerb && mayOpen;
  if (syntax.classes[from] === "that" && isClause && from + 1 < ceiling) return from;
  // "said nothing about the idea that"
  if (/^(?:little|nothing)$/.test(wordAt(reading, from))) return -1;
  // "worried so much that": not what was a worry, but what came of it.
  if (wordAt(reading, from - 1) === "so" && wordAt(reading, from) === "much") return -1;
  const cited = findBehindCiting(reading, syntax, from + 1, ceiling);
  if (cited >= 0) return cited;
  const tells = cue.verb.frames.has("hearer");
  let inSetting = false;
  for (let at = from; at < Math.min(ceiling, from + MAX_GAP); at += 1) {
    // "said on “Elm News Sunday” that", "told “Elm News Sunday” that"
    const behindTitle = inSetting || tells ? titleEnd(reading, at) : at;
    if (behindTitle > at) {
      at = behindTitle - 1;
      continue;
    }
    // "frets about the cost of that debt": it points.
    const points =
      at > from && syntax.classes[at - 1] === "preposition" && !ALONE.has(wordAt(reading, at - 1));
    // "told the paper in a story that ran on Monday that"
    const group = syntax.classes[at] === "that" && inSetting ? groupAt(syntax, at + 1) : undefined;
    if (group?.finite && !opensThatClause(syntax, at)) {
      at = group.to - 1;
      continue;
    }
    if (syntax.classes[at] === "that" && !points) {
      // "repeated his claim that", but "said in a statement that".
      const hangsOnNoun =
        at > from && !inSetting && findReportingNoun(wordAt(reading, at - 1)) !== undefined;
      const isFree =
        !hangsOnNoun &&
        !tellsWhich(reading, syntax, cue, from, at) &&
        !tellsOfApposition(reading, syntax, from, at) &&
        !isForPurpose(reading, at) &&
        wordAt(reading, at - 1) !== "way" &&
        !opensGap(reading, syntax, at, ceiling);
      // "told me that, as she grew up, she had changed"
      const isAll = wordAt(reading, at - 1) === "all";
      const isSaying = isVerb && cue.verb.kind === "speech" && !isAll;
      // "Pilots fear that, if it rains, the pier will shut": behind a plural it is the verb.
      const isRight = at === from && form === "base";
      const isParted = (isSaying || isRight) && wordAt(reading, at + 1) === ",";
      return isFree && (isParted || opensThatClause(syntax, at)) ? at : -1;
    }
    if (at === from && syntax.classes[at] === "coordinator") return -1;
    const behind = findBehindTime(reading, syntax, at, ceiling);
    if (behind >= 0) return behind;
    if (!isInGap(reading, syntax, at, inSetting)) return -1;
    inSetting ||= syntax.classes[at] === "preposition";
  }
  return -1;
}

/** Tells whether "that" at a token points at a time, with no verb behind it: "jeered that night at the team". */
const pointsAtTime = (reading: Reading, syntax: Syntax, at: number, ceiling: number): boolean =>
  wordAt(reading, at) === "that" &&
  TIME_NOUNS.has(wordAt(reading, at + 1)) &&
  findFinite(syntax, at + 1, ceiling) < 0;

/** Nouns that only stand for the clause behind them, where "a sign that" has a meaning of its own. */
const WHAT_IS_SO: ReadonlySet<string> = new Set(["fact", "possibility"]);
/** Words that are in no object: "said the same day that", "sees it as a sign that", "denies any loss and points out that". */
const NOT_IN_OBJECT: ReadonlySet<string> = new Set([...TIME_NOUNS, "as", "out"]);

/** Tells whether a "that" tells which thing is meant that the verb has for its object: "considers the valley that it took to be unsafe", but "said the same day that", "told the port that". */
function tellsWhich(
  reading: Reading,
  syntax: Syntax,
  { verb: { frames } }: IndirectCue,
  from: number,
  that: number,
): boolean {
  if (frames.has("hearer") || !isNounAt(syntax, that - 1)) return false;
  if (!isDeterminerAt(syntax, from) || hasWord(reading, NOT_IN_OBJECT, from, that)) return false;
  // "highlights the fact that it leaks"; but "showed no sign that it leaks"
  if (WHAT_IS_SO.has(wordAt(reading, that - 1)) && wordAt(reading, from) !== "no") return false;
  return findPhraseEnd(reading, syntax, from, that) === that;
}

/** Tells whether a "that" tells more of what a name is, between commas of which the second is yet to come: "showed boats off Elm, a point that juts into the sea, on fire". */
function tellsOfApposition(reading: Reading, syntax: Syntax, from: number, that: number): boolean {
  const start = findPhraseStart(reading, syntax, that, from);
  return start > from && wordAt(reading, start - 1) === "," && /^an?$/.test(wordAt(reading, start));
}

/** Tells whether a "that" stands for the noun before it in what somebody else says: "said six boats that pilots say are lost were old". */
function opensGap(reading: Reading, syntax: Syntax, that: number, ceiling: number): boolean {
  const group = groupAt(syntax, findFinite(syntax, that + 1, Math.min(ceiling, that + MAX_GAP)));
  if (!group || !takesFrame(wordAt(reading, group.head), "bare")) return false;
  return groupAt(syntax, group.to)?.finite === true;
}

/** What opens a clause of when somebody spoke. */
const TIMES: ReadonlySet<string> = new Set("after as before once since when while".split(" "));

/** Returns the "that" behind a clause of when somebody spoke ("said when she was chosen | that"), where one opens at a token; -1 where its own verb leads to that "that" ("said when she heard that"), or a noun may. */
function findBehindTime(reading: Reading, syntax: Syntax, at: number, ceiling: number): number {
  if (!TIMES.has(wordAt(reading, at))) return -1;
  let verb = -1;
  for (let next = at + 1; next < Math.min(ceiling, at + MAX_GAP); next += 1) {
    const group = groupAt(syntax, next);
    if (group) {
      if (verb >= 0 && group.finite) return -1;
      verb = group.head;
      next = group.to - 1;
      continue;
    }
    if (syntax.classes[next] === "mark" && !isInnerMark(reading, next)) {
      // "repeated, as he had in May, | that"
      const isAside = wordAt(reading, next) === "," && wordAt(reading, at - 1) === ",";
      return isAside && syntax.classes[next + 1] === "that" ? next + 1 : -1;
    }
    if (syntax.classes[next] !== "that") continue;
    // "when she sold the boats that he had built": it may tell of the boats.
    if (verb !== next - 1 || takesFrame(wordAt(reading, verb), "that", "hearer")) return -1;
    return opensThatClause(syntax, next) ? next : -1;
  }
  return -1;
}

/** Returns the "that" behind whom or what a report cites between commas ("reported, citing pilots, that"), where a token is "citing"; -1 where it cites on its own. */
function findBehindCiting(reading: Reading, syntax: Syntax, at: number, ceiling: number): number {
  const isBetween = wordAt(reading, at) === "citing" && wordAt(reading, at - 1) === ",";
  if (!isBetween || !groupAt(syntax, at - 2)?.finite) return -1;
  for (let next = at + 1; next < Math.min(ceiling, at + MAX_GAP); next += 1) {
    if (groupAt(syntax, next)?.finite) return -1;
    if (wordAt(reading, next) === ",") return syntax.classes[next + 1] === "that" ? next + 1 : -1;
  }
  return -1;
}

/** Tells whether a cue only cites somebody inside the report of another verb. */
export const citesWithin = (
  reading: Reading,
  syntax: Syntax,
  { group }: IndirectCue,
  ceiling: number,
): boolean => findBehindCiting(reading, syntax, group.head, ceiling) >= 0;

/** Tells whether an adjective or a noun stands before a word in -ing, which is a noun then: "new thinking that expands it". */
function isNounBefore(syntax: Syntax, head: number): boolean {
  return syntax.classes[head - 1] === "word" && (syntax.groupOf[head - 1] ?? -1) < 0;
}

/** Tells whether a token may stand between a verb and its "that": no verb, no question, no stop; of a place or an occasion also a noun in -ing ("during a taping in Ohio that"), and a message's participle ("in a letter sent to the port that"). */
function isInGap(reading: Reading, syntax: Syntax, at: number, inSetting: boolean): boolean {
  const group = groupAt(syntax, at);
  if (group) {
    if (inSetting && describesMessage(reading, syntax, group)) return true;
    // "felt in a year, showing that": a participle behind a comma reports for itself.
    const isNoun = group.form === "gerund" && group.to - group.from === 1;
    return inSetting && isNoun && wordAt(reading, at - 1) !== ",";
  }
  const wordClass = syntax.classes[at];
  if (wordClass === "mark") return isInnerMark(reading, at) || wordAt(reading, at) === ",";
  return wordClass !== "wh";
}
