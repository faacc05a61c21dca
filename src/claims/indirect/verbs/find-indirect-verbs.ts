/** Finds what the reporting verbs of a sentence attribute, and to whom. */
import { findTurned } from "../../cues/find-turned.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { hasWord, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { nextWith, wordAt } from "../../reading/tokens.ts";
import { REPORTING_VERB } from "../../reading/traits.ts";
import { placedSubject } from "../../speakers/find-placed-subject.ts";
import { findQuotedPerson, isQuoting } from "../../speakers/find-quoted-person.ts";
import { type NounPhrase, TIME_OPENERS } from "../../syntax/phrases/find-noun-phrase.ts";
import { namesDate } from "../../syntax/phrases/names-date.ts";
import { groupAt, isNounAt, type Syntax } from "../../syntax/read-syntax.ts";
import {
  findJoinedRelative,
  findSharedSubject,
} from "../../syntax/subjects/find-shared-subject.ts";
import { findSubject, type Subject } from "../../syntax/subjects/find-subject.ts";
import { describesMessage } from "../../syntax/verbs/describes-message.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import { findContentAfter } from "../after/find-indirect-after.ts";
import { findContentAround } from "../around/find-indirect-around.ts";
import { type Attribution, reportsClause } from "../attribution.ts";
import { findCaused } from "../cues/find-caused.ts";
import { type IndirectCue, readIndirectCue } from "../cues/find-indirect-cues.ts";
import { goesOnTo, isLedTo } from "../cues/is-led-to.ts";
import { isBareTarget } from "../no-report/is-bare-target.ts";
import { isNoReport } from "../no-report/is-no-report.ts";
import {
  isInReport,
  isNone,
  isSupposed,
  namesNobody,
  standsAtQuotation,
} from "../no-report/is-no-source.ts";
import { isThing } from "../no-report/is-thing.ts";
import { strikes } from "../no-report/strikes.ts";
import type { AfterRule } from "../rule.ts";
import { passesOn } from "../passes-on.ts";
import { endInRelative } from "./end-in-relative.ts";
import { findFronted } from "./find-fronted.ts";
import { findSeer, readPassive } from "./find-indirect-passives.ts";
import { findOwn } from "./find-own.ts";
import { isContactRelative } from "./is-contact-relative.ts";
import { findObject, readGap } from "./read-gap.ts";

/** Frames that tell what someone does rather than says where "who" is the subject: "voters who want to", "those who oppose". */
const TIGHT_RULES: ReadonlySet<AfterRule> = new Set(["to", "object"]);

/** Frames that tell of the subject of a passive what is said of it: "is said to be open", "is seen as a success", "is accused of theft". */
const TOPICAL: ReadonlySet<AfterRule> = new Set(["to", "as", "of"]);

/** What a notice opens its passive with. */
const PRESENT: ReadonlySet<string> = new Set(["are", "is"]);

/** Prepositions before a participle that tells for what or into what somebody was brought. */
const BEFORE_DEED: ReadonlySet<string> = new Set("at for into on".split(" "));

/** Reads every reporting verb of one sentence. */
export function findVerbAttributions(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
): Attribution[] {
  const found: Attribution[] = [];
  let speaking: Subject | null = null;
  const next = (from: number): number => nextWith(reading, REPORTING_VERB, from, sentence.to);
  for (let at = next(sentence.from); at < sentence.to; at = next(at + 1)) {
    const group = groupAt(syntax, at);
    if (!group || group.head !== at || isQuoted(reading, at)) continue;
    const cue = readIndirectCue(reading, syntax, group);
    const attribution: Attribution | null =
      (cue &&
        (findContentAround(reading, syntax, sentence, cue) ??
          readAfter(reading, syntax, sentence, cue, speaking))) ??
      readPassive(reading, syntax, sentence, group);
    if (!attribution) continue;
    const { rule, source }: Attribution = attribution;
    const isPassedOn = found.some((outer) => passesOn(reading, syntax, outer, attribution));
    if (source && rule !== "gap" && !isPassedOn && isInReport(reading, syntax, source)) continue;
    // "Ruiz said that Oslo had agreed, adding": who speaks in what is said adds nothing.
    const isInner = found.some((outer) => reports(outer, attribution.cue));
    // "Ruiz said it was shut, as pilots had claimed, and that it leaked"
    const { content } = attribution;
    const holdsCue = found.some(({ cue: { from } }) => holds(content, from));
    if (holdsCue && isAsAside(reading, attribution)) continue;
    if (!isInner) speaking = source ?? speaking;
    if (!isBareTarget(reading, syntax, attribution)) found.push(attribution);
  }
  return found;
}

/** Tells whether a clause that somebody says holds the cue of another report. */
const reports = (outer: Attribution, { from }: NounPhrase): boolean =>
  (reportsClause(outer) || asks(outer)) && holds(outer.content, from);

