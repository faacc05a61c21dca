/** Takes one word of a name for nobody who is named in full only below it, where it has a bearer above, or may be a body's whole name. */
import { SAYING } from "../lexicons/saying-verbs.ts";
import { wordAt } from "../reading/tokens.ts";
import { type Names, addPerson, type Person } from "./find-bearer.ts";
import { type Mention, nameIn, type TokenText } from "./find-mentions.ts";
import { foldNamePart } from "./fold-name.ts";
import { isBody } from "./is-body.ts";

/**
 * Gives words that stand alone to whom the article has named in full before them ("Ana Ruiz left. Ruiz …", though Luis Ruiz comes
 * below), and lets those be names that only a longer one of no person ends in below: "Elm" is not the Camp Elm that it holds.
 * Linear in the number of mentions.
 */
export function leaveLaterBearers(
  source: TokenText,
  names: Names,
  mentions: readonly Mention[],
): void {
  const { persons } = names;
  const told = new Set<number>();
  const byWord = new Map<string, number>();
  const own = new Map<number, number>();
  for (const mention of mentions) {
    const person = persons[mention.person];
    if (!person || person.parts.length < 2) continue;
    if (mention.nameTo - mention.nameFrom > 1) {
      told.add(mention.person);
      if (person.isPerson) byWord.set(person.parts[0] ?? "", mention.person);
      else if (!speaksInFull(source, person, mention)) continue;
      byWord.set(person.parts.at(-1) ?? "", mention.person);
      continue;
    }
    // "Mr. Ruiz" may be told apart by his title.
    if (told.has(mention.person) || mention.to - mention.from > 1) continue;
    const word = foldNamePart(nameIn(source, mention.nameFrom, mention.nameTo));
    if (word !== person.parts.at(-1)) continue;
    const bearer = byWord.get(word);
    if (bearer !== undefined && person.isPerson) {
      mention.person = bearer;
      const namesake = persons[bearer];
      if (namesake) namesake.isPerson = true;
    }
    // A headline may cut a name short.
    else if (!person.isPerson && !mention.titled && !own.has(mention.person)) {
      own.set(mention.person, addWord(source, names, mention));
    }
  }
  if (own.size === 0) return;
  for (const mention of mentions) {
    const word = own.get(mention.person);
    if (word !== undefined && mention.nameTo - mention.nameFrom === 1) mention.person = word;
  }
}

/** Tells whether a name of two words speaks that is no body's, though its given name is not known: "Bimbo Ruiz said". */
function speaksInFull(source: TokenText, person: Person, mention: Mention): boolean {
  const isPair = person.parts.length === 2 && !person.isBody && !mention.titled;
  return isPair && SAYING.has(wordAt(source, mention.to));
}

/** Adds what has one word for its name. */
function addWord(source: TokenText, names: Names, mention: Mention): number {
  const name = nameIn(source, mention.nameFrom, mention.nameTo);
  const person: Person = {
    name,
    parts: [foldNamePart(name)],
    isPerson: false,
    isBody: isBody(source, mention),
    isSuffixed: false,
    gender: null,
  };
  return addPerson(names, person, false);
}
