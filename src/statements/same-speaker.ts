/** Tells whether two canonical names may be one speaker. */
import { foldName, sameParts } from "../claims/people/fold-name.ts";

/** Returns the key under which a speaker is looked up: the folded family name, "putin" for "Vladimir Putin". */
export function speakerKey(name: string): string {
  return foldName(name).at(-1) ?? "";
}

/**
 * Returns whether both names are one speaker's, or `null` where either is not known. A title may stand before a
 * whole name, and letters for one: "Interior Minister Ada Brook" is "Ada Brook", "ECB" is "Elm County Board".
 */
export function isSameSpeaker(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  if (a === b) return true;
  const [left, right] = [foldName(a), foldName(b)];
  if (sameParts(left, right) || endsWith(left, right) || endsWith(right, left)) return true;
  return standsFor(a, b) || standsFor(b, a);
}

/** Fewest and most letters that stand for a name. */
const LETTERS = /^\p{Lu}{2,6}$/u;

/** Tells whether letters are those that the words of a name begin with, the small ones apart: "BTA" of "Board of Trade and Agriculture". */
function standsFor(letters: string, name: string): boolean {
  if (!LETTERS.test(letters)) return false;
  const initials = name.split(" ").map((word) => word.charAt(0));
  return letters === initials.filter((letter) => /\p{Lu}/u.test(letter)).join("");
}

/** Tells whether a name ends with another of at least two parts. */
function endsWith(name: readonly string[], end: readonly string[]): boolean {
  const before = name.length - end.length;
  return before > 0 && end.length > 1 && end.every((part, i) => part === name[before + i]);
}
