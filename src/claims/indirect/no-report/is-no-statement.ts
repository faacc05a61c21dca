/** Tells where a verb of speech or thought states nothing of its subject's: "referring to the pier", "claimed the title", "denied him a visa". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { TEXTS } from "../../lexicons/person-nouns.ts";
import { beginsSentence, hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { nextWith, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import { findPhraseEnd, type NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { holdsSomebody } from "../../syntax/subjects/find-antecedent.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { isHeard } from "../cues/is-heard.ts";
import { isInMind } from "./is-in-mind.ts";
import { isThing } from "./is-thing.ts";

/** Tells whether a verb with its content behind it states nothing. */
export function isNoStatement(
  reading: Reading,
  syntax: Syntax,
  cue: IndirectCue,
  source: Subject | null,
  { content, rule }: { content: NounPhrase; rule: string },
): boolean {
  if (isGloss(reading, cue) || isSilent(reading, syntax, cue, rule)) return true;
  if (isInMind(reading, syntax, cue, source, content, rule)) return true;
  if (rule !== "that" && source !== null && isView(reading, cue, source)) return true;
  if (rule !== "that" && isPosted(reading, cue, content)) return true;
  if (rule !== "that" && isUntold(cue)) return true;
  if (rule === "hearer to" && isMended(reading, syntax, cue, content)) return true;
  if (rule === "that" || rule === "bare") return isTold(reading, cue);
  if (rule !== "object") return false;
  if (isClaimedBack(reading, cue, content)) return true;
  // "often refers to her years at sea", but not "refers to it as a gem"
  if (REFERRING.has(cue.name)) return true;
  if (isMeasuring(reading, cue, content)) return true;
  if (isTaken(reading, syntax, cue, content)) return true;
  if (isEnded(reading, syntax, cue, content)) return true;
  if (isWithheld(reading, syntax, cue, content)) return true;
  return source !== null && isLeftOut(reading, syntax, cue, source);
}

/** What things are seen in. */
const PICTURES: ReadonlySet<string> = new Set([
  "footage",
  ...nounForms("clip image map photo photograph picture video"),
]);

/** Tells whether a picture is only told to open something to the eye: "footage revealing some moments of the fire", "images show boats tied up at the pier". */
function isView(reading: Reading, { verb, group }: IndirectCue, source: Subject): boolean {
  const opens = verb.lemma === "show" || (verb.lemma === "reveal" && group.form === "gerund");
  return opens && hasWord(reading, PICTURES, source.from, headEnd(reading, source));
}

/** Verbs of putting up what others may read or look at. */
const POSTING: ReadonlySet<string> = new Set("post share tweet".split(" "));

/** Tells whether somebody only puts up a picture: "tweeted photos of the pier". */
const isPosted = (reading: Reading, { verb }: IndirectCue, { from }: NounPhrase): boolean =>
  POSTING.has(verb.lemma) && PICTURES.has(wordAt(reading, from));

/** Tells whether somebody only hears what others say: "heard in June that it would sail", but not "The court heard that". */
const isTold = (reading: Reading, cue: IndirectCue): boolean =>
  cue.verb.lemma === "hear" && !isHeard(reading, cue);

/** Verbs that tell what words are about, and not what they say of it. */
const REFERRING: ReadonlySet<string> = new Set(["allude to", "bring up", "refer to", "reference"]);

/** Verbs that tell what words are about where their participle opens the sentence. */
const SPEAKING_OF: ReadonlySet<string> = new Set(
  "comment on,speak about,speak of,talk about,talk of".split(","),
);

/** Tells whether the outlet explains what somebody means: "“It is a gem,” he said, referring to the pier", "Lind was alluding to the vote", "Commenting on the vote, Lind said". */
const isGloss = (reading: Reading, { name, group }: IndirectCue): boolean =>
  group.form === "gerund" &&
  (REFERRING.has(name) || (SPEAKING_OF.has(name) && beginsSentence(reading, group.from)));

/** What tells of a comparison what the one thing is like. */
const LIKENED: ReadonlySet<string> = new Set(["to", "with"]);

/** Tells whether somebody only sets figures side by side, and likens none to another: "compared prices across towns". */
const isMeasuring = (reading: Reading, { verb }: IndirectCue, { from, to }: NounPhrase): boolean =>
  verb.lemma === "compare" && !hasWord(reading, LIKENED, from, to);

/** Verbs by which somebody who has not been heard yet would say what he knows. */
const ANSWERING: ReadonlySet<string> = new Set([
  "comment on",
  "confirm",
  "speak about",
  "speak of",
  "verify",
]);
/** Verbs of telling a thing that has not been known. */
const DISCLOSING: ReadonlySet<string> = new Set(
  "announce describe detail disclose divulge outline release reveal specify".split(" "),
);
const AT_ONCE: ReadonlySet<string> = new Set(["immediately", "independently"]);

