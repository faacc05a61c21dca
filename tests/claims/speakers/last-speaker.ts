/** Finds the speaker of a text's last quotation, for tests of whom a label means. */
import { extractClaims } from "../../../src/claims/extract-claims.ts";

/** Returns the speaker's name and label of the last quotation in a text; null where it has none. */
export function lastSpeaker(text: string): { name: string; label: string } | null {
  const claim = extractClaims(text).findLast(({ kind }) => kind === "quotation");
  return claim?.speaker ? { name: claim.speaker.name, label: claim.speaker.text } : null;
}
