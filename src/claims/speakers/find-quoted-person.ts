/** Finds whom somebody quotes: "Ruiz" in "PTI quoted Ruiz, the mayor, as saying". */
import { MESSAGES } from "../lexicons/messages.ts";
import { AUXILIARY, PREPOSITION } from "../reading/classify-words.ts";
import { classAt, isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";

/** Forms of the verbs of quoting. */
const QUOTING: ReadonlySet<string> = new Set(
  "cite cited cites citing quote quoted quotes quoting".split(" "),
);
/** Tells whether a form of such a verb stands at a token. */
export const isQuoting = (reading: Reading, at: number): boolean =>
  QUOTING.has(wordAt(reading, at));

/** Longest way from such a verb to its "as", in tokens. */
const MAX_QUOTED = 20;

/** Returns the tokens that name whoever is quoted, from those of the verb of saying behind "as" on; null where nobody is, or where an auxiliary stands before the verb ("Ruiz was quoted as saying"). */
export function findQuotedPerson(
  reading: Reading,
  saying: number,
  floor: number,
): NounPhrase | null {
  const as = saying - 1;
  if (wordAt(reading, as) !== "as") return null;
  let to = as;
  for (let at = as - 1; at >= Math.max(floor, as - MAX_QUOTED); at -= 1) {
    if (wordAt(reading, at) === ",") to = at;
    if (!isQuoting(reading, at)) continue;
    return classAt(reading, at - 1) & AUXILIARY ? null : { from: at + 1, to };
  }
  return null;
}

/** Verbs of what is seen or heard of somebody: "The video shows Ruiz saying"; our own list, from general English. */
const SHOWING: ReadonlySet<string> = new Set(
  "captured caught depicts depicted filmed heard hear hears overheard recorded saw show showed shows showing".split(
    " ",
  ),
);
/** Verbs of what comes to somebody; our own list, from general English. */
const RECEIVING: ReadonlySet<string> = new Set(
  "discovered find finds found get gets getting got receive received receives receiving".split(" "),
);
/** What comes to somebody, and says something itself, besides messages: our own list, from general English. */
const RECEIVED: ReadonlySet<string> = new Set(
  "call calls emails letters messages notes sign signs text texts tweets".split(" "),
);
/** Tells whether a verb shows somebody speaking, or gets a message that does: "The family | got | a call saying". */
const showsSpeaking = (reading: Reading, at: number, saying: number): boolean => {
  if (SHOWING.has(wordAt(reading, at))) return true;
  const message = wordAt(reading, saying - 1);
  const isMessage = MESSAGES.has(message) || RECEIVED.has(message);
  return isMessage && RECEIVING.has(wordAt(reading, at));
};
/** Longest phrase between such a verb and what it shows him saying, in tokens. */
const MAX_SHOWN = 8;

/** What is told to those who hear it, and says nothing itself: our own list, from general English. */
const HEARD: ReadonlySet<string> = new Set(
  "decision judgement judgment news outcome result ruling verdict".split(" "),
);

/** Returns the tokens that name whom a verb shows speaking, from those of the verb of speech on ("Ruiz" in "The video shows Ruiz saying"); null for nobody. */
export function findShownPerson(
  reading: Reading,
  saying: number,
  floor: number,
): NounPhrase | null {
  for (let at = saying - 1; at >= Math.max(floor, saying - MAX_SHOWN); at -= 1) {
    if (isQuoted(reading, at) || /^[,;:]$/.test(wordAt(reading, at))) return null;
    if (!showsSpeaking(reading, at, saying)) continue;
    // "Ruiz was caught on camera saying"
    const isPassive = (classAt(reading, at + 1) & PREPOSITION) !== 0;
    // "Ruiz heard the verdict saying": it is Ruiz who says it.
    const isHeard = HEARD.has(wordAt(reading, saying - 1));
    return isPassive || isHeard ? null : { from: at + 1, to: saying };
  }
  return null;
}

/** Verbs of what somebody is quoted as doing: our own list, from general English. */
const QUOTED_AS: ReadonlySet<string> = new Set("saying telling warning adding writing".split(" "));

/** Returns the tokens that name whom a verb at a token quotes "as saying" what is said, and that of "saying": its subject does not say it; null for nobody. */
export function findQuotedBehind(
  reading: Reading,
  at: number,
  ceiling: number,
): { person: NounPhrase; saying: number } | null {
  if (!isQuoting(reading, at)) return null;
  for (let as = at + 2; as < Math.min(ceiling, at + MAX_QUOTED); as += 1) {
    if (!QUOTED_AS.has(wordAt(reading, as + 1))) continue;
    const person = findQuotedPerson(reading, as + 1, at);
    if (person) return { person, saying: as + 1 };
  }
  return null;
}
