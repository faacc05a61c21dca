/** Reads the shallow syntax of an article: word classes and verb groups. */
import type { Sentence } from "../make-reading.ts";
import type { Token } from "../../text/find-tokens.ts";
import { classifyWord } from "./classify-words.ts";
import { findVerbGroups, type VerbGroup } from "./find-verb-groups.ts";
import type { WordClass } from "./lexicons/closed-classes.ts";

export interface Syntax {
  /** For each token its class. */
  classes: WordClass[];
  /** In reading order. */
  groups: VerbGroup[];
  /** For each token, the index in `groups` of the verb group that it stands in, or -1. */
  groupOf: Int32Array;
}

/** Reads the syntax of tokens that stand in sentences. Linear in their number. */
export function readSyntax(tokens: readonly Token[], sentences: readonly Sentence[]): Syntax {
  const classes: WordClass[] = tokens.map(() => "mark");
  const groups: VerbGroup[] = [];
  const groupOf = new Int32Array(tokens.length).fill(-1);
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token) classes[at] = classifyWord(token, tokens[at - 1], at === from);
    }
    for (const group of findVerbGroups(tokens, classes, from, to)) {
      groupOf.fill(groups.length, group.from, group.to);
      groups.push(group);
    }
  }
  return { classes, groups, groupOf };
}
