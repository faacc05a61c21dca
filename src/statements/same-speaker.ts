/** Tells whether two canonical names may be one speaker. */
import { readWords } from "../text/read-words.ts";

/** Returns the key under which a speaker is looked up: the folded last name, "putin" for "Vladimir Putin". */
export function speakerKey(name: string): string {
  return readWords(name).at(-1)?.folded ?? "";
}

/** Returns whether both names are one speaker's, or `null` where either is not known. */
export function isSameSpeaker(a: string | null, b: string | null): boolean | null {
  return a === null || b === null ? null : speakerKey(a) === speakerKey(b);
}
