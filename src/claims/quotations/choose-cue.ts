/** Chooses, for one quoted span, the cue that attributes it, by where the candidates stand. */
import type { CueMention } from "../cues/cue-mention.ts";
import { lastCharacter } from "../cues/find-cues.ts";
import { SAYING } from "../lexicons/saying-verbs.ts";
import { namesPerson } from "../people/find-people.ts";
import { isTitle } from "../reading/is-title.ts";
import { findComma } from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { findDashSignature, findHeadlineSignature } from "./find-signature.ts";
import { type Attribution, WEIGHTS } from "./scores/cue-weights.ts";
import { scoreAfter, scoreNextSentence } from "./scores/score-cues-after.ts";
import { isOfMind, scoreBefore } from "./scores/score-cues-before.ts";
import { scoreFrame } from "./scores/score-frame.ts";
import { scoreHeadline } from "./scores/score-headline.ts";
import { scoreColon, scoreDash, scoreHead } from "./scores/score-marks-before.ts";
import { speaksTitle } from "./speaks-title.ts";

/** Least score that attributes; a mind verb far off says nothing of the quoted words. */
const MIN_SCORE = 2.5;

/** Scores a name after a dash ("…" — Ana Ruiz), or at the end of a headline. */
function scoreSignature(reading: Reading, quotation: Quotation): Attribution | null {
  const signature =
    findDashSignature(reading, quotation) ?? findHeadlineSignature(reading, quotation);
  return signature && { ...signature, score: WEIGHTS.signature };
}

/** Tells whether a cue before a quotation only tells what somebody else says: "Ruiz: Polls prove the vote was “a farce”", "Elm sees “worrying signs”, the mayor said". */
function isIdle(
  reading: Reading,
  before: Attribution | null,
  head: Attribution | null,
  after: Attribution | null,
): boolean {
  if (!before?.label || !before.cue) return false;
  if (head && !namesPerson(reading.people, before.label.to - 1)) return true;
  return after?.place === "closing" && isOfMind(reading, before.cue.from);
}

/** What passes on what another has said: "reported", "according to". */
const RELAYING = /^(?:report(?:s|ed)|according|per)$/;

/** Tells whether a cue behind quoted words only passes on whose they are by a cue before: "The mayor said it was “safe,” Reuters reported". */
function isRelay(reading: Reading, before: Attribution | null, after: Attribution | null): boolean {
  if (!before?.label || !before.cue || !after?.cue) return false;
  if (!RELAYING.test(wordAt(reading, after.cue.from))) return false;
  // "The report stated that it was “safe,” according to Reuters"
  return SAYING.has(wordAt(reading, before.cue.from)) || wordAt(reading, before.cue.to) === "that";
}

/** What opens a clause in front of the main one. */
const FRONT_OPENERS: ReadonlySet<string> = new Set(
  "after although as because once since though when while".split(" "),
);

/** Tells whether quoted words end a clause in front of the main one, with a cue in that clause: "When Lind called it “a ruin,” the crowd cheered". */
function quotedInFront(
  reading: Reading,
  before: Attribution | null,
  quotation: Quotation,
  head: number,
): boolean {
  if (!before?.label || !before.cue || lastCharacter(reading, quotation) !== ",") return false;
  const opens = FRONT_OPENERS.has(wordAt(reading, head));
  return opens && findComma(reading, head, quotation.from) === quotation.from;
}

/** Tells whether quoted words stand in a question that opens a sentence, which is the reporter's: "Asked about the “deal,” Ruiz laughed". */
function isAsked(reading: Reading, { from }: Quotation, head: number): boolean {
  const first = wordAt(reading, head) === "when" ? head + 1 : head;
  return wordAt(reading, first) === "asked" && findComma(reading, first + 1, from) === from;
}

/**
 * Chooses the attribution of a quotation from the cues of its own sentences, of a short sentence right
 * after it ("…?" Ruiz asked), of a colon right before it and a name after a dash; null where none is good
 * enough. `cuesOf` gives the cues of a sentence by its index.
 */
export function chooseCue(
  reading: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  quotation: Quotation,
): Attribution | null {
  const { sentences, sentenceOf } = reading;
  const firstIndex = sentenceOf[quotation.from] ?? 0;
  const lastIndex = sentenceOf[quotation.to - 1] ?? firstIndex;
  const first = sentences[firstIndex];
  const last = sentences[lastIndex];
  if (!first || !last) return null;
  const head = scoreHead(reading, quotation, first.from);
  const before = scoreBefore(reading, cuesOf(firstIndex), quotation, first);
  if (isAsked(reading, quotation, first.from)) {
    return before?.place === "claim" ? before : null;
  }
  const after = scoreAfter(reading, cuesOf(lastIndex), quotation, quotation.to, last.to);
  const candidates = [
    isIdle(reading, before, head, after) ? null : before,
    isRelay(reading, before, after) || quotedInFront(reading, before, quotation, first.from)
      ? null
      : after,
    scoreColon(reading, cuesOf(firstIndex), quotation.from - 1, first.from),
    scoreDash(reading, cuesOf(firstIndex), quotation, first.from),
    head,
    scoreSignature(reading, quotation),
    scoreNextSentence(reading, cuesOf, quotation),
    scoreFrame(reading, quotation),
    scoreHeadline(reading, quotation),
  ];
  const title = isTitle(reading, quotation);
  let best: Attribution | null = null;
  for (const candidate of candidates) {
    if (!candidate || candidate.score < (best?.score ?? MIN_SCORE)) continue;
    // "where you can see “all of it”": whoever reads says nothing.
    if (candidate.label && wordAt(reading, candidate.label.from) === "you") return null;
    if (!title || speaksTitle(reading, quotation, candidate)) best = candidate;
  }
  return best;
}
