/** Tells where nobody is known to say what follows a verb: "…, with signs denouncing the plan", "nobody says that", "if the port agrees to pay". */
import { PERSON, SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import { TIME_OPENERS } from "../../syntax/phrases/find-noun-phrase.ts";
import { findLastFinite, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import { isNoReport } from "../no-report/is-no-report.ts";
import { isNone, isSupposed, namesNobody, standsAtQuotation } from "../no-report/is-no-source.ts";
import { isThing } from "../no-report/is-thing.ts";
import type { SourcedReport, Test } from "../no-report/verb-report.ts";
import type { AfterRule } from "../rule.ts";
import { isWith, type VerbSource } from "./find-source.ts";
import { isContactRelative } from "./is-contact-relative.ts";
import { takesMainVerb } from "./takes-main-verb.ts";

/** A report with whose verb it is. */
type OwnedReport = SourcedReport & VerbSource;

/** Tells whether nobody is known to say what a report holds. */
export const lacksSource: Test<OwnedReport> = (reading, syntax, report) =>
  REASONS.some((holds) => holds(reading, syntax, report)) ||
  (report.rule !== "gap" && REASONS_OF_CLAUSE.some((holds) => holds(reading, syntax, report)));

/** Rules that tell what someone does rather than says where "who" is the subject: "voters who want to", "those who oppose". */
const TIGHT_RULES: ReadonlySet<AfterRule> = new Set(["to", "object"]);

/** Tells whether "with" sets a thing beside the clause, of whose teller nothing is told: "…, with sales expected to grow", "…, with signs denouncing the plan on lawns". */
const isBeside: Test<OwnedReport> = (reading, syntax, { cue: { group }, own, rule }) =>
  own !== null &&
  TIGHT_RULES.has(rule) &&
  isWith(reading, own) &&
  (group.form !== "gerund" || (rule === "object" && isThing(reading, syntax, own)));

/** Tells whether a participle with a thing may be of somebody else: "Ruiz left after the court upheld the law, rejecting the plan". */
const mayBeOfOther: Test<OwnedReport> = (reading, syntax, { sentence, cue, rule, isOwn }) =>
  !isOwn && rule === "object" && followsClause(reading, syntax, sentence, cue.group);

/** Tells whether a participle may be of whoever acts in the clause of when right before it, or of the main clause: "Ruiz left after the court upheld the law, rejecting the plan". */
function followsClause(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from }: VerbGroup,
): boolean {
  if (wordAt(reading, from - 1) !== ",") return false;
  const group = findLastFinite(syntax, sentence.from, from - 1);
  const subject = group ? findSubject(reading, syntax, sentence, group) : null;
  return subject !== null && TIME_OPENERS.has(wordAt(reading, subject.from - 1));
}

/** Tells whether the subject names nobody, or says that nobody does: "this shows that", "no pilot says". */
const isNobody: Test<OwnedReport> = (reading, syntax, report) =>
  (namesNobody(reading, syntax, report.source) && !isOfSpeakers(reading, report)) ||
  isNone(reading, report.source);

/** Tells whether "that" stands for those who speak, before a verb of speech: "retailers | that said". */
function isOfSpeakers(
  reading: Reading,
  { cue: { group, verb }, source: { antecedent }, rule }: OwnedReport,
): boolean {
  const isClause = group.finite && (rule === "that" || rule === "bare");
  if (verb.kind !== "speech" || !antecedent || !isClause) return false;
  const noun = classAt(reading, headEnd(reading, antecedent) - 1);
  // Of a person it would be "who".
  return (noun & (SPEAKING_NOUN | PERSON)) === SPEAKING_NOUN;
}

/** Why nobody is known to say so. */
const REASONS: readonly Test<OwnedReport>[] = [
  isBeside,
  mayBeOfOther,
  isNobody,
  takesMainVerb,
  isNoReport,
];

/** Tells whether the verb's own subject stands where its clause reports nothing: "if the port agrees to pay", "the campaign he wants to run". */
const hangs: Test<OwnedReport> = (reading, syntax, { sentence, cue: { group }, source, own }) =>
  source === own &&
  (isSupposed(reading, group, source) ||
    standsAtQuotation(reading, sentence, source) ||
    isContactRelative(reading, syntax, sentence, source));

/** Tells whether a relative clause only tells by a deed who is meant: "voters who want to leave", but not "Ruiz, who has promised to stay". */
const tellsWho: Test<OwnedReport> = (reading, _syntax, { source, rule }) =>
  source.antecedent !== null && TIGHT_RULES.has(rule) && wordAt(reading, source.from - 1) !== ",";

/** Rules whose content has the thing that "what" leaves open before their clause. */
const OF_THINGS: ReadonlySet<AfterRule> = new Set(["object", "told to"]);

/** Tells whether what the verb tells is left open: "it was not clear what they agreed on boats", "what Ruiz urged the port to do"; but not "what critics denounced as a gift", "what Lind considers unfair rules", nor in a participle behind such a clause: "scorned what he called a gift, urging". */
const leavesOpen: Test<OwnedReport> = (reading, _syntax, { cue: { verb }, source, rule, isOwn }) =>
  isOwn &&
  OF_THINGS.has(rule) &&
  wordAt(reading, source.from - 1) === "what" &&
  !verb.frames.has("as") &&
  verb.lemma !== "consider";

/** Why nobody does in a clause of his own, and not in one that a relative clause reports: "the pier, which pilots say is unsafe". */
const REASONS_OF_CLAUSE: readonly Test<OwnedReport>[] = [hangs, tellsWho, leavesOpen];
