/** Tells where a verb tells only what nobody has told: "did not say why", "would neither confirm nor deny", "the letter does not discuss the deal". */
import { TEXTS } from "../../lexicons/person-nouns.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { isThing } from "./is-thing.ts";
import type { SourcedReport, VerbReport } from "./verb-report.ts";

/** Tells whether a verb is the other half of what is left open: "would neither confirm nor deny". */
export function isLeftOpen(
  reading: Reading,
  syntax: Syntax,
  { cue: { group } }: VerbReport,
): boolean {
  if (!/^n?or$/.test(wordAt(reading, group.from - 1))) return false;
  const other = groupAt(syntax, group.from - 2);
  return wordAt(reading, (other?.from ?? 0) - 1) === "neither";
}

/** Verbs by which somebody who has not been heard yet would say what he knows. */
const ANSWERING: ReadonlySet<string> = new Set([
  "comment on",
  "confirm",
  "speak about",
  "speak of",
  "verify",
]);
/** Verbs of telling a thing that has not been known; our own list, from general news usage. */
const DISCLOSING: ReadonlySet<string> = new Set(
  "announce describe detail disclose divulge outline release reveal specify".split(" "),
);
const AT_ONCE: ReadonlySet<string> = new Set(["immediately", "independently"]);

/** Tells whether somebody has only not spoken so far: "did not say why", "did not immediately deny it", "has not confirmed the report", but not "would not confirm it", which he refused to. */
export function isSilent(
  reading: Reading,
  syntax: Syntax,
  { cue: { name, group }, rule }: VerbReport,
): boolean {
  if (!group.negated || syntax.classes[group.from] === "modal") return false;
  // "did not say why", but not "isn't saying why", by which he refuses
  if (rule === "wh" && name === "say" && group.form !== "gerund") return true;
  // "has not disclosed details"
  if (rule === "object" && DISCLOSING.has(name)) return true;
  return ANSWERING.has(name) || hasWord(reading, AT_ONCE, group.from, group.to);
}

/** Verbs of speaking for a thing. */
const DWELLING: ReadonlySet<string> = new Set([
  "commit to",
  "emphasise",
  "emphasize",
  "highlight",
  "mention",
  "request",
  "stress",
]);

/** Tells whether a thing is only what nobody spoke for: "Lind has not stressed her youth at sea", "did not commit to the plan". */
export const isUntold = (
  _reading: Reading,
  _syntax: Syntax,
  { cue: { group, name }, rule }: VerbReport,
): boolean => rule !== "that" && group.negated && DWELLING.has(name);

/** Tells whether a thing is only what a text leaves out: "the letter does not discuss the deal". */
export function isLeftOut(
  reading: Reading,
  syntax: Syntax,
  { cue: { group }, source, rule }: SourcedReport,
): boolean {
  if (rule !== "object" || !group.negated) return false;
  const { to } = source.antecedent ?? source;
  return TEXTS.has(wordAt(reading, to - 1)) || isThing(reading, syntax, source);
}
