/** Tells the nicknames that stand in quotation marks inside somebody's name from words that somebody spoke: "Bo “Big Boy” Lind". */
import { isLetter } from "../../text/characters.ts";
import { sentenceAt } from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { isCapital, isWord, wordAt } from "../reading/tokens.ts";

/** Longest nickname with its marks, in tokens. */
const MAX_NICKNAME = 5;

/** Tells it of quoted words that are short, set in capitals, and stand right between two words of a name; a headline sets all its words so. */
export function isNickname(reading: Reading, { from, to, end }: Quotation): boolean {
  if (to - from > MAX_NICKNAME || !isCapital(reading, from - 1) || !isCapital(reading, to)) {
    return false;
  }
  // "told Lind “No,” Ruiz said"
  if (!isLetter(reading.text.charCodeAt(end - 1))) return false;
  for (let at = from; at < to; at += 1) {
    const isName = isCapital(reading, at) || wordAt(reading, at) === "the";
    if (isWord(reading, at) && !isName) return false;
  }
  return sentenceAt(reading, from)?.titled === false;
}
