/** Tells names of bodies, places and groups from those of persons. */
import { GIVEN_NAME, NAME_END } from "../reading/name-traits.ts";
import { hasNameTrait, hasTrait, wordAt } from "../reading/tokens.ts";
import { COUNTRY } from "../reading/traits.ts";
import { type Mention, nameIn, type TokenText } from "./find-mentions.ts";
import { isNounForMany } from "./find-name.ts";
import { countryAt } from "./find-roles.ts";

/** Countries that are given names too; our own list, from general English. */
const GIVEN_TOO: ReadonlySet<string> = new Set(["chad", "georgia", "israel", "jordan", "kenya"]);

/** Capitals alone, as many as an abbreviation has. */
const ACRONYM = /^\p{Lu}(?:&?\p{Lu}){1,5}s?$/u;

/** Storms and places that have names as people have: "Hurricane Laura", "Co Mayo"; our own list, from general English. */
const NO_PERSONS: ReadonlySet<string> = new Set(
  "camp cape co county cyclone fort hurricane lake loch lough mount port river storm typhoon".split(
    " ",
  ),
);

/** What the name of a part of the world begins with, and no person's: "East African"; our own list, from general English. */
const PARTS_OF_WORLD: ReadonlySet<string> = new Set(
  "central east eastern latin north northeast northeastern northern northwest northwestern south southeast southeastern southern southwest southwestern west western".split(
    " ",
  ),
);

/** Says in whose hands a place is: "Elm-controlled Hull". */
const HELD = /-(?:administered|controlled|held|occupied)$/;

/** Tells whether a token holds a digit: "Ariane 6", "LGP-30". */
const isNumbered = (source: TokenText, at: number): boolean => /\d/.test(wordAt(source, at));

/** Tells whether a word is a country by itself, and no name that people have. */
const isCountry = (source: TokenText, at: number): boolean =>
  countryAt(source, at) >= 0 && !GIVEN_TOO.has(wordAt(source, at));

/** Tells whether a name is no person's: "University of Oslo", "Muslim Norwegians", "the Ada Lind Show"; `isShown` where a title or what follows shows a person. */
export function isBody(
  source: TokenText,
  { nameFrom, nameTo: to, titled }: Mention,
  isShown = false,
): boolean {
  const isGiven = hasNameTrait(source, nameFrom, GIVEN_NAME);
  // "NATO", but not "RUIZ" in a headline that shouts.
  if (to - nameFrom === 1 && !titled && ACRONYM.test(nameIn(source, nameFrom, to))) return true;
  const first = wordAt(source, nameFrom);
  const isPlace = NO_PERSONS.has(first) || PARTS_OF_WORLD.has(first) || HELD.test(first);
  if (to - nameFrom === 2 && isPlace) return true;
  // "Frank Church": a given name and one word more are a person's whatever that word is.
  if (isGiven && to - nameFrom === 2) return isNumbered(source, to - 1);
  if (isGiven && to - nameFrom === 1) return countryAt(source, nameFrom) >= 0;
  for (let at = isGiven ? nameFrom + 1 : nameFrom; at < to; at += 1) {
    if (isNounForMany(source, at) || wordAt(source, at) === "of") return true;
  }
  if (isNumbered(source, to - 1)) return true;
  // "United Technologies", "New Labour"
  if (!isGiven && hasTrait(source, nameFrom, COUNTRY) && !GIVEN_TOO.has(first)) return true;
  // "the actor Bimbo Washington", but not "chairman Muslim Norwegians": a family name too, of whoever is shown to be a person.
  if (isShown && to - nameFrom === 2 && !wordAt(source, to - 1).endsWith("s")) return false;
  return hasNameTrait(source, to - 1, NAME_END) || (!isGiven && isCountry(source, to - 1));
}
