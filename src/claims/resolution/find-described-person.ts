/** Finds whom a description means: "the Russian leader", "the Vermont senator", "the president". */
import { PARTIES } from "../lexicons/titles.ts";
import type { Role } from "../people/find-roles.ts";
import { countryAt, kindBefore } from "../people/find-roles.ts";
import { isLikeOffice, isOffice } from "../people/like-office.ts";
import { DETERMINER, PERSON } from "../reading/classify-words.ts";
import { beginsSentence, classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { NAME_END, readNameTraits } from "../reading/name-traits.ts";
import { isCapital, wordAt } from "../reading/tokens.ts";
import { mentionsNear } from "./mentions-near.ts";
import { salientPerson } from "./score-salience.ts";

/** What speaks for and against a person, as points. */
const WEIGHTS = {
  /** The article gives this person this very office. */
  sameOffice: 3,
  /** An office that the description may stand for: a president is a leader. */
  likeOffice: 2,
  /** The article puts this country into this person's title. */
  sameCountry: 3,
  /** It puts another country there. */
  otherCountry: -6,
  /** It puts no country there, and this one nowhere near the name. */
  unknownCountry: -3,
  /** The country's words stand near this name, for all its mentions at once. */
  nearby: 2,
  /** Another word of the description stands in this person's title: "Vermont", "Republican". */
  modifier: 1.5,
  /** The description of an office has a place that the person's titles have not: "the Ohio senator". */
  unknownPlace: -3,
  /** It has a name that they have not: "the Elm Party leader". */
  unknownName: -1.5,
  /** The text before the description is about this person. */
  salient: 0.9,
};
/** Least points: a country near the name and the name just before, or better. */
const MIN_SCORE = 1;
/** A clear winner has this much more than the next. */
const MIN_MARGIN = 0.25;

/** How far ahead somebody is named whom a bare office means already, in tokens: some paragraphs. */
const MAX_AHEAD = 150;

/** Determiners of a description that means one known person; "a senator" and "one senator" mean a new one. */
const DEFINITE = new Set(["the", "this", "that", "his", "her", "its"]);

/** Nouns for those whom an article does not name: nobody named is ever meant by them. */
const UNNAMED = new Set("source insider person individual official aide staffer".split(" "));

/** Tells whether a person's titles name a party, and not the one given. */
function isOfOtherParty({ modifiers }: Role, party: readonly string[] | undefined): boolean {
  if (!party || party.some((word) => modifiers.has(word))) return false;
  return PARTIES.some((words) => words.some((word) => modifiers.has(word)));
}

/** Tells whether a person has an office of another kind than the one described: "the defense minister" is no prime minister, "the deputy mayor" not the mayor, nor "the mayor" his deputy. */
function isOfOtherKind(role: Role, office: string, kind: string, isRank: boolean): boolean {
  if (kind !== "" && (role.modifiers.has(kind) || role.offices.has(kind))) return false;
  if (isRank || !isOffice(office)) return isRank;
  if (kind === "") {
    const ranks = [...(role.kinds.get(office) ?? [])];
    return ranks.length > 0 && ranks.every((rank) => role.offices.has(rank));
  }
  return [...role.kinds.keys()].some((other) => isLikeOffice(other, office));
}

/** Tells whether a word ends the name of a state, a province or another place. */
const isPlace = (word: string): boolean => (readNameTraits(word) & NAME_END) !== 0;

/** Tells whether a person's titles name places, and none of those given: "the Florida senator" is not from Ohio. */
function isOfOtherPlace({ modifiers }: Role, places: readonly string[]): boolean {
  if (places.length === 0 || places.some((word) => modifiers.has(word))) return false;
  return [...modifiers].some(isPlace);
}

/** Tells whether a person's titles say whose he or she is, and not the owner given: "the governor's spokesman" is not Moscow's. */
function isOfOther({ modifiers, countries }: Role, owner: readonly string[]): boolean {
  const isOwned = countries.size > 0 || modifiers.has("'s");
  return isOwned && !owner.some((word) => modifiers.has(word));
}

/** Tells whether a person is the owner that a description names: "the mayor’s lawyer" and "the mayor Ana Ruiz’s lawyer" are not the mayor. */
function owns({ people, roles }: Reading, index: number, owner: readonly string[]): boolean {
  const family = people.persons[index]?.parts.at(-1);
  return owner.some((word) => word === family || roles[index]?.offices.has(word));
}

/** Tells whether a person's titles say for whom he or she speaks, and none of the names given: "the NTB spokesman" is not Elm Watch's. */
const speaksForOther = ({ modifiers }: Role, names: readonly string[]): boolean =>
  modifiers.size > 0 && !names.some((word) => modifiers.has(word));

/** Words for a deputy's office. */
const DEPUTY = ["vice", "vice-president", "vice-presidential"];

/** Words for what a leader of no country leads. */
const PARTS = new Set([
  ...PARTIES.flat(),
  ..."opposition majority minority party union group senate house".split(" "),
]);

/** Tells whether a person leads a party or the like: "the Conservative leader" is no prime minister. */
const leadsPart = ({ offices, modifiers }: Role): boolean =>
  offices.has("leader") && [...offices, ...modifiers].some((word) => PARTS.has(word));

/** Scores a person by what the article says of him or her. */
function scoreRole(
  role: Role,
  head: string,
  countries: readonly number[],
  others: readonly string[],
  names: readonly string[],
): number {
  const offices = [...role.offices];
  const isSame = role.offices.has(head);
  const isLike =
    isSame || (!leadsPart(role) && offices.some((office) => isLikeOffice(office, head)));
  let score = 0;
  if (isLike) score += isSame ? WEIGHTS.sameOffice : WEIGHTS.likeOffice;
  else if (offices.length > 0) score -= WEIGHTS.likeOffice;
  // "the Norwegian leader" is not the Norwegian press secretary.
  const isOther = !isLike && isOffice(head) && offices.some(isOffice);
  for (const country of countries) {
    if (role.countries.has(country)) score += isOther ? 0 : WEIGHTS.sameCountry;
    else if (role.countries.size > 0) score += WEIGHTS.otherCountry;
    else if (!role.nearby.has(country)) score += WEIGHTS.unknownCountry;
    score += (WEIGHTS.nearby * (role.nearby.get(country) ?? 0)) / Math.max(1, role.mentions);
  }
  for (const word of others) {
    if (role.modifiers.has(word)) score += WEIGHTS.modifier;
    else if (isPlace(word) && isOffice(head)) score += WEIGHTS.unknownPlace;
  }
  if (names.length > 0 && !names.some((word) => role.modifiers.has(word))) {
    score += WEIGHTS.unknownName;
  }
  return score;
}

/** Tells whether a person's titles have anything of a description beside its office. */
function hasDetail(
  { countries, modifiers }: Role,
  described: readonly number[],
  others: readonly string[],
): boolean {
  return (
    described.some((country) => countries.has(country)) ||
    others.some((word) => modifiers.has(word))
  );
}

/** Tells whether every token of some begins with a capital. */
function areCapital(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isCapital(reading, at)) return false;
  return true;
}

