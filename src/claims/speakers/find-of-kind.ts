/** Finds whom a label means that tells no more than a country or an age: "the German", "the 34-year-old". */
import { COUNTRIES } from "../lexicons/countries.ts";
import type { Reading } from "../make-reading.ts";
import { hasTrait, wordAt } from "../tokens.ts";
import { COUNTRY } from "../traits.ts";
import { countryAt } from "./find-roles.ts";
import type { Label } from "./label.ts";
import { salientPerson } from "./score-salience.ts";

/** Singulars of those of a country: "the German", but not "the Chinese", who are many. */
const NATIONAL = /(?:an|ard|li|man|woman)$/;
const COUNTRY_NAMES: ReadonlySet<string | undefined> = new Set(COUNTRIES.map(([name]) => name));

/** Tells whether a label tells of the person spoken of no more than a country or an age: "the German", "the 34-year-old". */
export function isOfKind(reading: Reading, { from, to }: Label): boolean {
  if (wordAt(reading, to - 1) === "year-old") return true;
  const last = wordAt(reading, to - 1);
  const isNational = hasTrait(reading, to - 1, COUNTRY) && !COUNTRY_NAMES.has(last);
  return to - from === 2 && isNational && NATIONAL.test(last);
}

/** Returns the person whom such a label means: the one spoken of, where no other country is known of him or her; else -1. */
export function personOfKind(reading: Reading, { from, to }: Label): number {
  const person = salientPerson(reading, from);
  const country = countryAt(reading, to - 1);
  const countries = reading.roles[person]?.countries;
  const isOther = country >= 0 && countries && countries.size > 0 && !countries.has(country);
  return isOther ? -1 : person;
}
