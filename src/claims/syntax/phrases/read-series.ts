/** Reads a series of words before one noun, or of what something is: "weak, old, or broken piers", "safe, hurt, or lost". */
import type { Reading } from "../../reading/make-reading.ts";
import { isCapital, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { opensMainClause } from "../clauses/opens-main-clause.ts";
import { groupAt, isDeterminerAt, isNounAt, type Syntax } from "../read-syntax.ts";
import { OPENING } from "./find-noun-phrase.ts";

/** Most parts of a series after its first comma, and the longest part, in tokens. */
const MAX_PARTS = 6;
const MAX_PART = 3;
/** Longest subject of a clause behind a comma, in tokens. */
const MAX_SUBJECT = 12;

/** Returns the token after the coordinator of the series that a comma belongs to, -1 where it belongs to none. */
export function readSeries(reading: Reading, syntax: Syntax, comma: number, end: number): number {
  // "feeling cheated |, sold and left"
  let holdsNoun = BEING.has(wordAt(reading, comma - 2));
  let at = comma;
  for (let part = 0; part < MAX_PARTS && wordAt(reading, at) === ","; part += 1) {
    const from = at + 1;
    at = partEnd(reading, syntax, from, end);
    if (at === from) return -1;
    // "a" and "an" mostly tell what the part before is: "Ruiz, a pilot and pastor".
    holdsNoun ||= isPlain(syntax, from) || OPENING.has(wordAt(reading, from));
    const coordinator = wordAt(reading, at) === "," ? at + 1 : at;
    if (syntax.classes[coordinator] !== "coordinator") continue;
    // "promised to stay, smiled, and left": of verbs alone there is no series.
    holdsNoun ||= coordinator > at && isPlain(syntax, coordinator + 1);
    return holdsNoun ? behind(reading, syntax, coordinator, end) : -1;
  }
  return -1;
}

/** Verbs before what somebody is or feels. */
const BEING: ReadonlySet<string> = new Set(
  "be been being feel feeling felt get getting".split(" "),
);

/** What adjectives end in, and common ones that end in nothing telling; our own list, from general English. */
const ADJECTIVE =
  /(?:ful|ous|al|ive|ing|ed|able|ible|ic|ish|ent|ant|less|some|ary|[^cnrt]y)$|^(?:big|bold|bright|broad|clear|close|cold|cool|dark|deep|fair|fine|flat|free|fresh|full|good|great|hard|high|hot|huge|kind|large|late|lean|light|long|loose|loud|low|narrow|new|old|open|plain|poor|proud|quick|quiet|rare|raw|real|rich|rough|safe|sharp|short|simple|slow|small|smart|soft|strict|strong|sweet|tall|thick|thin|tough|true|vast|warm|weak|white|wide|wild|wise|young)$/;

/** Tells whether a comma stands between two adjectives before one noun: "the full, unredacted report", or, where a content begins at `from`, "warned of | costly, perhaps unwise moves". */
export function isBetweenAdjectives(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
): boolean {
  const isAtHead = comma - 1 === from && isAdjective(reading, syntax, from);
  if (!isAtHead && !isFirstAdjective(reading, syntax, comma - 1)) return false;
  // "costly, perhaps unwise moves"
  const second = isAtHead && syntax.classes[comma + 1] === "adverb" ? comma + 2 : comma + 1;
  // "a kind, loving and admirable person"
  const noun = syntax.classes[second + 1] === "coordinator" ? second + 3 : second + 1;
  return (
    isDescriptive(reading, syntax, second) &&
    noun < end &&
    isNounAt(syntax, noun) &&
    // "praised the deal, | reflecting Lind's view"
    !(groupAt(syntax, second)?.form === "gerund" && syntax.classes[noun] === "name") &&
    // "closed the hospital, | two people said"
    !opensMainClause(reading, syntax, second, Math.min(end, second + MAX_SUBJECT))
  );
}

/** Tells whether a coordinator stands between two adjectives before one noun, the second a participle: "the rough but gifted old singer". */
export function joinsAdjectives(
  reading: Reading,
  syntax: Syntax,
  coordinator: number,
  end: number,
): boolean {
  const second = coordinator + 1;
  return (
    isFirstAdjective(reading, syntax, coordinator - 1) &&
    isParticiple(reading, syntax, second) &&
    second + 1 < end &&
    isNounAt(syntax, second + 1) &&
    !isCapital(reading, second + 1)
  );
}

/** Tells whether an adjective stands at a token, the first behind "the" or "his". */
const isFirstAdjective = (reading: Reading, syntax: Syntax, at: number): boolean =>
  isDeterminerAt(syntax, at - 1) && isAdjective(reading, syntax, at);

/** Tells whether a word that ends like an adjective, or is a common one, stands at a token. */
const isAdjective = (reading: Reading, { classes }: Syntax, at: number): boolean =>
  classes[at] === "word" && ADJECTIVE.test(wordAt(reading, at));

/** Tells whether a word that may describe stands at a token. */
function isDescriptive(reading: Reading, syntax: Syntax, at: number): boolean {
  if (syntax.classes[at] !== "word") return false;
  const group = groupAt(syntax, at);
  return !group?.finite || (group.head === at && (verbFormsAt(reading, at) & PARTICIPLE) !== 0);
}

/** Returns the token after a coordinator that no clause follows, else -1. */
function behind(reading: Reading, syntax: Syntax, coordinator: number, end: number): number {
  const next = coordinator + 1;
  return next < end && !opensMainClause(reading, syntax, next, end) ? next : -1;
}

/** Returns where a part of a series ends: after a few words, or one participle, alone or with its nouns; where it begins for what is none. */
function partEnd(reading: Reading, syntax: Syntax, from: number, end: number): number {
  const ends = (at: number): boolean =>
    wordAt(reading, at) === "," || syntax.classes[at] === "coordinator";
  if (isParticiple(reading, syntax, from)) {
    if (ends(from + 1)) return from + 1;
    // "burst pipes", "improved fire stations"
    for (let at = from + 1; at < from + MAX_PART && isPlain(syntax, at); at += 1) {
      if (ends(at + 1)) return at + 1;
    }
  }
  // "science, | engineering and maths", but not "praised Lind, | smiling and waving"
  const isNamed = groupAt(syntax, from)?.form === "gerund" && ends(from + 1);
  if (isNamed && isPlain(syntax, from + 2)) return from + 1;
  // "Turkey, the Vatican or Oslo", "the mayor, his wife and her son"
  const first = isDeterminerAt(syntax, from) ? from + 1 : from;
  for (let at = first; at < Math.min(end, from + MAX_PART + 1); at += 1) {
    if (ends(at)) return at;
    if (!isPlain(syntax, at)) return from;
  }
  return from;
}

/** Tells whether a noun, a name or an adjective stands at a token. */
function isPlain(syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  const isWord = wordClass === "word" || wordClass === "name" || wordClass === "adverb";
  return isWord && !groupAt(syntax, at);
}

/** Tells whether a participle that may describe stands at a token. */
function isParticiple(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  return group?.from === at && group.to === at + 1 && (verbFormsAt(reading, at) & PARTICIPLE) !== 0;
}
