/** Finds what a name and a colon attribute, in headlines and transcripts: "Smith: the bridge is safe". */
import type { Attribution } from "./attribution.ts";
import type { Reading } from "../make-reading.ts";
import { findHeadlineSource } from "../find-headline-source.ts";
import type { Sentence } from "../read-sentences.ts";
import { isInnerMark, type NounPhrase } from "../syntax/find-noun-phrase.ts";
import { hasMainVerb } from "../syntax/has-main-verb.ts";
import type { Syntax } from "../syntax/read-syntax.ts";
import { SPEAKING_NOUN } from "../classify-words.ts";
import { classAt, hasWord, isQuoted } from "../look-at-token.ts";
import { mentionAt, namesPerson } from "../speakers/find-people.ts";
import { isCapital, wordAt } from "../tokens.ts";

/** Longest name before a colon, in tokens ("Sen. Ada B. Lind (D-Maine)"), and fewest tokens of what is said. */
const MAX_NAME = 9;
const MIN_CONTENT = 3;
/** Shortest name: "Q:" and "A:" name nobody. */
const MIN_LETTERS = 2;
/** Kinds of pieces, as headlines name them; our own list, from general news usage. */
const RUBRICS: ReadonlySet<string> = new Set(
  "analysis breaking column commentary correction editorial essay exclusive explainer factbox feature gallery interview letter letters live obituary opinion photo photos podcast preview profile recap review transcript update updates video watch".split(
    " ",
  ),
);

/** The speeches of an article under their speakers' names: what is said in them, and all of them, also those that only ask or thank. */
export interface Speeches {
  said: Attribution[];
  turns: NounPhrase[];
}

/** Finds the speeches of an article that open a paragraph with the speaker's name and a colon; each goes to the end of its paragraph. */
export function findSpeeches(reading: Reading, syntax: Syntax): Speeches {
  const said: Attribution[] = [];
  const turns: NounPhrase[] = [];
  const counts = countMentions(reading);
  let passage = -1;
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.passage === passage) continue;
    passage = sentence.passage;
    const signed = passage === 0 ? readSigned(reading, syntax, sentence) : null;
    if (signed) {
      said.push(signed);
      turns.push(signed.content);
    }
    const colon = findColon(reading, counts, sentence);
    if (colon < 0 || isDateline(reading, sentence, colon)) continue;
    if (passage === 0 && opensGuide(reading, syntax, colon + 1)) continue;
    let last = index;
    while (reading.sentences[last + 1]?.passage === passage) last += 1;
    let to = reading.sentences[last]?.to ?? sentence.to;
    while (to > colon && /^[.!]$/.test(wordAt(reading, to - 1))) to -= 1;
    const isClause = passage === 0 || hasMainVerb(syntax, colon + 1, to);
    if (to - colon - 1 < MIN_CONTENT || !isClause) continue;
    const content = { from: colon + 1, to };
    turns.push(content);
    if (isQuestion(reading, last) || isCourtesy(reading, index, last)) continue;
    said.push({
      content,
      cue: { from: colon, to: colon + 1 },
      source: { from: sentence.from, to: colon, antecedent: null },
      rule: "label",
      lemma: ":",
    });
  }
  return { said, turns };
}

/** Tells whether a speech comes to a question, which its last sentence asks: "LIND: It rained. Is the bridge safe?" */
const isQuestion = ({ sentences, words }: Reading, last: number): boolean =>
  words[(sentences[last]?.to ?? 0) - 1] === "?";

/** Most sentences of a speech that only thanks somebody. */
const MAX_THANKS = 3;
const THANKS: ReadonlySet<string> = new Set(["thank", "thanks", "welcome"]);

/** Tells whether the sentences `first` ≤ i ≤ `last` close an interview: "LIND: That's Ana Ruiz in Oslo. Thanks very much.", "RUIZ: You're welcome." */
function isCourtesy(reading: Reading, first: number, last: number): boolean {
  const { from, to } = reading.sentences[last] ?? { from: 0, to: 0 };
  return last - first < MAX_THANKS && hasWord(reading, THANKS, from, to);
}

/** Tells whether a headline goes on with what the article will tell the reader: "Harbour fire: What we know so far", "Harbour fire: Here's what to know". */
const opensGuide = (reading: Reading, syntax: Syntax, at: number): boolean =>
  syntax.classes[at] === "wh" ||
  (wordAt(reading, at) === "here" && syntax.classes[at + 1] === "be");

/** Reads a headline that its speaker closes, behind a dash or a colon. */
function readSigned(reading: Reading, syntax: Syntax, sentence: Sentence): Attribution | null {
  const source = findHeadlineSource(reading, sentence);
  if (!source) return null;
  const mark = source.from - 1;
  if (!hasMainVerb(syntax, sentence.from, mark)) return null;
  return {
    content: { from: sentence.from, to: mark },
    cue: { from: mark, to: mark + 1 },
    source: { ...source, antecedent: null },
    rule: "signed",
    lemma: wordAt(reading, mark),
  };
}

/** Returns the colon after a name that opens a sentence, or -1: someone whom the article names again, or in a headline who speaks by his calling ("Poll", "Historians"), not a rubric. */
function findColon(reading: Reading, counts: Uint32Array, sentence: Sentence): number {
  const { from, to } = sentence;
  let speaks = false;
  const mention = mentionAt(reading.people, from);
  const isKnown = mention !== undefined && (counts[mention.person] ?? 0) > 1;
  const isLetter = wordAt(reading, from).length < MIN_LETTERS;
  if (isLetter || isQuoted(reading, from)) return -1;
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
function isDateline(reading: Reading, { from, passage }: Sentence, colon: number): boolean {
  const mention = mentionAt(reading.people, from);
  const isWhole = mention !== undefined && mention.nameTo - mention.nameFrom > 1;
  const isName = isWhole && !reading.people.persons[mention.person]?.isBody;
  if (passage === 0 || isName || namesPerson(reading.people, from)) return false;
  const label = reading.words.slice(from, colon + 1).join(" ");
  return !reading.sentences.some(
    (other) =>
      other.from !== from &&
      label === reading.words.slice(other.from, other.from + colon + 1 - from).join(" "),
  );
}

/** Tells whether a word before a colon, "file photo" with it, says what kind of piece it is. */
function isRubric(reading: Reading, from: number, colon: number): boolean {
  return colon - from <= 2 && RUBRICS.has(wordAt(reading, colon - 1));
}

/** Counts how often each person of an article is named. */
function countMentions({ people }: Reading): Uint32Array {
  const counts = new Uint32Array(people.persons.length);
  for (const { person } of people.mentions) {
    if (person >= 0) counts[person] = (counts[person] ?? 0) + 1;
  }
  return counts;
}
