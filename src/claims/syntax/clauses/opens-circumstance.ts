/** Tells where words begin that only tell when, where or on what ground somebody spoke. */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { OCCASIONS, SPOKEN_AT } from "../../lexicons/occasions.ts";
import { SPEAKING } from "../../lexicons/saying-verbs.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN } from "../../reading/traits.ts";
import { findPhraseEnd } from "../phrases/find-noun-phrase.ts";
import { namesDate } from "../phrases/names-date.ts";
import { skipLight } from "../phrases/skip-date.ts";
import { groupAt, isNounAt, type Syntax } from "../read-syntax.ts";
import { isSpeech } from "../verbs/is-speech.ts";
import { comparesWith } from "./compares-with.ts";
import { opensMainClause } from "./opens-main-clause.ts";
import { opensWithout } from "./withholds.ts";

/** How far the noun of where somebody speaks may be from its preposition, in tokens. */
const MAX_SETTING = 7;
/** Prepositions that go with a thing named by a pronoun: "accused him of", "described it as". */
const COMPLEMENTS: ReadonlySet<string> = new Set("about against as for from of to with".split(" "));

/** Words that open a clause of when somebody spoke: "attacked him after Lind accused her". */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(["after", "before", "since"]);

/** Tells whether a preposition only says when, where or on what ground somebody spoke: "criticized it | in a speech", "mentioned him | because". */
export function opensSetting(
  reading: Reading,
  syntax: Syntax,
  from: number,
  at: number,
  end: number,
): boolean {
  const wordClass = syntax.classes[at];
  const word = wordAt(reading, at);
  if (at === from + 1 && syntax.classes[from] === "pronoun") {
    if (wordClass === "subordinator") return true;
    if (wordClass === "preposition" && !COMPLEMENTS.has(word)) return true;
  }
  if (word === "as") {
    if (comparesWith(reading, at)) return false;
    return syntax.classes[at + 1] === "subject" || opensMeanwhile(reading, syntax, at, end);
  }
  // "dismissed the plan | while saying he was sorry"
  if (word === "while" && SPEAKING.has(wordAt(reading, at + 1))) return true;
  if (MEANWHILE.has(word) && isNameAlone(syntax, from, at)) return true;
  if (opensWithout(reading, syntax, at) || opensCondition(reading, at)) return true;
  if (CIRCUMSTANCE.has(word)) return opensMainClause(reading, syntax, at + 1, end);
  if (!SPOKEN_AT.has(word) || hangsOnInfinitive(reading, syntax, at)) return false;
  for (let next = at + 1; next < Math.min(end, at + MAX_SETTING); next += 1) {
    const isBreak = syntax.classes[next] === "mark" || syntax.classes[next] === "preposition";
    if (isBreak || (syntax.groupOf[next] ?? -1) >= 0) return false;
    // "on the email controversy": a thing, and no occasion.
    const isFirst = isNounAt(syntax, next + 1) && !namesDate(reading, next + 1);
    if (OCCASIONS.has(wordAt(reading, next)) && !isFirst) return true;
  }
  return false;
}

/** Tells whether that begins at a token on which somebody speaks who will not be named: "on condition of anonymity", "on the condition that". */
function opensCondition(reading: Reading, at: number): boolean {
  if (wordAt(reading, at) !== "on") return false;
  const noun = wordAt(reading, at + 1) === "the" ? at + 2 : at + 1;
  return (
    wordAt(reading, noun) === "condition" &&
    (wordAt(reading, noun + 1) === "that" || wordAt(reading, noun + 2) === "anonymity")
  );
}

/** Openers of a time: "praised Lind | during the vote". */
const MEANWHILE: ReadonlySet<string> = new Set("amid during throughout when while".split(" "));
/** Longest name before one, in tokens. */
const MAX_NAME = 8;

/** Tells whether nothing but a name stands before a token: "Ada Lind". */
const isNameAlone = ({ classes }: Syntax, from: number, to: number): boolean =>
  to - from <= MAX_NAME && classes.slice(from, to).every((wordClass) => wordClass === "name");

/** Tells whether "as" opens what was going on as somebody spoke: "condemned the strike as | Elm closed its port", but not "as the pier that", "as a sign of". */
function opensMeanwhile(reading: Reading, syntax: Syntax, as: number, end: number): boolean {
  const verb = findPhraseEnd(reading, syntax, as + 1, end);
  const group = groupAt(syntax, verb);
  if (!group?.finite) return false;
  // "as the best day he'd had"
  if (syntax.classes[verb] === "contraction") return false;
  const isName = syntax.classes[as + 1] === "name";
  // "as this is the only way": the speaker's grounds.
  if (!isName && wordAt(reading, as + 1) !== "the") return false;
  // "as Elm bases"
  if (group.form === "third") return hasTrait(reading, group.head, NEVER_NOUN);
  return isName || group.form !== "past";
}

/** Tells whether a preposition right behind an infinitive is of that verb: "asked to rein in its campaign", "urged to speak at the debate"; but "asked to resign | in an interview". */
function hangsOnInfinitive(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at - 1);
  if (group?.form !== "base") return false;
  return syntax.classes[at + 1] === "possessive" || wordAt(reading, at + 1) === "the";
}

/** Tells whether a clause at a token tells what somebody did as he promised something that is yet to come: "vowed to sell it | when he took office". */
export function tellsWhen(reading: Reading, syntax: Syntax, at: number): boolean {
  if (!/^(?:as|when)$/.test(wordAt(reading, at))) return false;
  return syntax.classes[at + 1] === "subject" && groupAt(syntax, at + 2)?.form === "past";
}

/** Tells whether a participle of how somebody spoke opens behind a thing without a verb, or what he spoke against: "attacked the plan | by calling it late", "walked back his words | while speaking in Elm", "praised the plan | despite its cost". */
export function tellsHow(reading: Reading, syntax: Syntax, at: number): boolean {
  const word = wordAt(reading, at);
  if (word === "despite") return true;
  const group = word === "by" || word === "while" ? groupAt(syntax, at + 1) : undefined;
  if (group?.form !== "gerund" || group.head > at + 1) return false;
  return word === "while" || isSpeech(reading, group.head);
}

/** What more of when, where or how somebody did something opens with. */
const MORE: ReadonlySet<string> = new Set("after amid as at by during in when while".split(" "));

/** What a date stands behind that is not of the word before it, as "since Monday" and "the Monday vote" are. */
const BEFORE_DATE: ReadonlySet<WordClass> = new Set<WordClass>(["name", "pronoun", "word"]);

/** Tells whether a date begins at a token, with more of when, where or how somebody spoke behind it: "attacked the plan | on Monday in a set of slides", "mocked him | in June when he left". */
export function opensDate(reading: Reading, syntax: Syntax, at: number, end: number): boolean {
  if (!BEFORE_DATE.has(syntax.classes[at - 1] ?? "mark")) return false;
  const to = skipLight(reading, syntax, at, end);
  const word = wordAt(reading, to);
  if (!namesDate(reading, to - 1) || to === at || !MORE.has(word)) return false;
  const next = syntax.classes[to + 1];
  // "victories on Monday in Elm"
  if (word === "in") return next !== "name";
  return word !== "by" || groupAt(syntax, to + 1)?.form === "gerund";
}
