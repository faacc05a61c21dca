/** Reads a verb group as a cue of indirect speech: which reporting verb it is, and in what form. */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import { CLAUSE_CLASSES, TIME_SPAN_PLURALS } from "../../lexicons/closed-classes.ts";
import { findReportingVerbs } from "../../lexicons/find-reporting-verbs.ts";
import type { ReportingVerb } from "../../lexicons/read-reporting-words.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isDash, wordAt } from "../../reading/tokens.ts";
import { opensInfinitive } from "../../syntax/clauses/what-opens.ts";
import { skipLight } from "../../syntax/phrases/skip-date.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { countParticles, hasParticle } from "../../syntax/verbs/has-particle.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import { findCaused } from "./find-caused.ts";
import { isLedTo } from "./is-led-to.ts";

export interface IndirectCue {
  group: VerbGroup;
  verb: ReportingVerb;
  /** The verb with its particle: "point out". */
  name: string;
  /** The token after the verb, and after its particle where no date stands between them: what is shown. */
  end: number;
  /** The token after both, and after a date between them or how long it was said: "warned on Monday of", "asked for years". */
  to: number;
}

/** Reads a verb group as a reporting verb, or null where it is none. The verb with a particle wins where the particle stands there. */
export function readIndirectCue(
  reading: Reading,
  syntax: Syntax,
  group: VerbGroup,
): IndirectCue | null {
  if (isIdle(reading, syntax, group)) return null;
  const hasIt = wordAt(reading, group.head + 1) === "it";
  // "made it | very clear"
  const isStressed = hasIt && syntax.classes[group.head + 2] === "adverb";
  const between = (hasIt ? 1 : 0) + (isStressed ? 1 : 0);
  const next = group.head + 1 + between;
  const parted = findParted(reading, syntax, group, next);
  if (parted) return parted;
  const verb = findVerb(reading, syntax, group, next);
  if (!verb) return null;
  const end = group.to + countParticles(verb) + (verb.particle ? between : 0);
  const to = tellsHowLong(reading, syntax, end) ? end + 2 : end;
  return { group, verb, name: nameOf(verb), end, to };
}

const nameOf = ({ lemma, particle }: ReportingVerb): string =>
  particle ? `${lemma} ${particle}` : lemma;

/** Finds the particle of a verb behind the date at a token, or how long it was said: "warned on Monday of", "called for years for"; null for none. */
function findParted(
  reading: Reading,
  syntax: Syntax,
  group: VerbGroup,
  from: number,
): IndirectCue | null {
  const isLong = tellsHowLong(reading, syntax, from);
  const at = isLong ? from + 2 : skipLight(reading, syntax, from, reading.words.length);
  if (at === from || !(isLong ? GOING_ON : PARTED).has(wordAt(reading, at))) return null;
  const verb = findVerb(reading, syntax, group, at);
  if (!verb?.particle) return null;
  return { group, verb, name: nameOf(verb), end: isLong ? at + 1 : group.to, to: at + 1 };
}

/** Particles that a date may part from their verb: "called on Monday for". */
const PARTED: ReadonlySet<string> = new Set(["about", "for", "of"]);

/** Returns the reporting verb that a group is in some form: with the particle at token `next`, the longest, else without one; null for none. */
function findVerb(
  reading: Reading,
  syntax: Syntax,
  { head, form }: VerbGroup,
  next: number,
): ReportingVerb | null {
  let found: ReportingVerb | null = null;
  for (const { verb, form: own } of findReportingVerbs(wordAt(reading, head))) {
    // "committed to | a plan", but "committed | to mend it"
    const isParted =
      verb.particle !== null &&
      (opensInfinitive(syntax, next) || tellsHowLong(reading, syntax, next));
    if (own !== form || isParted || !hasParticle(reading, verb, next)) continue;
    if (!found || (verb.particle ?? "").length > (found.particle ?? "").length) found = verb;
  }
  return found;
}

/** Spans of time in the plural, which tell how long something was said. */
const SPANS: ReadonlySet<string> = new Set([
  ...TIME_SPAN_PLURALS,
  ..."ages mornings nights seasons terms".split(" "),
]);

/** What goes on behind how long something was said, beside a clause. */
const GOING_ON: ReadonlySet<string> = new Set("about against for with".split(" "));

/** Tells whether "for" at a token only tells how long: "argued | for decades that", but not "asked | for months of work", "asked | for days to think". */
function tellsHowLong(reading: Reading, { classes }: Syntax, at: number): boolean {
  if (wordAt(reading, at) !== "for" || !SPANS.has(wordAt(reading, at + 1))) return false;
  return GOING_ON.has(wordAt(reading, at + 2)) || CLAUSE_CLASSES.has(classes[at + 2] ?? "mark");
}

