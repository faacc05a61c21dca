/** Tells where the content of a reporting verb ends at a comma, from what stands on either side of it. */
import { TIME_NOUNS, type WordClass } from "../../lexicons/closed-classes.ts";
import { reportingNouns } from "../../lexicons/reporting-nouns.ts";
import { findComma, hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { NUMERAL, REPORTING_VERB } from "../../reading/traits.ts";
import { CLAUSE_OPENERS, TIME_OPENERS } from "../phrases/find-noun-phrase.ts";
import { findFinite, groupAt, isNounAt, type Syntax } from "../read-syntax.ts";
import { isSpeech } from "../verbs/is-speech.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { awaitsVerb } from "./awaits-verb.ts";
import { hasMainVerb, holdsVerb } from "./has-main-verb.ts";
import { listsInfinitives } from "./joins-infinitive.ts";
import { joinsPhrase } from "./joins-phrase.ts";
import { leadsAway } from "./leads-away.ts";
import { growsWith, opensComparison, opensContrast } from "./opens-contrast.ts";
import { opensGround } from "./opens-ground.ts";
import { nextGroup, opensMainClause } from "./opens-main-clause.ts";
import { opensAnswer } from "./opens-report.ts";
import { looksBack, opensVerdict } from "./opens-verdict.ts";
import type { Reach } from "./reach.ts";
import { reportsAnew } from "./reports-anew.ts";
import { setsBeside } from "./sets-beside.ts";
import { sharesSubject } from "./shares-subject.ts";
import { opensPhrase } from "./what-opens.ts";
import { opensWithout } from "./withholds.ts";

/** Words that, after a comma, mostly lead from what is reported back to the outlet's own telling. */
const LEADS_AWAY: ReadonlySet<string> = new Set(
  "but while whereas although though which who".split(" "),
);
/** Words that, after a comma, lead on to more of the same thing, or to its condition. */
const GOES_ON: ReadonlySet<string> = new Set(
  "along especially if including particularly such unless".split(" "),
);
/** Participles of what came of what somebody said, as the outlet tells it: "…, | throwing the port into panic"; of "leaving" and "causing" mostly he tells himself. */
const EFFECT: ReadonlySet<string> = new Set(
  "contradicting drawing marking prompting throwing".split(" "),
);
/** Tells whether a content ends at a comma, from what comes after. */
export function endsAtComma(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
  reach: Reach,
  fronted: boolean,
): boolean {
  // "He did not say when, and left."
  const isWord = comma === from + 1 && syntax.classes[from] === "wh";
  if (isWord && syntax.classes[comma + 1] === "coordinator") return true;
  if (opensContrast(reading, syntax, comma + 1)) return false;
  if (opensComparison(reading, syntax, comma + 1, end)) return false;
  if (growsWith(reading, from, comma + 1)) return false;
  const isThing = reach === "tight" && !holdsClause(reading, syntax, from, comma);
  if (fronted && (isThing || hasMainVerb(syntax, from, comma))) {
    if (opensPhrase(syntax, comma + 1) && hasMainVerb(syntax, comma + 1, end)) return true;
  }
  if (isThing) {
    const isListed = repeatsPreposition(reading, from, comma);
    if (listsDeeds(reading, syntax, from, comma, end)) return false;
    return !isListed && !goesOnAfterComma(reading, syntax, comma, end);
  }
  if (fronted && opensMainClause(reading, syntax, comma + 1, end)) return true;
  // "As Lind asked how it sank, the mayor, Ana Ruiz, said that"
  if (fronted && opensAnswer(reading, syntax, comma + 1, end)) return true;
  const word = wordAt(reading, comma + 1);
  // "that, according to the poll, …" has its verb to come.
  if (wordAt(reading, from + 1) === "," && !holdsVerb(syntax, from, comma)) return false;
  if (opensVerdict(reading, syntax, comma) || looksBack(reading, syntax, comma)) return true;
  if (setsBeside(reading, syntax, comma + 1, end)) return true;
  if (opensWithout(reading, syntax, comma + 1)) return true;
  if (tellsHearsay(reading, comma, end)) return true;
  if (word === "while" && speaksOn(reading, syntax, comma + 2, end)) return true;
  // "said the deal is, according to Lind, the biggest"
  if (word === "according" && syntax.classes[comma - 1] === "be") return false;
  if (word === "according" || reportsAnew(reading, syntax, comma + 1, end)) return true;
  if (reach === "bare" && LEADS_AWAY.has(word)) return leadsAway(reading, syntax, from, comma, end);
  if (opensTelling(reading, syntax, from, comma, end, reach)) return true;
  const next = nextGroup(syntax, comma + 1, end);
  if (next?.form !== "gerund" || next.finite) return false;
  return EFFECT.has(wordAt(reading, next.head)) || hasTrait(reading, next.head, REPORTING_VERB);
}

/** Tells whether the relative clause behind a comma tells by hearsay what nobody in the sentence says, and ends the content: "said it was called by Elm, | which will reportedly close". */
function tellsHearsay(reading: Reading, comma: number, end: number): boolean {
  if (!/^wh(?:ich|o)$/.test(wordAt(reading, comma + 1))) return false;
  return (
    hasWord(reading, "reportedly", comma + 2, comma + 5) &&
    findComma(reading, comma + 1, end) === end
  );
}

/** Tells whether a participle of saying opens behind "while": "said it is late, while | also conceding that". */
function speaksOn(reading: Reading, syntax: Syntax, at: number, end: number): boolean {
  const group = nextGroup(syntax, at, end);
  return group?.form === "gerund" && isSpeech(reading, group.head);
}

/** Tells whether a content holds what a noun says: "the notion that pressure, or greed, was the cause". */
function holdsClause(reading: Reading, syntax: Syntax, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (syntax.classes[at] === "that" && reportingNouns.has(wordAt(reading, at - 1))) return true;
  }
  return false;
}