/** Tells whether somebody has only not spoken so far: "did not say whether", "did not immediately deny it", "has not confirmed the report", but not "would not confirm it", which he refused to. */
function isSilent(
  reading: Reading,
  syntax: Syntax,
  { name, group }: IndirectCue,
  rule: string,
): boolean {
  if (!group.negated || syntax.classes[group.from] === "modal") return false;
  // "did not say why", but not "isn't saying why", by which he refuses
  if (rule === "wh" && name === "say" && group.form !== "gerund") return true;
  // "has not disclosed details"
  if (rule === "object" && DISCLOSING.has(name)) return true;
  return ANSWERING.has(name) || hasWord(reading, AT_ONCE, group.from, group.to);
}

/** What is ended in court, and who is sent away. */
const ENDED: ReadonlySet<string> = nounForms(
  "adviser advisor ambassador appeal case chief coach commander complaint employee general governor juror jury lawsuit manager minister motion officer official petition staff suit worker",
);

/** Tells whether somebody ends a thing that he is told to dismiss, or sends somebody away: "dismissed the lawsuit", but not "dismissed the claim". */
function isEnded(
  reading: Reading,
  syntax: Syntax,
  { verb }: IndirectCue,
  { from, to: ceiling }: NounPhrase,
): boolean {
  const to = findPhraseEnd(reading, syntax, from, ceiling);
  return verb.lemma === "dismiss" && ENDED.has(wordAt(reading, headEnd(reading, { from, to }) - 1));
}

/** What is won or lost, and taken by deeds and not by words. */
const TAKEN: ReadonlySet<string> = nounForms(
  "crown lead life medal percent place prize seat territory title trophy victory win",
);

/** Tells whether somebody takes what he is told to claim: "claimed her third title", "claimed 12 lives", but not "claimed victory". */
function isTaken(
  reading: Reading,
  syntax: Syntax,
  { verb }: IndirectCue,
  content: NounPhrase,
): boolean {
  if (verb.lemma !== "claim" || syntax.classes[content.from] === "word") return false;
  return TAKEN.has(wordAt(reading, headEnd(reading, content) - 1));
}

/** How money is claimed that nobody owes. */
const BY_FRAUD: ReadonlySet<string> = new Set(
  "dishonestly fraudulently illegally wrongfully".split(" "),
);

/** Tells whether what is claimed is money and no word: "fraudulently claimed £13,000 in benefits". */
const isClaimedBack = (
  reading: Reading,
  { verb, group }: IndirectCue,
  { from, to }: NounPhrase,
): boolean =>
  verb.lemma === "claim" &&
  hasWord(reading, BY_FRAUD, group.from, group.to) &&
  nextWith(reading, NUMERAL, from, to) < to;

/** Tells whether a thing and nobody is brought up to date: "updated its maps to show the pier". */
function isMended(
  reading: Reading,
  syntax: Syntax,
  { verb }: IndirectCue,
  { from, to }: NounPhrase,
): boolean {
  if (verb.lemma !== "update") return false;
  const end = findPhraseEnd(reading, syntax, from, to);
  return !holdsSomebody(reading, syntax, end - 1, end);
}

/** What somebody is refused, rather than told not to be so. */
const GRANTED: ReadonlySet<string> = nounForms(
  "access application bail entry parole permission petition request visa",
);

/** Tells whether somebody is refused what he is told to be denied: "denied Lind a visa", "denied bail", but not "denied the charge". */
function isWithheld(
  reading: Reading,
  syntax: Syntax,
  { verb }: IndirectCue,
  content: NounPhrase,
): boolean {
  if (verb.lemma !== "deny") return false;
  const end = findPhraseEnd(reading, syntax, content.from, content.to);
  const isOfTwo = end < content.to && syntax.classes[end] === "determiner";
  if (isOfTwo && end > content.from && holdsSomebody(reading, syntax, end - 1, end)) return true;
  return GRANTED.has(wordAt(reading, headEnd(reading, content) - 1));
}

/** Verbs of speaking for a thing. */
const DWELLING: ReadonlySet<string> = new Set([
  "commit to",
  "emphasise",
  "emphasize",
  "highlight",
  "mention",
  "request",
  "stress",
]);

/** Tells whether a thing is only what nobody spoke for: "Lind has not stressed her youth at sea", "did not commit to the plan". */
const isUntold = ({ group, name }: IndirectCue): boolean => group.negated && DWELLING.has(name);

/** Tells whether a thing is only what a text leaves out: "the letter does not discuss the deal". */
function isLeftOut(
  reading: Reading,
  syntax: Syntax,
  { group, verb }: IndirectCue,
  source: Subject,
): boolean {
  if (!group.negated || verb.kind !== "speech") return false;
  const { to } = source.antecedent ?? source;
  return TEXTS.has(wordAt(reading, to - 1)) || isThing(reading, syntax, source);
}