/** What somebody will not do with what he knows. */
const WITHHOLDING: ReadonlySet<string> = new Set(
  "acknowledge answer confirm disclose discuss reveal say specify".split(" "),
);

/** Tells whether a verb tells of no report: what might be said, or is to be said. */
function isIdle(reading: Reading, syntax: Syntax, group: VerbGroup): boolean {
  const { classes } = syntax;
  if (classes[group.from] === "modal") {
    // "would not say whether", "won't discuss"
    const isWill = wordAt(reading, group.from).startsWith("w");
    if (group.negated && isWill && WITHHOLDING.has(wordAt(reading, group.head))) return false;
    if (saysOnly(reading, group)) return false;
    return wordAt(reading, group.head) !== "like";
  }
  // "likes to sing": a habit, where "would like to" is a wish.
  const isWish = classes[group.from] === "contraction";
  if (!isWish && /^like[ds]?$/.test(wordAt(reading, group.head))) return true;
  if (group.form === "gerund" && AVOIDING.has(wordAt(reading, group.from - 1))) return true;
  if (group.form !== "base") return false;
  if (group.finite) {
    return isForExample(reading, syntax, group) || goesWithInfinitive(reading, syntax, group);
  }
  const governor = groupAt(syntax, group.from - 1);
  if (governor && isYetToDo(reading, syntax, governor, group)) return true;
  return !governor?.finite && !isLedTo(reading, group) && !findCaused(reading, syntax, group);
}

/** Tells whether somebody says no more than something: "would only say that", "would say only that". */
const saysOnly = (reading: Reading, { from, head, to }: VerbGroup): boolean =>
  wordAt(reading, head) === "say" && hasWord(reading, "only", from, to + 1);

/** Tells whether "say" only opens an example behind the dash that ends its clause: "made choices — say buying a boat". */
const isForExample = (reading: Reading, syntax: Syntax, { from, head, to }: VerbGroup): boolean =>
  wordAt(reading, head) === "say" &&
  isDash(reading, from - 1) &&
  groupAt(syntax, to)?.form === "gerund";

/** Farthest verb that another one is joined to, in tokens. */
const MAX_JOINED = 16;
/** What several do or have done, with which a base form may go on: "pilots have to leave and say that". */
const OF_SEVERAL: ReadonlySet<string> = new Set("are do don't have haven't".split(" "));

/** Tells whether a base form behind "and" or "or" goes with an infinitive or a modal before it, of which nothing is done yet: "was not willing to sign it or | tell pilots that", "may leave and | say that"; but not "pilots want to leave and say that". */
function goesWithInfinitive(reading: Reading, syntax: Syntax, group: VerbGroup): boolean {
  const { from, head } = group;
  if (from !== head || !/^(?:and|or)$/.test(wordAt(reading, from - 1))) return false;
  let isInfinitive = false;
  for (let at = from - 2; at > Math.max(0, from - MAX_JOINED); at -= 1) {
    const before = groupAt(syntax, at);
    if (syntax.classes[at] === "mark") return false;
    if (!before) continue;
    if (before.finite) {
      const isOfOne = before.form !== "base" && !OF_SEVERAL.has(wordAt(reading, before.from));
      return syntax.classes[before.from] === "modal" || (isInfinitive && isOfOne);
    }
    if (isLedTo(reading, before)) return false;
    isInfinitive ||= before.form === "base";
    at = before.from;
  }
  return false;
}

/** Tells whether an infinitive is what somebody has to do, and may never do, or seems to: "are required | to report", "had | to prove", "seemed | to think". */
function isYetToDo(
  reading: Reading,
  syntax: Syntax,
  governor: VerbGroup,
  { head }: VerbGroup,
): boolean {
  const governing = wordAt(reading, governor.head);
  if (governor.passive && IMPOSED.has(governing)) return true;
  if (SEEMING.has(governing) || syntax.classes[governor.head] === "be") return true;
  return OWING.has(governing) && OWED.has(wordAt(reading, head));
}

/** Verbs of not saying: "avoided saying that". */
const AVOIDING: ReadonlySet<string> = inflectVerbs("avoid quit stop");

/** What is done to those, and to what, is to say something, and may never do: "are required to report that", "was used to show that". */
const IMPOSED: ReadonlySet<string> = new Set(
  "allowed asked clarified designed encouraged entitled expected intended invited obliged ordered permitted poised positioned required scheduled sent set told updated urged used".split(
    " ",
  ),
);

/** Verbs of what the outlet only takes to be so, or has not come to pass: "seems to think", "this is not to say". */
const SEEMING: ReadonlySet<string> = inflectVerbs("appear look prepare seem struggle");

/** Verbs of having something to do, and what is so only when it is done: "had to prove that", "need to show". */
const OWING: ReadonlySet<string> = inflectVerbs("have need");
const OWED: ReadonlySet<string> = new Set(
  "assure demonstrate explain prove report show".split(" "),
);
