/** Tells which words are offices, and which of them may be one person's: a president is a leader. */
import { OFFICES } from "../lexicons/titles.ts";

/** For each office, the groups of OFFICES that it is in, as bits. */
const GROUPS_OF = new Map<string, number>();
for (const [group, offices] of OFFICES.entries()) {
  for (const office of offices) {
    GROUPS_OF.set(office, (GROUPS_OF.get(office) ?? 0) | (1 << group));
  }
}

/** Tells whether a word is an office, abbreviated or not: "president", "sen". */
export const isOffice = (word: string): boolean => GROUPS_OF.has(word);

/** Tells whether two offices may be one person's. */
export const isLikeOffice = (a: string, b: string): boolean =>
  ((GROUPS_OF.get(a) ?? 0) & (GROUPS_OF.get(b) ?? 0)) !== 0;
