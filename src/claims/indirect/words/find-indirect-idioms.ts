/** Finds what idioms attribute: "took issue with the plan", "raised doubts about whether it would hold". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { findIdioms } from "../../lexicons/idioms.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findClauseEnd, findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSharedSubject } from "../../syntax/subjects/find-shared-subject.ts";
import { findSubject, type Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { Attribution } from "../attribution.ts";
import { opensTopic } from "./find-word-content.ts";
import { leavesOpen } from "./leaves-open.ts";

/** What an attack is made with that is no words; our own list, from general news usage. */
const ARMS: ReadonlySet<string> = new Set(
  "air armed artillery bomb chemical cyber deadly drone gas ground gun knife military missile rocket suicide terror terrorist".split(
    " ",
  ),
);

/** Most words between a verb and its noun: "made no great secret of". */
const MAX_BETWEEN = 4;
const BETWEEN: ReadonlySet<WordClass> = new Set<WordClass>([
  "adverb",
  "determiner",
  "number",
  "possessive",
  "pronoun",
  "word",
]);

/** Reads the noun of an idiom at a token, or null. */
export function readIdiom(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): Attribution | null {
  const idioms = findIdioms(wordAt(reading, at));
  const idiom = idioms.find(({ takes }) => takes.has(wordAt(reading, at + 1)));
  const opener = at + 2;
  if (!idiom || opener >= sentence.to) return null;
  // "launched air attacks on the port"
  if (ARMS.has(wordAt(reading, at - 1))) return null;
  const isQuestion = syntax.classes[opener] === "wh";
  if (!isQuestion && !opensTopic(reading, syntax, opener)) return null;
  const group = findVerb(syntax, at);
  if (!group || !idioms.some(({ verbs }) => verbs.has(wordAt(reading, group.head)))) return null;
  if (isUnmade(reading, at, group)) return null;
  const source = findSource(reading, syntax, sentence, group);
  if (!source || leavesOpen(reading, syntax, at, source)) return null;
  const reach = isQuestion ? "bare" : "tight";
  const to = findClauseEnd(reading, syntax, sentence, opener, group, reach);
  // "took issue with it" tells nothing of what it is.
  if (to === opener + 1 && syntax.classes[opener] === "pronoun") return null;
  return {
    content: { from: opener, to },
    cue: { from: group.from, to: opener },
    source,
    rule: "idiom",
    lemma: wordAt(reading, at),
  };
}

/** Nouns for what is told of a thing, of which nothing is told where there is none; our own list, from general English. */
const TOLD: ReadonlySet<string> = new Set("detail details mention opinion opinions".split(" "));

/** What stands before such a noun where there is none. */
const NONE: ReadonlySet<string> = new Set("few little no scant".split(" "));

/** Tells whether nothing was told of a thing: "made no | mention of it", "did not give | details on it". */
const isUnmade = (reading: Reading, noun: number, { to, negated }: VerbGroup): boolean =>
  TOLD.has(wordAt(reading, noun)) && (negated || hasWord(reading, NONE, to, noun));

/** Returns the verb before a noun, past what describes it. */
function findVerb(syntax: Syntax, noun: number): VerbGroup | null {
  for (let at = noun - 1; at >= noun - 1 - MAX_BETWEEN; at -= 1) {
    const group = groupAt(syntax, at);
    if (group) return group;
    if (!BETWEEN.has(syntax.classes[at] ?? "mark")) return null;
  }
  return null;
}

/** Finds whose verb it is: its subject's, or of a participle behind a comma the main clause's. */
function findSource(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
): Subject | null {
  if (syntax.classes[group.from] === "modal") return null;
  if (group.finite) {
    const subject = findSubject(reading, syntax, sentence, group);
    return subject?.antecedent ? null : subject;
  }
  if (wordAt(reading, group.from - 1) !== ",") return null;
  const end = findSentenceEnd(syntax, reading, sentence);
  return findSharedSubject(reading, syntax, sentence, group, end);
}