/** What opens the ground or the condition of what is said: "said it was shut, | because it had rained". */
const OF_GROUNDS: ReadonlySet<string> = new Set(["because", "if", "unless"]);

/** Tells whether the outlet tells on in a clause of its own after a comma: the content has its main verb, and a subject with its verb follows. */
function opensTelling(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
  reach: Reach,
): boolean {
  const next = comma + 1;
  if (listsInfinitives(reading, syntax, comma, end)) return false;
  if (OF_GROUNDS.has(wordAt(reading, next))) return false;
  if (opensGround(reading, syntax, next, end)) return false;
  const isClause =
    reach === "bare"
      ? (groupAt(syntax, next)?.form === "past" &&
          !isAwaited(reading, syntax, from, comma) &&
          // "said it helps Lind, 81, | run the port"
          syntax.classes[comma - 1] !== "number" &&
          !opensAside(reading, syntax, next, end) &&
          !sharesSubject(reading, syntax, from, comma, end)) ||
        opensMainClause(reading, syntax, next, end)
      : syntax.classes[next] === "name" && opensMainClause(reading, syntax, next, end);
  if (!isClause || awaitsVerb(syntax, from, comma)) return false;
  return hasMainVerb(syntax, skipTime(reading, syntax, from, comma), comma);
}

/** Most words before the noun of a time: "the first two days". */
const MAX_BEFORE_TIME = 3;

/** What the subject of a clause of when begins with. */
const SUBJECTS: ReadonlySet<WordClass> = new Set<WordClass>(["determiner", "name", "subject"]);

/** Returns the token behind the verb of a clause that only tells when, in front of what is said: "since Lind left |, he had waited", "the day before Lind left |, he wrote"; else `from`. */
function skipTime(reading: Reading, syntax: Syntax, from: number, comma: number): number {
  if (!opensTime(reading, syntax, from)) return from;
  return groupAt(syntax, findFinite(syntax, from, comma))?.to ?? from;
}

