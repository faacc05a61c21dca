/** Compares how certain, possible or necessary two claims make the same thing. */
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import type { AlignedWord } from "../align-wording.ts";
import type { ClaimPair, Difference } from "./claim-pair.ts";

/**
 * Modal words by what they say. Reported speech shifts "will" to "would" and "may" to "might", so these are no
 * difference. Source: our own compilation from English grammar.
 */
const MODALS = new Map<string, "certain" | "possible" | "necessary" | "advisable">([
  ["will", "certain"],
  ["would", "certain"],
  ["shall", "certain"],
  ["certainly", "certain"],
  ["definitely", "certain"],
  ["may", "possible"],
  ["might", "possible"],
  ["could", "possible"],
  ["can", "possible"],
  ["perhaps", "possible"],
  ["maybe", "possible"],
  ["possibly", "possible"],
  ["must", "necessary"],
  ["should", "advisable"],
  ["ought", "advisable"],
]);
/** A modal word stands at most this many words before what it modifies. */
const REACH = 4;

/** Finds a word that one claim calls certain and the other possible, or the like. */
export function compareModality({ here, there }: ClaimPair): Difference[] {
  for (const [i, word] of here.words.entries()) {
    if (word.counterpart < 0 || FUNCTION_WORDS.has(word.stem)) continue;
    const [a, b] = [findModal(here.words, i), findModal(there.words, word.counterpart)];
    const other = there.words[word.counterpart];
    if (!a || !b || !other || MODALS.get(a.folded) === MODALS.get(b.folded)) continue;
    return [
      {
        type: "modality",
        here: { start: a.start, end: word.end },
        there: { start: b.start, end: other.end },
      },
    ];
  }
  return [];
}

/** Finds the modal word that modifies word `at`: the nearest before it with no other word of content between. */
function findModal(words: readonly AlignedWord[], at: number): AlignedWord | null {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i -= 1) {
    const word = words[i];
    if (!word) return null;
    if (MODALS.has(word.folded)) return word;
    if (!FUNCTION_WORDS.has(word.stem)) return null;
  }
  return null;
}
