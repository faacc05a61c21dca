/** Tells whether two canonical names may be one speaker. */
import { foldName, sameParts } from "../claims/speakers/fold-name.ts";

/** Returns the key under which a speaker is looked up: the folded family name, "putin" for "Vladimir Putin". */
export function speakerKey(name: string): string {
  return foldName(name).at(-1) ?? "";
}

/**
 * Returns whether both names are one speaker's, or `null` where either is not known. A title may stand before a
 * whole name: "Interior Minister Ada Brook" is "Ada Brook".
 */
export function isSameSpeaker(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  if (a === b) return true;
  const [left, right] = [foldName(a), foldName(b)];
  return sameParts(left, right) || endsWith(left, right) || endsWith(right, left);
}

/** Tells whether a name ends with another of at least two parts. */
function endsWith(name: readonly string[], end: readonly string[]): boolean {
  const before = name.length - end.length;
  return before > 0 && end.length > 1 && end.every((part, i) => part === name[before + i]);
}
