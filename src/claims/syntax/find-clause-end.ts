/** Finds where the content of a reporting verb ends. */
import type { Reading, Sentence } from "../make-reading.ts";
import { reportingVerbForms } from "../lexicons/reporting-verbs.ts";
import { isInnerMark } from "./find-noun-phrase.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Syntax } from "./read-syntax.ts";

/** Words that, after a comma, mostly lead from what is reported back to the outlet's own telling. */
const LEADS_AWAY: ReadonlySet<string> = new Set(
  "but while whereas although though which who".split(" "),
);
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--"]);

/**
 * How far a content reaches: `tight` to the first comma ("promised to"), `bare` to where the outlet seems
 * to speak again, `whole` to the end of the sentence ("said that").
 */
export type Reach = "tight" | "bare" | "whole";

/** Returns the token after the last word of a sentence, before its closing marks. */
export function findSentenceEnd(syntax: Syntax, reading: Reading, sentence: Sentence): number {
  let end = sentence.to;
  while (
    end > sentence.from &&
    syntax.classes[end - 1] === "mark" &&
    !"%)".includes(reading.tokens[end - 1]?.word ?? "")
  ) {
    end -= 1;
  }
  return end;
}

/** Returns the token after a content that begins at `from`: the end of the sentence, or where the speaker's next verb or the outlet's own words begin. */
export function findClauseEnd(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  verb: VerbGroup,
  reach: Reach,
): number {
  const { tokens } = reading;
  const end = findSentenceEnd(syntax, reading, sentence);
  const fronted = !verb.finite && verb.from - sentence.from <= 2;
  for (let at = from + 1; at < end; at += 1) {
    const word = tokens[at]?.word ?? "";
    if (word === ";" || (word === ":" && reach !== "whole")) return at;
    const isDash = DASHES.has(word) && !isInnerMark(reading, at);
    if (isDash && reach !== "whole") return at;
    const isComma = word === ",";
    if (!isComma && syntax.classes[at] !== "coordinator") continue;
    if (isComma && (reach === "tight" || (fronted && opensMainClause(syntax, at + 1, end))))
      return at;
    const nextWord = tokens[at + 1]?.word ?? "";
    if (nextWord === "according") return at;
    if (isComma && reach === "bare" && LEADS_AWAY.has(nextWord)) return at;
    const next = nextGroup(syntax, at + 1, end);
    if (!next) continue;
    const isReporting = reportingVerbForms.has(tokens[next.head]?.word ?? "");
    if (isComma && next.form === "gerund" && !next.finite && (isReporting || reach === "bare")) {
      return at;
    }
    if (isReporting && next.form === verb.form && syntax.classes[at] === "coordinator") {
      return tokens[at - 1]?.word === "," ? at - 1 : at;
    }
  }
  return end;
}

/** Tells whether a noun phrase with its finite verb begins at a token. */
function opensMainClause(syntax: Syntax, from: number, ceiling: number): boolean {
  for (let at = from; at < ceiling; at += 1) {
    const group = syntax.groups[syntax.groupOf[at] ?? -1];
    if (group) return group.finite && at > from;
    const wordClass = syntax.classes[at];
    if (wordClass === "mark" || wordClass === "coordinator" || wordClass === "wh") return false;
  }
  return false;
}

/** Returns the verb group that begins at a token, past a coordinator and adverbs. */
function nextGroup(syntax: Syntax, from: number, ceiling: number): VerbGroup | null {
  let at = from;
  while (at < ceiling) {
    const wordClass = syntax.classes[at];
    const isLight = wordClass === "coordinator" || wordClass === "adverb";
    if (!isLight || (syntax.groupOf[at] ?? -1) >= 0) break;
    at += 1;
  }
  return syntax.groups[syntax.groupOf[at] ?? -1] ?? null;
}
