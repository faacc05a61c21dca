/** Tells who is "he" and who is "she" by what they say of themselves: "Ruiz said she was late". */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { DETERMINER } from "../reading/classify-words.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { COUNTRY, REPORTING_VERB } from "../reading/traits.ts";
import type { Gender, Person } from "./find-bearer.ts";
import type { Mention, TokenText } from "./find-mentions.ts";

/** Gives a gender to those of whom nothing else tells one, where all that they say of "he" or "she" is of one; whoever says it is a person, if nothing else told that. Linear in the number of mentions. */
export function tellGenders(
  source: TokenText,
  persons: readonly Person[],
  mentions: readonly Mention[],
): void {
  const told = new Map<Person, Gender | null>();
  for (const mention of mentions) {
    const { person, to } = mention;
    const speaker = persons[person];
    if (!speaker || speaker.gender || !hasTrait(source, to, REPORTING_VERB)) continue;
    if (!speaker.isPerson && !mayBePerson(source, speaker, mention)) continue;
    const next = wordAt(source, to + 1);
    const pronoun = next === "that" ? wordAt(source, to + 2) : next;
    if (pronoun !== "he" && pronoun !== "she") continue;
    const known = told.get(speaker);
    told.set(speaker, known === undefined || known === pronoun ? pronoun : null);
  }
  for (const [person, gender] of told) {
    person.gender = gender;
    if (gender) person.isPerson = true;
  }
}

/** What bodies do as often as people. */
const OF_BODIES: ReadonlySet<string> = inflectVerbs("believe report");

/** Tells whether whoever says it may be a person, which "Axios reported she" and "Interpol believes he" do not show. */
const mayBePerson = (source: TokenText, { isBody }: Person, mention: Mention): boolean =>
  !isBody && !OF_BODIES.has(wordAt(source, mention.to)) && !isPlaceOrThing(source, mention);

/** Tells whether a name is a country's, or stands behind an article or an owner, as hardly any person's does: "the Gazette said she", "Elm's Gazette said he". */
const isPlaceOrThing = (source: TokenText, { from, to }: Mention): boolean =>
  hasTrait(source, to - 1, COUNTRY) ||
  wordAt(source, from - 1) === "'s" ||
  ((source.classes[from - 1] ?? 0) & DETERMINER) !== 0;
