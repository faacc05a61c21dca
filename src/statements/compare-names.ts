/** Tells whether two words of names stand for one thing: two spellings of a name, or a country, its people, its capital. */
import { COUNTRIES } from "../claims/lexicons/countries.ts";
import { foldNamePart } from "../claims/people/fold-name.ts";

/** "Kyiv", "Ukrainians" and "Ukraine" stand for one another in the news, but not always. */
const SAME_COUNTRY = 0.7;

/** The countries by each of their names of one word. */
const COUNTRY_OF: ReadonlyMap<string, number> = new Map(
  COUNTRIES.flatMap((names, country) =>
    names
      .filter((name) => !name.includes("_"))
      .map((name): [string, number] => [name.replaceAll(".", ""), country]),
  ),
);

/** A word of a name as it is compared. */
export interface ComparableName {
  /** The form that all spellings share. */
  spelling: string;
  country: number | undefined;
}

/** Words met so far: an article repeats its names. Emptied when it holds this many. */
const KNOWN = new Map<string, ComparableName>();
const MAX_KNOWN = 20_000;

/** Makes a folded word ready to be compared as a name. */
export function readName(folded: string): ComparableName {
  const known = KNOWN.get(folded);
  if (known !== undefined) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const name = { spelling: foldNamePart(folded), country: COUNTRY_OF.get(folded) };
  KNOWN.set(folded, name);
  return name;
}

/** How alike two words are as names: 1 for two spellings of one name, 0 for different names. */
export function compareNames(a: ComparableName, b: ComparableName): number {
  if (a.spelling === b.spelling) return 1;
  return a.country !== undefined && a.country === b.country ? SAME_COUNTRY : 0;
}