/** Lists the persons whom the mentions around a token name, each with where the first of these stands. */
function personsNear({ people }: Reading, at: number): Map<number, number> {
  const near = new Map<number, number>();
  for (const { person, from } of mentionsNear(people, at)) {
    if (people.persons[person]?.isPerson && !near.has(person)) near.set(person, from);
  }
  return near;
}

/**
 * Returns the person whom the description from token `from` to its noun at token `head` means, as an index
 * into `people.persons`; -1 where it is indefinite, or nobody fits clearly.
 */
export function describedPerson(reading: Reading, from: number, head: number): number {
  const { roles } = reading;
  // Headlines leave the article out: "US president says …", "Mayor says …".
  const isBare = countryAt(reading, from) >= 0 || (from === head && beginsSentence(reading, from));
  if (!isBare && !DEFINITE.has(wordAt(reading, from))) return -1;
  const countries: number[] = [];
  const others: string[] = [];
  const names: string[] = [];
  for (let at = isBare ? from : from + 1; at < head; at += 1) {
    // "The council and its engineer" are two.
    if (wordAt(reading, at) === "and" && classAt(reading, at + 1) & DETERMINER) return -1;
    const country = countryAt(reading, at);
    if (country >= 0) countries.push(country);
    else others.push(wordAt(reading, at));
    if (country < 0 && at > from && isCapital(reading, at)) names.push(wordAt(reading, at));
  }
  const noun = wordAt(reading, head);
  if (UNNAMED.has(noun)) return -1;
  // "The Elm Union Leader": of a name in capitals that nobody has for a title, the last word is no office.
  const isName =
    isCapital(reading, head) && areCapital(reading, from + 1, head) && others.length > 1;
  const isDeputy = DEPUTY.some((word) => others.includes(word));
  const party = PARTIES.find((words) => words.some((word) => others.includes(word)));
  const places = others.filter(isPlace);
  // "the governor" of "the governor's spokesman"
  const owner = others.slice(0, Math.max(0, others.lastIndexOf("'s")));
  const kind =
    head > (isBare ? from : from + 1) ? kindBefore(reading, head, isBare && head - 1 === from) : "";
  const bodies = noun.startsWith("spokes") ? names : [];
  const isRank = kind !== "" && (classAt(reading, head - 1) & PERSON) !== 0;
  const salient = salientPerson(reading, from);
  let best = -1;
  let bestScore = -Infinity;
  let nextScore = -Infinity;
  const near = personsNear(reading, from);
  const isFirst = [...near.values()].every((at) => at > from);
  for (const [index, at] of near) {
    const role = roles[index];
    // "the prime minister" is not the private secretary who is named later.
    if (!role || (at > from && !role.offices.has(noun))) continue;
    // "the striker" of a match is not one who is told of below; "the Elm striker" may be.
    const isLate = !isFirst && at > from + MAX_AHEAD;
    if (isLate && !hasDetail(role, countries, others)) continue;
    if (isDeputy !== DEPUTY.some((word) => role.modifiers.has(word))) continue;
    if (isOfOtherKind(role, noun, kind, isRank)) continue;
    if (isOfOtherParty(role, party) || isOfOtherPlace(role, places)) continue;
    if (owner.length > 0 && isOfOther(role, owner)) continue;
    if (owner.length > 0 && owns(reading, index, owner)) continue;
    // "The NTB spokesman" is not the one of Elm Watch.
    if (bodies.length > 0 && speaksForOther(role, bodies)) continue;
    if (isName && !others.some((word) => role.modifiers.has(word))) continue;
    let score = scoreRole(role, noun, countries, others, names);
    if (index === salient) score += WEIGHTS.salient;
    if (score > bestScore) [best, bestScore, nextScore] = [index, score, bestScore];
    else if (score > nextScore) nextScore = score;
  }
  return bestScore >= MIN_SCORE && bestScore - nextScore >= MIN_MARGIN ? best : -1;
}
