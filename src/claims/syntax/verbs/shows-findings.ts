/** Tells the verb of what papers and studies show, behind where they come from: "Records obtained by Elm TV | show the mayor paid". */
import { IN_NOUN, type WordClass } from "../../lexicons/closed-classes.ts";
import { STUDIES } from "../../lexicons/studies.ts";
import { type Tokens, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { PARTICIPLE, PAST } from "../../reading/verb-forms.ts";
import { isAuxiliary } from "./verb-group.ts";

/** Longest way from such a noun to its verb, in tokens: "records from the port and its bank seen by the Courier". */
const MAX_BEHIND = 12;

/** What may stand between the two. */
const IN_PHRASE: ReadonlySet<WordClass> = new Set<WordClass>([
  ...IN_NOUN,
  "coordinator",
  "preposition",
  "to",
]);

/** What opens a phrase that is not all name: "the Elm radio show", "Lind's talk show". */
const DETERMINING: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "possessive",
  "genitive",
]);

/** Tells whether a form of "show" or "find" at a token, with `left` before it and its adverbs, is the verb of such a noun at token `floor` or behind it. */
export function showsFindings(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
  { left, floor }: { left: number; floor: number },
): boolean {
  // "a review of its filings shows"
  if (STUDIES.has(wordAt(tokens, left))) return true;
  const mayBeShow = /^shows?$/.test(wordAt(tokens, at)) && isOfKind(tokens, classes, left, floor);
  if (mayBeShow || isBeforeFinite(tokens, classes, at)) return false;
  for (let noun = left - 1; noun > left - MAX_BEHIND && noun >= floor; noun -= 1) {
    if (STUDIES.has(wordAt(tokens, noun))) return isDescribed(tokens, classes, noun);
    if (!IN_PHRASE.has(classes[noun] ?? "mark")) return false;
  }
  return false;
}

/** Tells whether a finite verb stands right behind a word: "emails about the show | were lost", "the show | said", "the show | began to". */
const isBeforeFinite = (tokens: Tokens, classes: readonly WordClass[], at: number): boolean =>
  isAuxiliary(classes[at + 1]) || (verbFormsAt(tokens, at + 1) & PAST) !== 0;

/** What shows are called by, that one goes to or watches; our own list, from general English. */
const KINDS: ReadonlySet<string> = new Set(
  "air art auto boat car cat chat comedy dog fashion flower freak game gun horse ice laser light live magic morning motor new news old puppet quiz radio reality road slide sports stage street talent talk television trade travel tv variety".split(
    " ",
  ),
);

/** Tells whether such a word stands at a token, in a phrase that a determiner opens: "the trade | show", "viewers of a new talk | show", but not "state television | show". */
function isOfKind(
  tokens: Tokens,
  classes: readonly WordClass[],
  left: number,
  floor: number,
): boolean {
  if (!KINDS.has(wordAt(tokens, left))) return false;
  let at = left - 1;
  while (at > floor && (classes[at] === "word" || classes[at] === "name")) at -= 1;
  return DETERMINING.has(classes[at] ?? "mark");
}

/** Tells whether where it comes from stands behind a noun: "records | seen by", "data | from". */
const isDescribed = (tokens: Tokens, classes: readonly WordClass[], noun: number): boolean =>
  classes[noun + 1] === "preposition" || (verbFormsAt(tokens, noun + 1) & PARTICIPLE) !== 0;
