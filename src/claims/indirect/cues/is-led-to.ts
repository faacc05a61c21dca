/** Tells which infinitives tell what somebody did say: "went on to add", "took to the web to say". */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import { MESSAGES } from "../../lexicons/messages.ts";
import { OCCASIONS } from "../../lexicons/occasions.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isMark, wordAt } from "../../reading/tokens.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";

/** Words before an infinitive of what somebody did say: "went on to add", "was quick to say". */
const LEADS: ReadonlySet<string> = new Set("careful first on pains quick silence".split(" "));

/** Verbs of going where one is heard, with "to", and of using what one is heard by. */
const GOING: ReadonlySet<string> = new Set("taken takes took".split(" "));
const USING: ReadonlySet<string> = new Set("used uses".split(" "));
/** Verbs of bringing about where one is heard; our own list, from general news usage. */
const HOLDING: ReadonlySet<string> = new Set("called convened held holds".split(" "));
/** Verbs with a clause that tell what a thing done makes plain, and not what is said there. */
const PROVING: ReadonlySet<string> = new Set("demonstrate prove show".split(" "));
/** Verbs of giving out what somebody tells by; this list and the next are our own, from general news usage. */
const GIVING_OUT: ReadonlySet<string> = new Set("issued posted released sent updated".split(" "));
/** What is given out. */
const GIVEN_OUT: ReadonlySet<string> = new Set([...MESSAGES, "advice", "forecast", "warning"]);
const COMING: ReadonlySet<string> = new Set("came come comes".split(" "));
/** Farthest such verb before its infinitive, in tokens. */
const MAX_WAY = 9;

/** Tells whether a verb is an infinitive to which such a word leads, or such a verb. */
export const isLedTo = (reading: Reading, { from, form, finite }: VerbGroup): boolean =>
  form === "base" &&
  !finite &&
  (LEADS.has(wordAt(reading, from - 1)) || goesSoFar(reading, from) || speaksThere(reading, from));

/** Tells whether somebody goes "so far as to" say a thing. */
const goesSoFar = (reading: Reading, infinitive: number): boolean =>
  wordAt(reading, infinitive - 1) === "as" && wordAt(reading, infinitive - 2) === "far";

/** Tells whether somebody goes or uses something to be heard: "took to the web | to say", "used a speech | to accuse". */
function speaksThere(reading: Reading, infinitive: number): boolean {
  for (let at = infinitive - 1; at > Math.max(0, infinitive - MAX_WAY); at -= 1) {
    if (isMark(reading, at) && !isInnerMark(reading, at)) return false;
    const word = wordAt(reading, at);
    if (GOING.has(word)) return wordAt(reading, at + 1) === "to";
    // "came forward to accuse", "have come forward in public to accuse"
    if (word === "forward") return COMING.has(wordAt(reading, at - 1));
    if (USING.has(word)) return hasWord(reading, OCCASIONS, at + 2, infinitive);
    // "held a press conference to announce that", but not "held a rally to defend the plan" and "to show that it was united"
    if (HOLDING.has(word)) {
      const verb = wordAt(reading, infinitive + 1);
      const mayAnnounce = takesFrame(verb, "that") && !PROVING.has(verb);
      return mayAnnounce && hasWord(reading, OCCASIONS, at + 2, infinitive);
    }
    // "updated its forecast to say"
    if (GIVING_OUT.has(word)) return hasWord(reading, GIVEN_OUT, at + 2, infinitive);
  }
  return false;
}

/** Verbs of what somebody begins or does not stop doing. */
const GOING_ON: ReadonlySet<string> = inflectVerbs("begin continue start");

/** Tells whether a verb is an infinitive of what somebody begins to say or goes on with: "continues | to call for a ban". */
export function goesOnTo(
  reading: Reading,
  syntax: Syntax,
  { from, form, finite }: VerbGroup,
): boolean {
  const governor = form === "base" && !finite ? groupAt(syntax, from - 1) : undefined;
  if (!governor?.finite || governor.negated || syntax.classes[governor.from] === "modal") {
    return false;
  }
  return GOING_ON.has(wordAt(reading, governor.head));
}
