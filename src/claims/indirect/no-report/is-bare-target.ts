/** Tells where a verb or an idiom of attack or praise has somebody alone for its object, of whom nothing is said: "slammed the mayor", "praised Lind", "went after Lind in Elm", "took a swipe at Rask". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { QUANTIFIERS } from "../../lexicons/closed-classes.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { nextWith, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import { findPhraseEnd, type NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { Attribution } from "../attribution.ts";
import { isParty } from "./is-party.ts";

/** Verbs by which somebody is attacked in words; our own list, from general news usage. */
const ATTACKING: ReadonlySet<string> = new Set([
  ..."assail attack bash berate blast castigate chastise chide criticise criticize deride excoriate lambast lambaste mock rebuke reproach ridicule rip savage scold skewer slam trash".split(
    " ",
  ),
  ..."fire back at,go after,hit back at,jab at,lash out at,lay into,rip into,snap at,tear into".split(
    ",",
  ),
]);

/** Verbs by which somebody is praised; our own list, from general news usage. */
const PRAISING: ReadonlySet<string> = new Set(
  "admire applaud commend compliment congratulate hail laud praise salute thank".split(" "),
);

/** Nouns of idioms that make an attack: "launched an attack on", "took a swipe at"; our own list, from general news usage. */
const BLOWS: ReadonlySet<string> = nounForms("attack contrast criticism scorn shot swipe tirade");

/** What opens the reason of an attack: "slammed the mayor | for the delay", "attacked him | over his vote", "mocked her | as a fraud", "went after a judge | whose ruling freed two". */
const OPENS_REASON: ReadonlySet<string> = new Set(
  "about accusing as because calling for on over saying that who whom whose".split(" "),
);

/** Pronouns for whom is attacked. */
const ATTACKED: ReadonlySet<string> = new Set(
  "her herself him himself them themselves us".split(" "),
);

/** Tells whether such a report holds nothing but whom it attacks or praises, with where, when and how. */
export function isBareTarget(
  reading: Reading,
  syntax: Syntax,
  { lemma, rule, passive, content: { from, to } }: Attribution,
): boolean {
  const isBlow = rule === "idiom" && BLOWS.has(lemma);
  const isTargeted = ATTACKING.has(lemma) || PRAISING.has(lemma);
  if (!isBlow && !(rule === "object" && !passive && isTargeted)) return false;
  if (hasWord(reading, OPENS_REASON, from, to)) return false;
  const end = findPhraseEnd(reading, syntax, from, to);
  if (end - from === 1 && ATTACKED.has(wordAt(reading, from))) return true;
  return isParty(reading, findHead(reading, { from, to: end }));
}

/** Returns the noun that a phrase is of: "one of the pilots |", "the mayor | three months ago". */
function findHead(reading: Reading, { from, to }: NounPhrase): number {
  const end = headEnd(reading, { from, to });
  // "one | of the pilots"
  if (QUANTIFIERS.has(wordAt(reading, end - 1))) return headEnd(reading, { from: end + 1, to }) - 1;
  return Math.min(end, nextWith(reading, NUMERAL, from + 2, end)) - 1;
}
