/** Tells who is "he" and who is "she" by what they say of themselves: "Ruiz said she was late". */
import { SAYING } from "../lexicons/saying-verbs.ts";
import { wordAt } from "../reading/tokens.ts";
import type { Gender, Person } from "./find-bearer.ts";
import type { Mention, TokenText } from "./find-mentions.ts";

/** Gives a gender to the persons of whom nothing else tells one, where all that they say of "he" or "she" is of one. Linear in the number of mentions. */
export function tellGenders(
  source: TokenText,
  persons: readonly Person[],
  mentions: readonly Mention[],
): void {
  const told = new Map<Person, Gender | null>();
  for (const { person, to } of mentions) {
    const speaker = persons[person];
    if (!speaker?.isPerson || speaker.gender || !SAYING.has(wordAt(source, to))) continue;
    const next = wordAt(source, to + 1);
    const pronoun = next === "that" ? wordAt(source, to + 2) : next;
    if (pronoun !== "he" && pronoun !== "she") continue;
    const known = told.get(speaker);
    told.set(speaker, known === undefined || known === pronoun ? pronoun : null);
  }
  for (const [person, gender] of told) person.gender = gender;
}
