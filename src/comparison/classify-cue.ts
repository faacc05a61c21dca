/** Classifies the words that attribute a claim by how they frame it: neutrally, with doubt, with force. */
import { findReportingVerbs } from "../claims/lexicons/find-reporting-verbs.ts";
import { reportingNouns } from "../claims/lexicons/reporting-nouns.ts";
import { hearsayAdverbs, sourcePhrases } from "../claims/lexicons/source-phrases.ts";
import { stanceAdjectives } from "../claims/lexicons/stance-adjectives.ts";
import type { CueClass } from "./comparison.ts";

const WORD = /[\p{L}’'-]+/gu;

/**
 * Returns the class of a cue: "boasted" is doubting, "insisted" forceful; of several words the first that is not
 * neutral decides. A cue that no list knows is neutral; no cue at all is "none".
 */
export function classifyCue(cue: string | null): CueClass {
  if (cue === null) return "none";
  const plain = cue.toLowerCase().replace(/’/g, "'");
  for (const [phrase, framing] of sourcePhrases) {
    if (plain.startsWith(phrase)) return framing;
  }
  const words = plain.match(WORD) ?? [];
  const classes = words.map((word, i) => classifyWord(word, words.slice(i + 1)));
  return classes.find((found) => found !== null && found !== "neutral") ?? "neutral";
}

/** Classifies one word of a cue; `rest` may open with the particle of a verb. */
function classifyWord(word: string, rest: readonly string[]): CueClass | null {
  const hearsay = hearsayAdverbs.get(word);
  if (hearsay) return hearsay;
  const forms = findReportingVerbs(word);
  const next = new Set([rest[0], rest.slice(0, 2).join(" ")]);
  const withParticle = forms.find(({ verb: { particle } }) => particle && next.has(particle));
  const bare = forms.find(({ verb }) => verb.particle === null);
  const verb = (withParticle ?? bare)?.verb;
  if (verb) return verb.framing;
  const singular = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
  const noun = reportingNouns.get(word) ?? reportingNouns.get(singular);
  return noun?.framing ?? stanceAdjectives.get(word)?.framing ?? null;
}
