/** Name traits: what a spelling says of the name that its word stands in, as bits of one number. */
import { HE_NAMES, SHE_NAMES } from "../lexicons/given-names.ts";
import { NAME_ENDS } from "../lexicons/name-ends.ts";
import {
  HE_TITLES,
  NAME_ABBREVIATIONS,
  NAME_LEADS,
  SHE_TITLES,
  TITLE_ABBREVIATIONS,
} from "../lexicons/titles.ts";

/** A given name, by the pronoun that goes with it. */
export const HE_NAME = 1;
export const SHE_NAME = 2;
/** A title, by the pronoun that goes with it. */
export const HE_TITLE = 4;
export const SHE_TITLE = 8;
/** A title that is an abbreviation ("Gen."). */
export const ABBREVIATED = 16;
/** A small word that stands inside names: "Ursula von der Leyen", "Bank of England". */
export const PARTICLE = 32;
/** A word that may stand before a name without a title ("former"). */
export const LEAD = 64;
/** A name that is also an auxiliary, a month, an adverb or a preposition ("Will", "May", "Long", "Per"). */
export const AMBIGUOUS = 128;
/** An abbreviation that belongs to its name ("St. Louis"). */
export const INNER_ABBREVIATED = 256;
/** The last word of a name that is no person's (see lexicons/name-ends.ts). */
export const NAME_END = 512;
/** An abbreviation behind the name that it belongs to ("Jr."). */
export const SUFFIX = 1024;
/** A particle that is a verb as well: "Ana Ruiz do Lago". */
export const VERB_OR_PARTICLE = 2048;

export const GIVEN_NAME = HE_NAME | SHE_NAME;
export const TITLE = HE_TITLE | SHE_TITLE;

const PARTICLES =
  "van von der den de des la las le los du da das dos di del della zu bin ibn al el ben ter of".split(
    " ",
  );
const SUFFIXES = "jr sr".split(" ");
const AMBIGUOUS_NAMES = "will may april june august jan mar jun long early per".split(" ");

const TRAITS = new Map<string, number>();
for (const [trait, words] of [
  [HE_NAME, HE_NAMES],
  [SHE_NAME, SHE_NAMES],
  [HE_TITLE, HE_TITLES],
  [SHE_TITLE, SHE_TITLES],
  [ABBREVIATED, TITLE_ABBREVIATIONS],
  [INNER_ABBREVIATED, NAME_ABBREVIATIONS],
  [PARTICLE, PARTICLES],
  [LEAD, NAME_LEADS],
  [AMBIGUOUS, AMBIGUOUS_NAMES],
  [NAME_END, NAME_ENDS],
  [SUFFIX, SUFFIXES],
  [VERB_OR_PARTICLE, ["do"]],
] as const) {
  for (const word of words) TRAITS.set(word, (TRAITS.get(word) ?? 0) | trait);
}

/** Returns the name traits of a comparable form. */
export const readNameTraits = (word: string): number => TRAITS.get(word) ?? readParts(word);

/** Reads the two parts of a word with a hyphen: "Eva-Marie" is a given name, "Maj-Gen" a title. */
function readParts(word: string): number {
  const hyphen = word.indexOf("-");
  if (hyphen < 1) return 0;
  const first = TRAITS.get(word.slice(0, hyphen)) ?? 0;
  const second = TRAITS.get(word.slice(hyphen + 1)) ?? 0;
  if (first & GIVEN_NAME && second & GIVEN_NAME) return (first | second) & GIVEN_NAME;
  return second & ABBREVIATED;
}
