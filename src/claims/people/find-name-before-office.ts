/** Finds the name before an office or a party that no comma closes: "Ana Ruiz" in "Ana Ruiz, chair of the Elm Board said" and "Ana Ruiz, R-Elm said". */
import { PERSON } from "../reading/classify-words.ts";
import { classAt, hasClass, isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isMark, wordAt } from "../reading/tokens.ts";
import type { Mention } from "./find-mentions.ts";
import { mentionAt, namesPerson } from "./find-people.ts";

/** A party with the place that its member stands for: "R-Texas". */
const PARTY_TAG = /^[dir]-[a-z]/;

/**
 * Returns the name that opens the clause, a comma before the office or party of tokens `from` ≤ i < `to` right before the
 * verb at `verb`; null for none, and where the verb stands in an aside: "Ana Ruiz, a driver said, left".
 */
export function nameBeforeOffice(
  reading: Reading,
  { from, to }: { from: number; to: number },
  verb: number,
  floor: number,
): Mention | null {
  if (wordAt(reading, from - 1) !== ",") return null;
  const name = mentionAt(reading.people, from - 2);
  if (!name || name.to !== from - 1 || name.to - name.from < 2) return null;
  if (!namesPerson(reading.people, from - 2)) return null;
  if (PARTY_TAG.test(wordAt(reading, from))) return name;
  const opens =
    name.from === floor || isMark(reading, name.from - 1) || isQuoted(reading, name.from - 1);
  const isOffice = /^an?$/.test(wordAt(reading, from)) || (classAt(reading, from) & PERSON) !== 0;
  if (!opens || !isOffice || !hasClass(reading, PERSON, from, to)) return null;
  const isAside =
    isMark(reading, verb + 1) && !isQuoted(reading, verb + 1) && wordAt(reading, verb + 1) !== ":";
  return isAside ? null : name;
}