/** Tells whether a clause with a question word is reported, and to nobody named: "asked why it leaks". */
const asks = ({ rule, hearer, passive }: Attribution): boolean =>
  rule === "wh" && !hearer && !passive;

/** Tells whether a token stands in what somebody says. */
const holds = (content: NounPhrase, at: number): boolean => content.from <= at && at < content.to;

/** Tells whether a report stands behind "as" and a comma. */
const isAsAside = (reading: Reading, { rule, source }: Attribution): boolean =>
  (rule === "around" || rule === "before") && wordAt(reading, (source?.from ?? 0) - 1) === "as";

/** Reads a verb whose content follows it. */
function readAfter(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  speaking: Subject | null,
): Attribution | null {
  const { group } = cue;
  // "It is worth noting that": the outlet speaks.
  const before = wordAt(reading, group.from - 1);
  // "He was jailed for saying that": of whoever says it little is told.
  if (before === "worth" || (group.form === "gerund" && BEFORE_DEED.has(before))) return null;
  if (describesMessage(reading, syntax, group)) return null;
  if (quotesSomebody(reading, syntax, sentence, cue)) return null;
  // "Rain is expected to fall": the outlet's own forecast.
  const isForecast = cue.name === "expect";
  if (group.passive && (isForecast || isIdlePassive(reading, syntax, cue))) return null;
  const after = findContentAfter(reading, syntax, sentence, cue);
  if (!after) return null;
  // "It was claimed the pier was safe", but not "The boats reported lost were found".
  const isImpersonal = group.finite && wordAt(reading, group.from - 1) === "it";
  if (group.passive && after.rule === "bare" && !after.hearer && !isImpersonal) return null;
  // "Anyone with a boat is asked to call", "the plan is intended to cut costs": nobody speaks.
  const isNotice = cue.name === "ask" && PRESENT.has(wordAt(reading, group.from));
  const isPurpose = cue.name === "intend";
  if (group.passive && after.rule === "to" && (isNotice || isPurpose)) return null;
  const isLed = isLedTo(reading, group);
  const leads = isLed || goesOnTo(reading, syntax, group);
  const caused = findCaused(reading, syntax, group);
  const own =
    caused ??
    (leads
      ? findLeading(reading, syntax, sentence, group)
      : group.passive
        ? null
        : findOwn(reading, syntax, sentence, group));
  if (isLed && !own) return null;
  // "When Ruiz spoke, Lind left, saying": the subject of a later main clause goes before who spoke last.
  const shared = (): Subject | null => {
    const placed = group.finite ? placedSubject(reading, group.from, sentence.from) : null;
    if (placed) return { from: placed.from, to: placed.to, antecedent: null };
    const joined = speaking && findJoinedRelative(reading, syntax, sentence, group);
    if (joined) return joined;
    if (speaking && group.form !== "gerund") return speaking;
    const found = findSharedSubject(reading, syntax, sentence, group, after.content.to);
    return speaking && !(found && found.from > speaking.from) ? speaking : found;
  };
  const isOwn =
    leads ||
    caused !== null ||
    group.finite ||
    wordAt(reading, group.from - 1) === "as" ||
    isDescribed(reading, syntax, group.from - 1);
  const isWith = own !== null && wordAt(reading, own.from - 1) === "with";
  // "…, with sales expected to grow": of whoever expects it nothing is told.
  if (isWith && group.form !== "gerund" && TIGHT_RULES.has(after.rule)) return null;
  // "…, with signs denouncing the plan on lawns"
  if (isWith && after.rule === "object" && isThing(reading, syntax, own)) return null;
  const source = group.passive ? null : isOwn || isWith ? (own ?? shared()) : (shared() ?? own);
  if (!source && !group.passive) return null;
  if (
    source &&
    !isOwn &&
    after.rule === "object" &&
    followsClause(reading, syntax, sentence, group)
  )
    return null;
  if (source && namesNobody(reading, syntax, source)) return null;
  if (source && isNone(reading, source)) return null;
  if (isNoReport(reading, syntax, { sentence, cue, source, ...after })) return null;
  if (source && after.rule === "object" && strikes(reading, syntax, cue, source, after))
    return null;
  if (after.rule === "gap") return readGap(reading, syntax, sentence, cue, after, source);
  if (source && source === own && isSupposed(reading, group, source)) return null;
  if (source && source === own && standsAtQuotation(reading, sentence, source)) return null;
  if (source && source === own && isContactRelative(reading, syntax, sentence, source)) return null;
  if (source?.antecedent && TIGHT_RULES.has(after.rule) && !isAside(reading, source)) return null;
  const isTopical = group.passive && TOPICAL.has(after.rule);
  const about = isTopical ? findOwn(reading, syntax, sentence, group) : null;
  // "The port has sold its boats and is expected to close": without whom it is told of it says little.
  if (isTopical && !about) return null;
  const content = source ? endInRelative(reading, syntax, after.content, source) : after.content;
  const mayDepend =
    source !== null && !after.hearer && (after.rule === "bare" || after.rule === "that");
  const front = mayDepend ? findFronted(reading, syntax, sentence, source, cue, after) : -1;
  const topic = about?.antecedent ?? about;
  const object =
    source && after.rule === "to" ? findObject(reading, syntax, sentence, source, content) : -1;
  const told = Math.max(front, object);
  const from = told >= 0 ? told : (topic?.from ?? content.from);
  const agent =
    group.passive && after.rule === "as" ? findSeer(reading, syntax, after.content) : null;
  // "The pier is seen as a test": who sees it so is not told.
  if (group.passive && after.rule === "as" && !agent) return null;
  return {
    content: { from: Math.min(from, content.from), to: agent ? agent.from - 1 : content.to },
    cue: { from: findTurned(reading, syntax, group.from), to: after.cueEnd ?? cue.end },
    source: agent ?? source,
    rule: after.rule,
    hearer: after.hearer,
    passive: group.passive,
    lemma: cue.name,
  };
}

