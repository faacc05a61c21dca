/** Tells where a sentence asks whether somebody says or thinks so, or tells its reader to: "Does she think it will hold?", "don't expect him to stay". */
import { namesPerson } from "../../people/find-people.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { SourcedReport } from "./verb-report.ts";

/** Tells whether "don't" speaks to the reader, and of no subject before it: "While ports grow, don't expect them to open", "Lind left, but don't expect him to stay". */
export function isImperative(
  reading: Reading,
  _syntax: Syntax,
  { cue: { group }, source: { to } }: SourcedReport,
): boolean {
  if (!group.negated || to >= group.from || !/^do(?:n't)?$/.test(wordAt(reading, group.from))) {
    return false;
  }
  return wordAt(reading, group.from - 1) === "," || namesPerson(reading.people, to - 1);
}

/** What opens a question told of, with no answer. */
const ASKING: ReadonlySet<string> = new Set("how what where".split(" "));

/** Tells whether a sentence asks whether somebody thinks or says so: "Does she think it will hold?", "Could he tell us how?", "has not decided whether it agrees". */
export function isAsked(
  reading: Reading,
  syntax: Syntax,
  { sentence, cue: { verb }, source: { from }, rule }: SourcedReport,
): boolean {
  const before = wordAt(reading, from - 1);
  if (before === "whether") return true;
  // "how the port aims to stay open", "what they want the hall to be": what is asked is no deed that somebody speaks of.
  const isWish = rule === "to" || (rule === "told to" && verb.kind === "mind");
  if (isWish && ASKING.has(before)) return true;
  const opener = syntax.classes[from - 1];
  return (opener === "do" || opener === "modal") && wordAt(reading, sentence.to - 1) === "?";
}
