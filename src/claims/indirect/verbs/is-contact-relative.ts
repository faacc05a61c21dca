/** Tells where a clause that reports hangs on the noun before it without "that": "the campaign he wants to run". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { namesDate, opensPeriod } from "../../syntax/phrases/names-date.ts";
import { EARLY } from "../../syntax/phrases/skip-date.ts";
import { followsSetting } from "../../syntax/phrases/skip-setting.ts";
import { isNounAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";

/** What a subject may open with behind a date. */
const OPENS_SUBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "name",
  "possessive",
  "subject",
]);

/** What a clause may open behind. */
const OPENS_CLAUSE: ReadonlySet<WordClass> = new Set<WordClass>(["coordinator", "mark", "that"]);

/** Nouns that a clause without "that" hangs on though a preposition leads up to them: "on the day she said". */
const OCCASION: ReadonlySet<string> = new Set("day moment year".split(" "));

/** Tells whether a clause hangs on the noun before it without "that": "the campaign he wants to run", but not "last week he said". */
export function isContactRelative(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  source: Subject,
): boolean {
  const before = source.from - 1;
  if (source.antecedent || before < sentence.from) return false;
  const isNamed = OPENS_SUBJECT.has(syntax.classes[source.from] ?? "mark");
  if (isNamed && namesDate(reading, before)) return false;
  // "Last week critics said", but not "the last week critics said it would hold" and "the plan last week critics said was late"
  const isPeriod = opensPeriod(reading, before - 1) && opensClause(reading, syntax, before - 1);
  const isSomebody = isNounAt(syntax, source.from) || syntax.classes[source.from] === "pronoun";
  if (isPeriod && isSomebody) return false;
  const mayHang = isNounAt(syntax, before) || syntax.classes[before] === "pronoun";
  if (!mayHang || OCCASION.has(wordAt(reading, before))) return mayHang;
  // "In a statement Lind said"
  return !followsSetting(reading, syntax, sentence, source.from);
}

/** Tells whether a clause may open with the date at a token: behind a mark, "and" or "that". */
function opensClause(reading: Reading, { classes }: Syntax, date: number): boolean {
  // "and earlier this month it said"
  const at = EARLY.has(wordAt(reading, date - 1)) ? date - 1 : date;
  return OPENS_CLAUSE.has(classes[at - 1] ?? "mark");
}
