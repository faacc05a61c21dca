/** Tells where a thing does without a word what somebody would do with words: "storms threaten the town", "her tone suggests that she is ill". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { TEXTS } from "../../lexicons/person-nouns.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { AfterRule } from "../rule.ts";
import { isThing } from "./is-thing.ts";
import type { SourcedReport } from "./verb-report.ts";

/** Verbs that things do without a word: "storms threaten the town", "the hall boasts a bar", "the fire claimed four lives". */
const BLIND: ReadonlySet<string> = new Set(
  "add aim boast champion claim compare confirm demand demonstrate express favor favour indicate invite point promise prove push recognise recognize signal threaten welcome".split(
    " ",
  ),
);
/** The same, and what comes to light of a thing without a word: "a skirt revealing some skin". */
const SIGNS: ReadonlySet<string> = new Set([...BLIND, "reveal"]);
/** Verbs of what the outlet makes of a thing. */
const INFERRING: ReadonlySet<string> = new Set(["assume", "indicate", "suggest"]);
/** Rules of a thing or a deed. */
const DEED_RULES: ReadonlySet<AfterRule> = new Set(["object", "to", "told to"]);

/** What others have found or written down, which tells something where a thing only shows it. */
const GROUNDS: ReadonlySet<string> = new Set([
  ...TEXTS,
  ...nounForms(
    "average comment estimate leak model projection remark return rumor rumour test theory trend website",
  ),
  ..."evidence information intelligence percent reporting".split(" "),
]);

/** Tells whether a thing does what only somebody does with words. */
export function isBlindDeed(
  reading: Reading,
  syntax: Syntax,
  { cue: { verb, name, group }, source, rule }: SourcedReport,
): boolean {
  // "The leak claims to name the owners": of whoever leaked it.
  if (verb.lemma === "claim" && rule === "to") return false;
  // "Prices rose, indicating that": what comes of a thing, and no report.
  const isSign = group.form === "gerund" && !group.finite && SIGNS.has(name);
  const isDeed = DEED_RULES.has(rule) && BLIND.has(verb.lemma);
  // "Her tone suggests that she is ill": what the outlet makes of it.
  const isInference =
    INFERRING.has(verb.lemma) && !hasWord(reading, GROUNDS, source.from, source.to);
  return (isSign || isDeed || isInference) && isThing(reading, syntax, source);
}
