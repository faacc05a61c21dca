/** Prints the names that the article sets in capitals as it sets names elsewhere: "ANA RUIZ has left" in a first line. */
import type { Person } from "./find-bearer.ts";
import { type Mention, nameIn, type TokenText } from "./find-mentions.ts";
import { foldName } from "./fold-name.ts";

/** Holds a word in capitals that is no initials: "RUIZ", "NATO", but not "US". */
const SHOUTED = /\p{Lu}{4}/u;

/** A word in capitals inside the name of a person, who is no acronym; "JK" are initials. */
const CAPITALS = /^\p{Lu}{3,}$/u;

/** Gives those named in capitals the name that another mention prints otherwise ("Sony"), and persons of whom there is none one with small letters. Linear in the number of mentions. */
export function softenNames(
  source: TokenText,
  persons: readonly Person[],
  mentions: readonly Mention[],
): void {
  const shouted = new Set(persons.filter(({ name }) => SHOUTED.test(name)));
  if (shouted.size === 0) return;
  for (const { person: index, nameFrom, nameTo } of mentions) {
    const person = persons[index];
    if (!person || !shouted.has(person)) continue;
    const name = nameIn(source, nameFrom, nameTo);
    if (SHOUTED.test(name) || foldName(name).join(" ") !== person.parts.join(" ")) continue;
    person.name = name;
    shouted.delete(person);
  }
  for (const person of shouted) {
    if (person.isPerson && person.parts.length > 1) person.name = soften(person.name);
  }
}

/** Writes the words of a person's name in small letters but for the first. */
const soften = (name: string): string =>
  name
    .split(" ")
    .map((word) => (CAPITALS.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(" ");
