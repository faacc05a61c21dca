/** Tells what somebody is, with brackets behind it, from a name: "Ana Ruiz, Chief Engineer at the Elm Board (EB), said". */
import { PERSON, PREPOSITION } from "../reading/classify-words.ts";
import { classAt, hasClass } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { skipBrackets } from "../reading/skip-brackets.ts";
import { isCapital, wordAt } from "../reading/tokens.ts";
import { mentionAt, namesPerson } from "./find-people.ts";

/** Tells whether a phrase that ends in brackets only says what the name before it is: "Ana Ruiz, | mayor of Elm (the port), | said"; but "In Elm, Gov. Ana Ruiz (Hull), said". */
export function tellsTitle(reading: Reading, from: number, to: number): boolean {
  if (!hasClass(reading, PERSON, from, to)) return false;
  if (!isCapital(reading, from) && classAt(reading, from) & PERSON) return true;
  const name = wordAt(reading, from - 1) === "," ? mentionAt(reading.people, from - 2) : undefined;
  if (!name || classAt(reading, name.from - 1) & PREPOSITION) return false;
  return !namesPerson(reading.people, skipBrackets(reading, to, from) - 1);
}