/** How somebody is accused of what he has not done, as the outlet knows. */
const FALSELY: ReadonlySet<string> = new Set("falsely unjustly wrongfully wrongly".split(" "));

/** Tells whether a passive reports nothing: "Lind was not asked to stay", "the boat that is planned to sail", "she was falsely accused of theft", "when it was discovered that". */
function isIdlePassive(reading: Reading, syntax: Syntax, { group, verb }: IndirectCue): boolean {
  const isUntold = group.negated && verb.frames.has("hearer") && verb.kind === "speech";
  if (isUntold || verb.lemma === "discover") return true;
  const isRefuted = verb.lemma === "accuse" && hasWord(reading, FALSELY, group.from, group.to);
  return isRefuted || tellsWhich(reading, syntax, group);
}

/** Tells whether a passive only tells which thing is meant: "the boat that is planned to sail"; behind a comma it tells more of it. */
function tellsWhich(reading: Reading, syntax: Syntax, { from }: VerbGroup): boolean {
  const opener = syntax.classes[from - 1];
  const isRelative = opener === "that" || opener === "wh";
  return isRelative && syntax.classes[from - 2] === "word" && !isQuoted(reading, from - 2);
}

/** Tells whether a participle may be of whoever acts in the clause of when right before it, or of the main clause: "Ruiz left after the court upheld the law, rejecting the plan". */
function followsClause(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { form, from }: VerbGroup,
): boolean {
  if (form !== "gerund" || wordAt(reading, from - 1) !== ",") return false;
  for (let at = from - 2; at > sentence.from; at -= 1) {
    const group = groupAt(syntax, at);
    if (!group?.finite) continue;
    const subject = findSubject(reading, syntax, sentence, group);
    return subject !== null && TIME_OPENERS.has(wordAt(reading, subject.from - 1));
  }
  return false;
}

/** Finds the subject of the verb that leads to an infinitive ("Lind went on to add"); null where that is only said to be so, or denied. */
function findLeading(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  infinitive: VerbGroup,
): Subject | null {
  for (let at = infinitive.from - 1; at >= sentence.from; at -= 1) {
    const group = groupAt(syntax, at);
    if (!group?.finite) continue;
    const isMeant = syntax.classes[group.from] === "modal" || group.negated;
    return isMeant ? null : findSubject(reading, syntax, sentence, group);
  }
  return null;
}

/** Longest way from a verb that quotes to that of whoever is quoted, in tokens. */
const MAX_QUOTED = 24;

/** Tells whether a cue quotes somebody with what he says, which is read by its own verb: "quoted Ruiz as saying that". */
function quotesSomebody(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group, to }: IndirectCue,
): boolean {
  if (!isQuoting(reading, group.head)) return false;
  for (let at = to; at < Math.min(sentence.to, to + MAX_QUOTED); at += 1) {
    const isSaying =
      groupAt(syntax, at)?.form === "gerund" && takesFrame(wordAt(reading, at), "that");
    if (isSaying && findQuotedPerson(reading, at, sentence.from)?.from === to) return true;
  }
  return false;
}

/** Tells whether a participle describes the noun before it: "a letter saying that", but not "in January saying that", "is on record saying that". */
function isDescribed(reading: Reading, syntax: Syntax, before: number): boolean {
  const isOnRecord = wordAt(reading, before) === "record" && wordAt(reading, before - 1) === "on";
  return isNounAt(syntax, before) && !namesDate(reading, before) && !isOnRecord;
}

/** Tells whether a relative clause says something of its own about a known person: "Ruiz, who has promised to stay". */
function isAside(reading: Reading, source: Subject): boolean {
  return wordAt(reading, source.from - 1) === ",";
}
