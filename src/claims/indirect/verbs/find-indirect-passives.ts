/** Finds what passives attribute: "Lind was accused by the port of hiding a report", "the port is seen as unfair by many". */
import { QUANTIFIERS } from "../../lexicons/closed-classes.ts";
import { findReportingVerbs } from "../../lexicons/find-reporting-verbs.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { isQuoting } from "../../speakers/find-quoted-person.ts";
import { findClauseEnd } from "../../syntax/clauses/find-clause-end.ts";
import {
  findPhraseEnd,
  findPhraseStart,
  type NounPhrase,
} from "../../syntax/phrases/find-noun-phrase.ts";
import { skipDate, skipLight } from "../../syntax/phrases/skip-date.ts";
import { isNounAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject, type Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { Attribution } from "../attribution.ts";
import { isNews, readNews } from "./find-indirect-news.ts";

/** What stands before what somebody is told to have done, or to be. */
const REASONS: ReadonlySet<string> = new Set(["as", "for"]);
const REASONS_OF_ACCUSING: ReadonlySet<string> = new Set(["of"]);

/** Verbs of praising and blaming, which nobody does but in words: "the ban was condemned by the port". */
const JUDGING: ReadonlySet<string> = new Set(
  "applaud belittle castigate condemn criticise criticize decry denounce deplore deride excoriate hail lambast lambaste laud mock praise ridicule slam".split(
    " ",
  ),
);

/** Reads a passive with who speaks behind "by", or its participle alone with "as"; its content goes from whom it is said of to its end. */
export function readPassive(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  group: VerbGroup,
): Attribution | null {
  const isReduced = !group.finite && group.form === "participle" && group.to - group.from === 1;
  const isWhole = group.passive && group.finite && syntax.classes[group.from] !== "modal";
  if (!isWhole && !isReduced) return null;
  const by = skipLight(reading, syntax, group.to, sentence.to);
  if (wordAt(reading, by) !== "by") return null;
  if (isWhole && isNews(reading, group)) return readNews(reading, syntax, sentence, group, by + 1);
  const verb = findReportingVerbs(wordAt(reading, group.head)).find(
    ({ verb: { kind, frames, particle } }) =>
      particle === null && (frames.has("as") || (kind === "speech" && frames.has("object"))),
  );
  // "was quoted by the paper as saying"
  if (!verb || isQuoting(reading, group.head)) return null;
  const { lemma } = verb.verb;
  const reasons = lemma === "accuse" ? REASONS_OF_ACCUSING : REASONS;
  const last = findAgentEnd(reading, syntax, sentence, by + 1, reasons);
  // "was praised by his crew | even as the boat sank": no reason.
  const end = wordAt(reading, last - 1) === "even" ? last - 1 : last;
  if (end === by + 1) return null;
  const subject = isReduced
    ? findDescribed(reading, syntax, sentence, group.from)
    : findSubject(reading, syntax, sentence, group);
  const source = { from: by + 1, to: end, antecedent: null };
  if (!subject || (isReduced && wordAt(reading, end) !== "as")) return null;
  if (!reasons.has(wordAt(reading, end))) {
    const { from, to } = subject.antecedent ?? subject;
    const isJudged = JUDGING.has(lemma) && !group.negated && isNounAt(syntax, to - 1);
    if (!isJudged) return null;
    // "was condemned by the mayor | on Monday"
    const judge = { ...source, to: skipDate(reading, syntax, end, by + 1) };
    // Read as in the active, in which the judge's word goes before what he judges: "the mayor | condemned | the move".
    const active = { from: group.head, to: group.to };
    const content = { from, to };
    return { content, cue: active, source: judge, rule: "object", passive: true, lemma };
  }
  if (subject.antecedent) return null;
  return {
    content: {
      from: subject.from,
      to: findClauseEnd(reading, syntax, sentence, end, null, "tight"),
    },
    cue: { from: group.from, to: group.to },
    source,
    rule: "by",
    passive: true,
    lemma,
  };
}

/** Finds what a participle tells more of: "a driver, | named by police as Lind", ", with most drivers | seen as rude"; null where it may only tell which ones are meant. */
function findDescribed(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  participle: number,
): Subject | null {
  const isAside = wordAt(reading, participle - 1) === ",";
  const to = isAside ? participle - 1 : participle;
  const from = findPhraseStart(reading, syntax, to, sentence.from);
  const tellsMore = isAside || wordAt(reading, from - 1) === "with";
  return from < to && tellsMore ? { from, to, antecedent: null } : null;
}

/** Nouns of what somebody does, whose "by" tells who does it: "an attempt by the port". */
const DEED_NOUNS: ReadonlySet<string> = new Set(
  "abuse act attack attempt betrayal bid campaign decision effort failure move ploy response step threat victory win".split(
    " ",
  ),
);

/** Finds who sees a thing so, where "by" and nothing more ends its content ("is seen as unfair | by many pilots"); null for none. */
export function findSeer(
  reading: Reading,
  syntax: Syntax,
  { from, to }: NounPhrase,
): Subject | null {
  for (let at = from + 2; at < to - 1; at += 1) {
    if (wordAt(reading, at) !== "by") continue;
    const isEnd = findPhraseEnd(reading, syntax, at + 1, to) === to;
    const isDeed = hasWord(reading, DEED_NOUNS, from, at);
    return isEnd && !isDeed ? { from: at + 1, to, antecedent: null } : null;
  }
  return null;
}

/** Returns the token after who speaks, before "of" and "for" of what is said: "by the port | of hiding it". */
function findAgentEnd(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  reasons: ReadonlySet<string>,
): number {
  const end = findPhraseEnd(reading, syntax, from, sentence.to);
  for (let at = from + 1; at < end; at += 1) {
    // "by dozens of women | of theft"
    const isCount = hasTrait(reading, at - 1, NUMERAL) || QUANTIFIERS.has(wordAt(reading, at - 1));
    const isPart = isCount && wordAt(reading, at) === "of";
    if (reasons.has(wordAt(reading, at)) && !isPart) return at;
  }
  return end;
}
