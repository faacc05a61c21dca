/** Finds whom a label means that tells no more than a country or an age: "the German", "the 34-year-old". */
import { COUNTRIES } from "../lexicons/countries.ts";
import { isAged } from "../people/find-introduction.ts";
import { countryAt } from "../people/find-roles.ts";
import type { Label } from "../reading/label.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { COUNTRY } from "../reading/traits.ts";
import { mentionsNear } from "./mentions-near.ts";
import { salientPerson } from "./score-salience.ts";

/** Singulars of those of a country: "the German", but not "the Chinese", who are many. */
const NATIONAL = /(?:an|ard|brit|briton|li|man|swede|turk|woman)$/;
/** Capitals and bodies of a country that end like its people. */
const NOT_PEOPLE: ReadonlySet<string> = new Set(
  "amman kigali taliban tehran tripoli yerevan".split(" "),
);
const COUNTRY_NAMES: ReadonlySet<string | undefined> = new Set(COUNTRIES.map(([name]) => name));

/** Tells whether a label tells of the person spoken of no more than a country or an age: "the German", "the 34-year-old". */
export function isOfKind(reading: Reading, { from, to }: Label): boolean {
  if (wordAt(reading, to - 1) === "year-old") return true;
  const last = wordAt(reading, to - 1);
  const isNational = hasTrait(reading, to - 1, COUNTRY) && !COUNTRY_NAMES.has(last);
  return to - from === 2 && isNational && NATIONAL.test(last) && !NOT_PEOPLE.has(last);
}

/** Returns the person whom such a label means: who has that age, else the one spoken of, where no other age or country is known of him or her; else -1. */
export function personOfKind(reading: Reading, { from, to }: Label): number {
  const ages = wordAt(reading, to - 1) === "year-old" ? agesNear(reading, from) : null;
  const age = wordAt(reading, to - 3);
  const aged = [...(ages ?? [])].find(([, other]) => other === age);
  if (aged) return aged[0];
  const person = salientPerson(reading, from);
  const country = countryAt(reading, to - 1);
  const countries = reading.roles[person]?.countries;
  const isOther = country >= 0 && countries && countries.size > 0 && !countries.has(country);
  return isOther || ages?.has(person) ? -1 : person;
}

/** Lists the ages that the text around a token gives its persons: "Ana Ruiz, 34,". */
function agesNear(reading: Reading, at: number): Map<number, string> {
  const ages = new Map<number, string>();
  for (const { person, to } of mentionsNear(reading.people, at)) {
    if (isAged(reading, to)) ages.set(person, wordAt(reading, to + 1));
  }
  return ages;
}
