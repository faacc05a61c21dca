/** Groups what is set against a statement by who said it. */
import type { Counterpoint } from "../../src/comparison/comparison.ts";

/** Returns each speaker once, in the order of their first counterpoint, with all that they said. */
export function groupCounterpoints(
  counterpoints: Counterpoint[],
): { speaker: string; counterpoints: Counterpoint[] }[] {
  const groups = new Map<string, Counterpoint[]>();
  for (const counterpoint of counterpoints) {
    groups.set(counterpoint.speaker, [...(groups.get(counterpoint.speaker) ?? []), counterpoint]);
  }
  return [...groups].map(([speaker, counterpoints]) => ({ speaker, counterpoints }));
}
