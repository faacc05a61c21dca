/** Reads the shallow syntax of an article: word classes and verb groups. */
import type { Reading } from "../make-reading.ts";
import { fillTokens, isCapital, isWord, type Tokens, wordAt } from "../tokens.ts";
import { classifyToken } from "./classify-token.ts";
import { findVerbGroups, type VerbGroup } from "./find-verb-groups.ts";
import type { WordClass } from "./lexicons/closed-classes.ts";

/** Shortest word that a title would print with a capital, in letters; "of" and "the" have none. */
const MIN_TITLE_WORD = 4;
/** A title has at least this many such words, and no more than this share of them in lower case. */
const MIN_TITLE_WORDS = 3;
const MAX_TITLE_LOWER = 0.2;

export interface Syntax {
  /** For each token its class. */
  classes: WordClass[];
  /** In reading order. */
  groups: VerbGroup[];
  /** For each token, the index in `groups` of the verb group that it stands in, or -1. */
  groupOf: Int32Array;
}

/** Returns the verb group that a token stands in; undefined for none, without asking the list for -1, which is slow. */
export function groupAt({ groups, groupOf }: Syntax, at: number): VerbGroup | undefined {
  const index = groupOf[at] ?? -1;
  return index < 0 ? undefined : groups[index];
}

/** Tells whether nearly every word of a sentence has a capital, as in many headlines. */
function isTitle(tokens: Tokens, from: number, to: number): boolean {
  // Most sentences have so many words in lower case that the rest need not be seen.
  const limit = MAX_TITLE_LOWER * (to - from);
  let words = 0;
  let lower = 0;
  for (let at = from; at < to && lower <= limit; at += 1) {
    if (!isWord(tokens, at) || wordAt(tokens, at).length < MIN_TITLE_WORD) continue;
    words += 1;
    if (!isCapital(tokens, at)) lower += 1;
  }
  return words >= MIN_TITLE_WORDS && lower <= MAX_TITLE_LOWER * words;
}

/** Reads the syntax of an article. Linear in the number of its tokens. */
export function readSyntax(reading: Reading): Syntax {
  const classes: WordClass[] = reading.words.map(() => "mark");
  const groups: VerbGroup[] = [];
  const groupOf = new Int32Array(classes.length).fill(-1);
  for (const { from, to } of reading.sentences) {
    const spelling = isTitle(reading, from, to) ? "title" : "plain";
    for (let at = from; at < to; at += 1) {
      classes[at] = classifyToken(reading, at, at === from, spelling);
    }
    for (const group of findVerbGroups(reading, classes, from, to)) {
      fillTokens(groupOf, groups.length, group.from, group.to);
      groups.push(group);
    }
  }
  return { classes, groups, groupOf };
}