/** Tells whether such a clause opens at a token: "after Lind left", "the day before Lind left", "the last time he came". */
function opensTime(reading: Reading, syntax: Syntax, from: number): boolean {
  if (TIME_OPENERS.has(wordAt(reading, from))) return true;
  // "by the time Lind left", "at the time he came"
  const first = syntax.classes[from] === "preposition" ? from + 1 : from;
  for (let at = first; at <= first + MAX_BEFORE_TIME; at += 1) {
    const word = wordAt(reading, at);
    if (TIME_NOUNS.has(word) || TIME_NOUNS.has(word.slice(0, -1))) {
      const next = syntax.classes[at + 1];
      return TIME_OPENERS.has(wordAt(reading, at + 1)) || SUBJECTS.has(next ?? "mark");
    }
    // "four years after Lind left"
    if (syntax.classes[at] !== "determiner" && !hasTrait(reading, at, NUMERAL)) return false;
  }
  return false;
}

/** Words before a clause within what is said. */
const INNER_OPENERS: ReadonlySet<string> = new Set([
  ...CLAUSE_OPENERS,
  ..."because that when while".split(" "),
]);

/** Tells whether the last clause before a comma waits for its verb, past an aside that the comma closes: "after Lind, his deputy, | resigned". */
function isAwaited(reading: Reading, syntax: Syntax, from: number, comma: number): boolean {
  let opened = comma - 1;
  while (opened > from && wordAt(reading, opened) !== ",") opened -= 1;
  // "the deficit, combined with the debt, | meant"
  if (opened > from && findFinite(syntax, from, opened) < 0) return true;
  for (let at = opened - 1; at > from; at -= 1) {
    if (groupAt(syntax, at)?.finite) return false;
    if (INNER_OPENERS.has(wordAt(reading, at))) return at + 1 < opened;
  }
  return false;
}

/** Longest aside that a participle opens, in tokens. */
const MAX_ASIDE = 10;

/** Tells whether a participle opens an aside, behind which the verb is that of the noun before it: "when the boat, | called Elm, left". */
function opensAside(reading: Reading, syntax: Syntax, participle: number, end: number): boolean {
  const ceiling = Math.min(end, participle + MAX_ASIDE);
  const comma = findComma(reading, participle + 1, ceiling);
  return comma < ceiling && groupAt(syntax, comma + 1)?.finite === true;
}

/** Longest way from a comma to the last deed of a list, in tokens. */
const MAX_DEEDS = 24;

/** Tells whether a list of deeds in -ing goes on behind a comma: "suggests mending the pier, | selling a boat and paying the crew". */
function listsDeeds(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
): boolean {
  const next = nextGroup(syntax, comma + 1, end);
  if (!next || !isDeed(next) || isSpeech(reading, next.head)) return false;
  // "accused of | taking bribes, hiding money and lying"
  const first = /^(?:for|of)$/.test(wordAt(reading, from)) ? from + 1 : from;
  if (!isDeed(groupAt(syntax, first))) return false;
  for (let at = comma + 2; at < Math.min(end - 1, comma + MAX_DEEDS); at += 1) {
    if (syntax.classes[at] === "coordinator" && isDeed(groupAt(syntax, at + 1))) return true;
  }
  return false;
}

/** Tells whether a verb group is a noun in -ing or may be one. */
const isDeed = (group: VerbGroup | undefined): boolean => group?.form === "gerund" && !group.finite;

/** Prepositions before what somebody is praised or accused for. */
const OF_GROUND: ReadonlySet<string> = new Set("about against for of".split(" "));

/** Tells whether one of a content comes again behind a comma: "attacked Lind for being late, | for selling the pier". */
function repeatsPreposition(reading: Reading, from: number, comma: number): boolean {
  const word = wordAt(reading, comma + 1);
  return OF_GROUND.has(word) && hasWord(reading, word, from, comma);
}

/** Tells whether a thing goes on after a comma: with another of a list, what it is or includes, or the place that it is in. */
function goesOnAfterComma(reading: Reading, syntax: Syntax, comma: number, end: number): boolean {
  const next = comma + 1;
  const word = wordAt(reading, next);
  // ", as well as the port", but not ", as the port is shut"
  if (word === "as" && !opensMainClause(reading, syntax, next + 1, end)) {
    return !groupAt(syntax, next + 1)?.finite;
  }
  if (GOES_ON.has(word)) return true;
  if (syntax.classes[next] === "coordinator") return joinsPhrase(reading, syntax, next, end);
  return isNounAt(syntax, next) && !opensMainClause(reading, syntax, next, end);
}
