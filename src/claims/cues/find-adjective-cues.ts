/** Finds the adjectives that may attribute: "was concerned that “…”", "is very sure that “…”". */
import { stanceAdjectives } from "../lexicons/stance-adjectives.ts";
import { isContracted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, wordAt } from "../reading/tokens.ts";
import { type CueMention, plainCue, READINESS } from "./cue-mention.ts";
import { skipAdverbsBefore } from "./stands-as-verb.ts";

/** Forms of "be", and verbs like it, that tell how somebody is. */
const COPULAS = /^(?:am|are|be|been|is|was|were|became|feels|felt|remains|remained)$/;

/** Makes a cue of the adjective at a token, behind a form of "be" and before "that"; null where it attributes nothing: "it is clear that". */
export function adjectiveCue(
  reading: Reading,
  at: number,
  floor: number,
  sentence: number,
): CueMention | null {
  if (wordAt(reading, at + 1) !== "that" || isCapital(reading, at)) return null;
  if (!stanceAdjectives.get(wordAt(reading, at))?.takes.has("that")) return null;
  const copula = skipAdverbsBefore(reading, at, floor);
  const isCopula = COPULAS.test(wordAt(reading, copula)) || isContracted(reading, copula);
  if (copula <= floor || !isCopula || wordAt(reading, copula - 1) === "it") return null;
  return plainCue(reading, "verb", at, at + 1, sentence, READINESS.mind);
}
