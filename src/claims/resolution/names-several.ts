/** Tells where a label names several, so that none of them alone speaks: "Ana Ruiz and Luis Vega", "the council and Ana Ruiz". */
import type { Mention } from "../people/find-mentions.ts";
import { mentionAt } from "../people/find-people.ts";
import { DETERMINER, PRONOUN, SPEAKING_NOUN } from "../reading/classify-words.ts";
import { classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { skipBrackets } from "../reading/skip-brackets.ts";
import { wordAt } from "../reading/tokens.ts";

/** Tells whether "and" joins a name to what comes after it: "Ana Ruiz and Luis Vega", "the mayor and the NTB". */
export function namesSeveral(
  reading: Reading,
  from: number,
  { from: to, nameFrom }: Mention,
): boolean {
  if (/^(?:both|neither)$/.test(wordAt(reading, from))) return true;
  const isApart = wordAt(reading, to - 2) === "and" && to - 2 > from;
  if (isApart && classAt(reading, to - 1) & DETERMINER) return true;
  // "school groups and Norwegians"
  const isMany = to - 2 >= from && wordAt(reading, to - 2).endsWith("s");
  // "the council and Ana Ruiz", but not "author and Mayor Ana Ruiz"
  const speaks = to - 2 > from && (classAt(reading, to - 2) & SPEAKING_NOUN) !== 0;
  const isBeside = isMany || (speaks && to === nameFrom);
  if (isBeside && wordAt(reading, to - 1) === "and") return true;
  for (let at = from + 1; at < to; at += 1) {
    if (wordAt(reading, at) !== "and") continue;
    // "Ana Ruiz (D) and"
    const end = skipBrackets(reading, at, from);
    if ((mentionAt(reading.people, end - 1)?.person ?? -1) >= 0) return true;
    // "he and Ruiz"
    if (end - 1 === from && classAt(reading, from) & PRONOUN) return true;
  }
  return false;
}
