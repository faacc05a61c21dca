/** Finds the content after a reporting verb: "said that …", "said …", "asked whether …", "promised to …". */
import { isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isDash, wordAt } from "../../reading/tokens.ts";
import { isForPurpose } from "../../syntax/clauses/what-opens.ts";
import { skipLight } from "../../syntax/phrases/skip-date.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import type { ContentAfter, PlaceAfter, ReadAfter } from "./content-after.ts";
import { citesWithin } from "./find-that.ts";
import { readWholeAnswer } from "./read-answer.ts";
import { readBehindHearer } from "./read-behind-hearer.ts";
import {
  readBare,
  readBehindGap,
  readMandate,
  readPronounClause,
  readQuestion,
  readThat,
} from "./read-clause.ts";
import { readCharge, readInfinitive } from "./read-deed.ts";
import { readCalled, readSeen } from "./read-named.ts";
import { readObject } from "./read-object.ts";

/** The rules of what follows a cue, in the order tried. */
const RULES: readonly ReadAfter[] = [
  readThat,
  readQuestion,
  readMandate,
  readBehindHearer,
  readInfinitive,
  readCharge,
  readBehindGap,
  readWholeAnswer,
  readBare,
  readPronounClause,
  readSeen,
  readCalled,
  readObject,
];

/** Returns the content that follows a cue, by the first rule that fits, with the adverb right before it, or null. */
export function findContentAfter(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
): ContentAfter | null {
  const behindDashes = skipDashed(reading, syntax, sentence, cue);
  const start = skipLight(reading, syntax, behindDashes, sentence.to);
  if (start >= sentence.to || citesWithin(reading, syntax, cue, sentence.to)) return null;
  if (isForPurpose(reading, start) || isAnswered(reading, syntax, start)) return null;
  const found = readByRules(reading, syntax, { sentence, cue, start });
  const isOwn = found?.content.from === start && start > cue.to;
  if (!found || !isOwn || !isOfContent(reading, syntax, start)) return found;
  return { ...found, content: { from: start - 1, to: found.content.to } };
}

/** Reads the content by the first rule that fits; null where none does, or where it finds nothing reported. */
function readByRules(reading: Reading, syntax: Syntax, place: PlaceAfter): ContentAfter | null {
  for (const read of RULES) {
    const found = read(reading, syntax, place);
    if (found !== undefined) return found;
  }
  return null;
}

/** Tells whether what was said stands before: "said so | when he left". */
function isAnswered(reading: Reading, syntax: Syntax, start: number): boolean {
  const opener = syntax.classes[start];
  return wordAt(reading, start - 1) === "so" && (opener === "wh" || opener === "subordinator");
}

/** Adverbs behind a verb that are of what is said: "said only four came", but not "said again he would come". */
const OF_CONTENT: ReadonlySet<string> = new Set(
  "almost barely even generally hardly just maybe merely mostly nearly normally often only perhaps roughly shortly sometimes soon too typically usually very".split(
    " ",
  ),
);

/** What "so" is the measure of: "said so many came"; our own list, from general English. */
const AMOUNTS: ReadonlySet<string> = new Set(["few", "little", "many", "much"]);

/** Tells whether the adverb before a content belongs to it: "said | only four came", "said | first aid was given", but not "said first | he would leave". */
function isOfContent(reading: Reading, syntax: Syntax, start: number): boolean {
  const opener = syntax.classes[start];
  if (opener === "that") return false;
  const before = wordAt(reading, start - 1);
  const isOfNoun = before === "first" && opener === "word";
  const isSoMany = before === "so" && AMOUNTS.has(wordAt(reading, start));
  return isOfNoun || isSoMany || OF_CONTENT.has(before);
}

/** Longest aside between dashes behind a verb, in tokens. */
const MAX_DASHED = 12;

/** Returns the token behind an aside between dashes behind a verb: "said — for once — | that", but not "submit to questioning — at any time — that"; the token behind the verb where none opens there, or a clause does. */
function skipDashed(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group, to: at }: IndirectCue,
): number {
  const before = syntax.classes[group.from - 1];
  const isNoun = group.form === "gerund" && (before === "to" || before === "preposition");
  if (!isDash(reading, at) || isNoun) return at;
  for (let next = at + 1; next < Math.min(sentence.to, at + MAX_DASHED); next += 1) {
    if (isDash(reading, next)) return next + 1;
    if (groupAt(syntax, next)?.finite || isQuoted(reading, next)) return at;
  }
  return at;
}
