/** Tells where a verb of thought tells what goes on in somebody, who has not spoken of it: "knew that it was late", "left, hoping to win", "considers a range of plans". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findPhraseEnd, type NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, isNounAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import type { AfterRule } from "../rule.ts";
import type { VerbReport } from "./verb-report.ts";

/** Tells whether a verb with its content behind it, found by a frame, only tells of a thought. */
export function isInMind(
  reading: Reading,
  syntax: Syntax,
  { cue, source, content, rule }: VerbReport,
): boolean {
  if (cue.verb.kind !== "mind") return false;
  if (isGround(cue, rule)) return true;
  if (rule === "to") return isMotive(reading, syntax, cue, source, content);
  if (rule === "object") {
    return (
      cue.name === "hope for" || isHelp(reading, cue) || isWeighed(reading, syntax, cue, content)
    );
  }
  return isKnown(reading, syntax, cue, content, rule) || isUnaware(reading, cue, rule);
}

/** Verbs whose participle is a preposition or a conjunction with any content. */
const GROUNDS: ReadonlySet<string> = new Set(["assume", "consider"]);

/** Tells whether a participle gives the outlet's grounds: "It may sink, considering its age", "Assuming it floats, they sail", "They left, seeing that it was late". */
const isGround = ({ verb: { lemma }, group }: IndirectCue, rule: AfterRule): boolean =>
  group.form === "gerund" &&
  !group.finite &&
  (GROUNDS.has(lemma) || (lemma === "see" && rule === "that"));

/** Tells whether an infinitive only tells what somebody acted for: "sailed on, hoping to win", "wanted to help", but not "wanted to know", which asks, and "with Lind hoping to win". */
function isMotive(
  reading: Reading,
  syntax: Syntax,
  { verb: { lemma }, group }: IndirectCue,
  source: Subject | null,
  { from }: NounPhrase,
): boolean {
  if (lemma !== "hope" && lemma !== "want") return false;
  const before = group.from - 1;
  // "what made Lind want to stay"
  if (/^ma(?:de|kes?)$/.test(wordAt(reading, before - 1))) return true;
  const isPronoun = syntax.classes[before] === "subject" || wordAt(reading, before) === "you";
  const subject = source && !isPronoun ? source.from : before;
  const opener = wordAt(reading, subject - 1);
  // "left because he did not want to be seen", but not "stays because he does not want to row"
  const isPast = group.form === "past" || wordAt(reading, group.from).startsWith("did");
  if (opener === "because" && (isPast || wordAt(reading, subject) === "you")) return true;
  if (group.form === "gerund") return !group.finite && !isNounAt(syntax, group.from - 1);
  return lemma === "want" && group.form === "past" && wordAt(reading, from + 1) !== "know";
}

/** Tells whether somebody helps a thing besides, by what he does or how he votes: "toured the villages, supporting rivals of the mayor". */
const isHelp = (reading: Reading, { verb, group }: IndirectCue): boolean =>
  verb.lemma === "support" && group.form === "gerund" && wordAt(reading, group.from - 1) === ",";

/** What opens a thing not told of before. */
const UNKNOWN: ReadonlySet<string> = new Set("a an another any several some various".split(" "));

/** Tells whether somebody only turns over a thing, or a deed: "considers a range of plans", "considered closing it", but not "is considering a ban", which he may come to, and "considers the plan a loss". */
function isWeighed(
  reading: Reading,
  syntax: Syntax,
  { verb, group }: IndirectCue,
  { from, to }: NounPhrase,
): boolean {
  if (verb.lemma !== "consider" || group.form === "gerund") return false;
  if (groupAt(syntax, from)?.form === "gerund") return true;
  return UNKNOWN.has(wordAt(reading, from)) && !isJudged(reading, syntax, { from, to });
}

/** Tells whether what a thing is held to be stands right behind it: "considers a toll | a tax on the poor". */
function isJudged(reading: Reading, syntax: Syntax, { from, to }: NounPhrase): boolean {
  return /^an?$/.test(wordAt(reading, findPhraseEnd(reading, syntax, from, to)));
}

/** Tells whether somebody only knows what is so, or how to do a thing, and says neither: "knew that it was late", "did not know how to sail", but not "does not know how it sank". */
function isKnown(
  reading: Reading,
  { classes }: Syntax,
  { verb: { lemma }, group }: IndirectCue,
  { from }: NounPhrase,
  rule: AfterRule,
): boolean {
  // "understands what they need", but not "understands that they left", which he was told
  if (lemma === "understand") return rule === "wh" && !group.negated;
  if (lemma !== "know") return false;
  // "It is not yet known who left"
  if (!group.negated || /^it(?:[’']s)?$/.test(wordAt(reading, group.from - 1))) return true;
  return /^(?:how|what)$/.test(wordAt(reading, from)) && classes[from + 1] === "to";
}

/** Verbs of coming to know what is so. */
const NOTICING: ReadonlySet<string> = new Set("know learn notice realise realize".split(" "));

/** Tells whether somebody was unaware of what was so: "did not realise that it had sunk", but not "does not know that it sank", which doubts it. */
const isUnaware = (reading: Reading, { verb, group }: IndirectCue, rule: AfterRule): boolean =>
  (rule === "that" || rule === "bare") &&
  group.negated &&
  NOTICING.has(verb.lemma) &&
  wordAt(reading, group.from).startsWith("did");
