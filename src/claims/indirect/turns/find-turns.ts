/** Finds the turns of those who speak in an article: paragraphs behind a name and a colon, as headlines and transcripts set them. */
import { mentionAt, namesPerson } from "../../people/find-people.ts";
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { isRubric } from "../../reading/is-rubric.ts";
import { classAt, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isCapital, isDash, wordAt } from "../../reading/tokens.ts";
import { hasMainVerb } from "../../syntax/clauses/has-main-verb.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";

/** Longest name before a colon, in tokens ("Sen. Ada B. Lind (D-Maine)"). */
const MAX_NAME = 9;
/** Shortest name: "Q:" and "A:" name nobody. */
const MIN_LETTERS = 2;
/** Fewest tokens of what is said. */
const MIN_CONTENT = 3;

/** A paragraph as its sentences, `first` ≤ i ≤ `last`. */
export interface Paragraph {
  first: number;
  last: number;
}

/** One paragraph of a turn, and what is said in it. */
interface Part extends Paragraph {
  content: NounPhrase;
}

/** One turn: the name of whoever speaks, up to its colon, and what is said, paragraph by paragraph. */
export interface Turn {
  name: NounPhrase;
  parts: [Part, ...Part[]];
}

/** Finds the turns of an article of such `paragraphs`; each goes to the end of its paragraph, and in a transcript on to the next name. */
export function findTurns(
  reading: Reading,
  syntax: Syntax,
  paragraphs: readonly Paragraph[],
): Turn[] {
  const turns: Turn[] = [];
  const counts = countMentions(reading);
  let labels: ReadonlyMap<string, number> | null = null;
  let plain: ReadonlySet<string> | null = null;
  for (const paragraph of paragraphs) {
    const sentence = reading.sentences[paragraph.first];
    const colon = sentence ? findColon(reading, counts, sentence) : -1;
    if (!sentence || colon < 0) continue;
    labels ??= countLabels(reading);
    if (isDateline(reading, labels, sentence, colon)) continue;
    if (sentence.passage > 0 && colon === sentence.from + 1) {
      plain ??= findPlainWords(reading);
      // "Accuracy: It varies", where the accuracy is told of elsewhere
      if (plain.has(wordAt(reading, sentence.from))) continue;
    }
    if (sentence.passage === 0 && opensGuide(reading, syntax, colon + 1)) continue;
    const part = readPart(reading, syntax, paragraph, colon + 1);
    if (part && !tellsOf(reading, sentence.from, part))
      turns.push({ name: { from: sentence.from, to: colon }, parts: [part] });
  }
  if (isTranscript(reading, turns)) goOn(reading, syntax, paragraphs, turns);
  return turns;
}

/** Tells whether a paragraph behind a name tells of whoever bears it, as those of a list do: "Ana Ruiz: The mayor since May. Write to Ruiz at the port." */
function tellsOf(reading: Reading, name: number, { content: { from, to } }: Part): boolean {
  const person = mentionAt(reading.people, name)?.person ?? -1;
  if (person < 0) return false;
  for (let at = from; at < to; at += 1) {
    if (mentionAt(reading.people, at)?.person === person) return true;
  }
  return false;
}

/** What ends a turn that somebody else breaks into. */
const BROKEN: ReadonlySet<string> = new Set(["…", "...", "--"]);

/** Reads what is said in a paragraph from a token on, without the mark that ends it; null where that is no clause and no question. */
export function readPart(
  reading: Reading,
  syntax: Syntax,
  paragraph: Paragraph,
  from: number,
): Part | null {
  const { passage = 0, to: end = 0 } = reading.sentences[paragraph.last] ?? {};
  let to = end;
  while (to > from && /^[.!]$/.test(wordAt(reading, to - 1))) to -= 1;
  // "Now, I believe...": what it was to tell is not said.
  const whole = BROKEN.has(wordAt(reading, to - 1)) ? (groupAt(syntax, to - 2)?.from ?? to) : to;
  const isAsked = isQuestion(reading, paragraph.last);
  const isClause = passage === 0 || isAsked || hasMainVerb(syntax, from, whole);
  return to - from >= MIN_CONTENT && isClause ? { ...paragraph, content: { from, to } } : null;
}

/** Returns the paragraphs of an article by their sentences. */
export function findParagraphs({ sentences }: Reading): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, { passage }] of sentences.entries()) {
    const last = paragraphs.at(-1);
    if (last && sentences[last.last]?.passage === passage) last.last = index;
    else paragraphs.push({ first: index, last: index });
  }
  return paragraphs;
}

/** Fewest turns of those who talk to each other in a transcript, and how many of them do. */
const MIN_TURNS = 2;
const MIN_SPEAKERS = 2;

/** Tells whether the turns are those of people who talk to each other, and not of each one name in a list. */
function isTranscript(reading: Reading, turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>();
  for (const { name } of turns) {
    const label = wordsBetween(reading, name.from, name.to);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= MIN_TURNS).length >= MIN_SPEAKERS;
}

