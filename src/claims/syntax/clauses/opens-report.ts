/** Tells where somebody else is heard beside what somebody says: "said it was late and the mayor said", "the mayor, Ana Ruiz, said". */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import { CLAUSE_CLASSES } from "../../lexicons/closed-classes.ts";
import { SAYING } from "../../lexicons/saying-verbs.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findPhraseEnd } from "../phrases/find-noun-phrase.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { isSpeech, saysSomething } from "../verbs/is-speech.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { holdsVerb } from "./has-main-verb.ts";
import { opensMainClause } from "./opens-main-clause.ts";

/** Longest subject, and longest aside behind it, in tokens. */
const MAX_PART = 12;
/** What tells for certain that another is heard, where "acknowledged" may be in what is said. */
const TELLING: ReadonlySet<string> = new Set([...SAYING, ...inflectVerbs("report")]);
/** Longest subject of a verb that comes again, in tokens. */
const MAX_SUBJECT = 8;

/** Tells whether a subject, what is told of it between commas, and its verb of saying begin at a token: "the mayor, Ana Ruiz, said". */
export function opensAnswer(reading: Reading, syntax: Syntax, from: number, end: number): boolean {
  const open = findSubjectComma(reading, syntax, from, Math.min(end, from + MAX_PART));
  const close =
    open < 0 ? -1 : findSubjectComma(reading, syntax, open + 1, Math.min(end, open + MAX_PART));
  if (close < 0) return false;
  const verb = groupAt(syntax, close + 1);
  return verb?.finite === true && saysSomething(reading, verb);
}

/** Returns the next comma before which no verb stands but that of "who"; -1 for none. */
function findSubjectComma(reading: Reading, syntax: Syntax, from: number, end: number): number {
  const isRelative = syntax.classes[from] === "wh";
  for (let at = from; at < end; at += 1) {
    if (wordAt(reading, at) === ",") return at;
    if (!isRelative && groupAt(syntax, at)?.finite) return -1;
  }
  return -1;
}

/** Tells whether a coordinator leads from what is said with a `verb` to what somebody else says: "and the owner admitted to", "and according to the crew". */
export function opensReport(
  reading: Reading,
  syntax: Syntax,
  from: number,
  coordinator: number,
  end: number,
  verb: VerbGroup | null,
): boolean {
  const next = coordinator + 1;
  if (wordAt(reading, next) === "according" && wordAt(reading, next + 1) === "to") {
    return holdsVerb(syntax, from, coordinator);
  }
  if (!verb || verb.passive) return false;
  return verb.finite
    ? repeatsVerb(reading, syntax, from, coordinator, end, verb)
    : verb.form === "gerund" && opensSecond(reading, syntax, next, end, verb);
}

/** Tells whether the verb of a report comes again, with another subject: "admitted to theft and the crew | admitted to". */
function repeatsVerb(
  reading: Reading,
  syntax: Syntax,
  from: number,
  coordinator: number,
  end: number,
  { head }: VerbGroup,
): boolean {
  const ceiling = Math.min(end, coordinator + MAX_SUBJECT);
  const next = groupAt(syntax, findFinite(syntax, coordinator + 1, ceiling));
  if (!next || next.passive || wordAt(reading, next.head) !== wordAt(reading, head)) return false;
  return (
    holdsVerb(syntax, from, coordinator) &&
    opensMainClause(reading, syntax, coordinator + 1, ceiling)
  );
}

/** Tells whether "while" leads from what is said with a `verb` to what somebody else says: "said it was late | while the mayor said". */
export function opensContrary(
  reading: Reading,
  syntax: Syntax,
  from: number,
  opener: number,
  end: number,
  verb: VerbGroup | null,
): boolean {
  if (!/^(?:whereas|while)$/.test(wordAt(reading, opener)) || !verb?.finite) return false;
  const ceiling = Math.min(end, opener + MAX_SUBJECT);
  const next = groupAt(syntax, findFinite(syntax, opener + 1, ceiling));
  if (!next || !TELLING.has(wordAt(reading, next.head))) return false;
  for (let at = opener + 1; at < next.from; at += 1) {
    // "while many of those who said so left"
    if (CLAUSE_CLASSES.has(syntax.classes[at] ?? "mark")) return false;
  }
  return holdsVerb(syntax, from, opener) && opensMainClause(reading, syntax, opener + 1, ceiling);
}

/** Longest name of whoever speaks behind "with", in tokens. */
const MAX_WITH = 10;

/** Tells whether the second of two who speak behind "with" opens at a token: "with Elm saying it is safe and | Hull insisting that". */
function opensSecond(
  reading: Reading,
  syntax: Syntax,
  at: number,
  end: number,
  { from }: VerbGroup,
): boolean {
  const verb = findPhraseEnd(reading, syntax, at, end);
  const group = groupAt(syntax, verb);
  if (verb === at || group?.from !== verb || group.form !== "gerund") return false;
  return isSpeech(reading, group.head) && hasWord(reading, "with", from - MAX_WITH, from);
}
