/** Reads the shallow syntax of an article: word classes and verb groups. */
import type { WordClass } from "../lexicons/closed-classes.ts";
import { namesPerson } from "../people/find-people.ts";
import type { Reading } from "../reading/make-reading.ts";
import { fillTokens } from "../reading/tokens.ts";
import { classifyToken } from "./classify-token.ts";
import { findVerbGroups } from "./verbs/find-verb-groups.ts";
import type { VerbGroup } from "./verbs/verb-group.ts";

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

/** Returns the first token of tokens `from` ≤ i < `to` that stands in a finite verb group; -1 for none. */
export function findFinite(syntax: Syntax, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (groupAt(syntax, at)?.finite) return at;
  return -1;
}

/** Returns the last finite verb group with a token behind token `from` and before token `to`; undefined for none. */
export function findLastFinite(syntax: Syntax, from: number, to: number): VerbGroup | undefined {
  for (let at = to - 1; at > from; at -= 1) {
    const group = groupAt(syntax, at);
    if (group?.finite) return group;
  }
  return undefined;
}

/** Tells whether a noun stands at a token, as far as its class tells. */
export function isNounAt(syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  return (wordClass === "word" || wordClass === "name") && (syntax.groupOf[at] ?? -1) < 0;
}

/** Tells whether "the" or "his" stands at a token. */
export const isDeterminerAt = ({ classes }: Syntax, at: number): boolean =>
  classes[at] === "determiner" || classes[at] === "possessive";

/** Reads the syntax of an article. Linear in the number of its tokens. */
export function readSyntax(reading: Reading): Syntax {
  const { length } = reading.words;
  const classes = Array<WordClass>(length).fill("mark");
  const groups: VerbGroup[] = [];
  const groupOf = new Int32Array(length).fill(-1);
  for (const { from, to, titled } of reading.sentences) {
    const spelling = titled ? "title" : "plain";
    for (let at = from; at < to; at += 1) {
      classes[at] = classifyToken(reading, at, at === from, spelling);
    }
    // "Ruiz calls for a ban": at the head of a sentence only a person whom the article knows is told from a noun.
    if (classes[from] === "word" && namesPerson(reading.people, from)) classes[from] = "name";
    for (const group of findVerbGroups(reading, classes, from, to)) {
      fillTokens(groupOf, groups.length, group.from, group.to);
      groups.push(group);
    }
  }
  return { classes, groups, groupOf };
}