/** Lets each turn of a transcript go on over the paragraphs before the next one; behind the last the transcript may be over. */
function goOn(
  reading: Reading,
  syntax: Syntax,
  paragraphs: readonly Paragraph[],
  turns: readonly Turn[],
): void {
  let at = 0;
  for (const [index, { parts }] of turns.entries()) {
    const next = turns[index + 1]?.parts[0].first ?? 0;
    while (at < paragraphs.length && (paragraphs[at]?.first ?? 0) <= parts[0].first) at += 1;
    for (; (paragraphs[at]?.first ?? next) < next; at += 1) {
      const paragraph = paragraphs[at];
      if (!paragraph || !isSpoken(reading, paragraph)) break;
      const from = reading.sentences[paragraph.first]?.from ?? 0;
      const part = readPart(reading, syntax, paragraph, from);
      if (part) parts.push(part);
    }
  }
}

/** Tells whether a paragraph without a name may be of whoever spoke before: no noise or question, and behind no other colon ("(APPLAUSE)", "WOMAN 1: It fell."). */
export function isSpoken(reading: Reading, { first, last }: Paragraph): boolean {
  const { from = 0, to = 0 } = reading.sentences[first] ?? {};
  if (wordAt(reading, from) === "(" || isQuestion(reading, last)) return false;
  return !reading.words.slice(from, Math.min(to, from + MAX_NAME)).includes(":");
}

/** Tells whether what is said comes to a question, which its last sentence asks: "It rained. Is the bridge safe?" */
export const isQuestion = ({ sentences, words }: Reading, last: number): boolean =>
  words[(sentences[last]?.to ?? 0) - 1] === "?";

/** Longest title of a work before "review", in tokens. */
const MAX_WORK = 10;

/** Tells whether a headline goes on with what the article will tell the reader ("Harbour fire: What we know so far", "Harbour fire: Here's what to know"), or names the work that it reviews: "Ada Lind: Cold Harbour review – a fine record". */
function opensGuide(reading: Reading, syntax: Syntax, at: number): boolean {
  if (syntax.classes[at] === "wh" || wordAt(reading, at) === "here") return true;
  for (let end = at + 1; end < at + MAX_WORK; end += 1) {
    if (wordAt(reading, end) === "review" && isDash(reading, end + 1)) return true;
  }
  return false;
}

/** Returns the colon after a name that opens a sentence, or -1: someone whom the article names again, or in a headline who speaks by his calling ("Poll", "Historians"), not a rubric, and nobody whom a letter greets ("Dear Ada:"). */
function findColon(reading: Reading, counts: Uint32Array, sentence: Sentence): number {
  const { from, to } = sentence;
  let speaks = false;
  const mention = mentionAt(reading.people, from);
  const isKnown = mention !== undefined && (counts[mention.person] ?? 0) > 1;
  const isLetter = wordAt(reading, from).length < MIN_LETTERS;
  if (isLetter || wordAt(reading, from) === "dear") return -1;
  for (let at = from; at < Math.min(to, from + MAX_NAME); at += 1) {
    const word = wordAt(reading, at);
    if (isQuoted(reading, at)) return -1;
    if (word === ":") return (isKnown || speaks) && !isRubric(reading, from, at) ? at : -1;
    if (sentence.passage === 0) speaks = (classAt(reading, at) & SPEAKING_NOUN) !== 0;
    const isPart = isCapital(reading, at) || "()".includes(word) || isInnerMark(reading, at);
    if (!isPart) return -1;
  }
  return -1;
}

/** Tells whether a paragraph begins with where it was written, and no speaker: nobody's name, and before a colon only here ("OSLO: The mayor said"). */
function isDateline(
  reading: Reading,
  labels: ReadonlyMap<string, number>,
  { from, passage }: Sentence,
  colon: number,
): boolean {
  const mention = mentionAt(reading.people, from);
  const isWhole = mention !== undefined && mention.nameTo - mention.nameFrom > 1;
  const isName = isWhole && !reading.people.persons[mention.person]?.isBody;
  if (passage === 0 || isName || namesPerson(reading.people, from)) return false;
  return (labels.get(wordsBetween(reading, from, colon)) ?? 0) < 2;
}

/** Returns the words of an article that stand in it without a capital. */
const findPlainWords = (reading: Reading): ReadonlySet<string> =>
  new Set(reading.words.filter((_, at) => !isCapital(reading, at)));

/** Counts how often sentences begin with the same words before a colon. */
function countLabels(reading: Reading): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const { from, to } of reading.sentences) {
    let colon = from;
    const end = Math.min(to, from + MAX_NAME);
    while (colon < end && wordAt(reading, colon) !== ":") colon += 1;
    if (colon === end) continue;
    const label = wordsBetween(reading, from, colon);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return labels;
}

const wordsBetween = ({ words }: Reading, from: number, to: number): string =>
  words.slice(from, to).join(" ");

/** Counts how often each person of an article is named. */
function countMentions({ people }: Reading): Uint32Array {
  const counts = new Uint32Array(people.persons.length);
  for (const { person } of people.mentions) {
    if (person >= 0) counts[person] = (counts[person] ?? 0) + 1;
  }
  return counts;
}
