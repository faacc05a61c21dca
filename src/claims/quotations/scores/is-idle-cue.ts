/** Tells where a cue before quoted words has nothing to do with them. */
import type { CueMention } from "../../cues/cue-mention.ts";
import { POSSESSIVES } from "../../lexicons/function-words.ts";
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  SPEAKING_NOUN,
} from "../../reading/classify-words.ts";
import type { Label } from "../../reading/label.ts";
import { classAt, isCoordinator, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isCapital, wordAt } from "../../reading/tokens.ts";

/**
 * Tells whether a cue reports nothing that comes after it: an infinitive of nobody ("No need to add “x”"), one that
 * a new clause follows ("It is hard to maintain, and the “x” …"), or the verb of a thing ("What they want is “x”").
 */
export function isIdleCue(reading: Reading, cue: CueMention, label: Label | null): boolean {
  if (cue.kind !== "verb") return false;
  if (isByword(reading, cue, label) || isRenown(reading, cue)) return true;
  if (carriesOn(reading, cue) || (label && isInverted(reading, label))) return true;
  const isInfinitive = wordAt(reading, cue.from - 1) === "to";
  // "as if to say “x”" speaks all the same.
  if (isInfinitive && !label && wordAt(reading, cue.from) !== "say") return true;
  // "was foretold by Ruiz, and the “x” is old"
  const joint = cue.passive && label ? label.to : cue.to;
  const isJoined = wordAt(reading, joint) === "," && isCoordinator(reading, joint + 1);
  // "will continue to be “constructive”"
  if (wordAt(reading, cue.to) === "to" && wordAt(reading, cue.from).startsWith("continue"))
    return true;
  const before = label ? label.from - 1 : cue.from;
  const isAside = wordAt(reading, before) === "," || isQuoted(reading, before);
  if (isJoined && !isAside) return true;
  const isBeforeAuxiliary = (classAt(reading, cue.to) & AUXILIARY) !== 0;
  return isBeforeAuxiliary && (cue.readiness < 1 || describesThing(reading, cue, label));
}

/** Tells whether somebody is only said to speak so in such a case: "As my aunt would say, “work first”"; but not "As Lind would say", who did. */
const isByword = (reading: Reading, { from }: CueMention, label: Label | null): boolean =>
  label !== null &&
  /^(?:might|would)$/.test(wordAt(reading, from - 1)) &&
  wordAt(reading, label.from - 1) === "as" &&
  !isKnown(reading, label);

/** Tells whether a cue tells what somebody is known for: "The coach, known for his “no risk” game, left". */
const isRenown = (reading: Reading, { from, to }: CueMention): boolean =>
  wordAt(reading, from) === "known" && wordAt(reading, to) === "for";

/** Tells whether a label names somebody, or stands for who is named before: "Lind", "she", but not "the French". */
const isKnown = (reading: Reading, { from, to }: Label): boolean =>
  /^s?he$/.test(wordAt(reading, from)) ||
  (isCapital(reading, to - 1) && (classAt(reading, from) & DETERMINER) === 0);

/** Tells whether a subject stands behind "nor do": what is denied so goes on with what another verb denies. */
const isInverted = (reading: Reading, { from }: Label): boolean =>
  /^(?:did|do|does)$/.test(wordAt(reading, from - 1)) &&
  /^(?:neither|nor)$/.test(wordAt(reading, from - 2));

/** Verbs of going on with what one says, or with what one does, and of ending either. */
const CARRYING_ON = /^conclud(?:e|es|ed|ing)$|^continu(?:e|es|ed|ing)$/;

/** Tells whether somebody goes on with a thing, and says nothing: "concluded its work and called it “done”", "continued “their campaign”". */
function carriesOn(reading: Reading, { from, to }: CueMention): boolean {
  if (!CARRYING_ON.test(wordAt(reading, from))) return false;
  if (POSSESSIVES.has(wordAt(reading, to))) {
    return (classAt(reading, to + 2) & (CONJUNCTION | PREPOSITION)) !== 0;
  }
  return isQuoted(reading, to) && (classAt(reading, to + 1) & DETERMINER) !== 0;
}

/** Tells whether a cue describes a thing right before it, of which the verb behind tells: "the figures published are “wrong”". */
function describesThing(reading: Reading, { from }: CueMention, label: Label | null): boolean {
  if (label?.to !== from || isCapital(reading, from - 1)) return false;
  const isSomebody = (classAt(reading, from - 1) & (PRONOUN | SPEAKING_NOUN)) !== 0;
  return !isSomebody && !/^(?:what|which|whom)$/.test(wordAt(reading, label.from - 1));
}
