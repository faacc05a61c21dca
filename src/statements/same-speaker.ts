/** Tells whether two canonical names may be one speaker. */
import { foldName, sameName } from "../claims/speakers/fold-name.ts";

/** Returns the key under which a speaker is looked up: the folded family name, "putin" for "Vladimir Putin". */
export function speakerKey(name: string): string {
  return foldName(name).at(-1) ?? "";
}

/** Returns whether both names are one speaker's, or `null` where either is not known. */
export function isSameSpeaker(a: string | null, b: string | null): boolean | null {
  return a === null || b === null ? null : a === b || sameName(a, b);
}
