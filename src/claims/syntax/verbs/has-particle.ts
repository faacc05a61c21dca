/** Tells whether the particle of a verb stands where it should: "out" of "point out", "back on" of "push back on". */
import type { ReportingVerb } from "../../lexicons/read-reporting-words.ts";
import { type Tokens, wordAt } from "../../reading/tokens.ts";

/** Tells whether a verb has no particle, or has it at token `at`. */
export function hasParticle(tokens: Tokens, { particle }: ReportingVerb, at: number): boolean {
  if (particle === null) return true;
  const word = wordAt(tokens, at);
  if (particle === word) return true;
  return particle.startsWith(`${word} `) && particle === `${word} ${wordAt(tokens, at + 1)}`;
}

/** Counts the tokens of a verb's particle. */
export const countParticles = ({ particle }: ReportingVerb): number =>
  particle === null ? 0 : particle.split(" ").length;
