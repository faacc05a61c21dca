/** Finds who is said to say what in the sentences and the speeches of an article, by every rule there is. */
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { IDIOM, NOUN_CUE, PHRASE_OPENER, REPORTING_VERB } from "../reading/traits.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import type { Attribution } from "./attribution.ts";
import { holdsQuotation } from "./is-of-quotation.ts";
import { keepInBrackets } from "./keep-in-brackets.ts";
import { keepOutermost } from "./keep-outermost.ts";
import { isWriterOrReader } from "./no-report/is-no-source.ts";
import { passesOn } from "./passes-on.ts";
import { findAsked } from "./phrases/find-indirect-asked.ts";
import { findSourcePhrases } from "./phrases/find-indirect-phrases.ts";
import { findSpeeches } from "./turns/find-indirect-labels.ts";
import { isToldInTurn } from "./turns/is-told-in-turn.ts";
import { findVerbAttributions } from "./verbs/find-indirect-verbs.ts";
import { findWordAttributions } from "./words/find-indirect-words.ts";

/** The words of which one stands in every report. */
const REPORTS = REPORTING_VERB | NOUN_CUE | IDIOM | PHRASE_OPENER;

/** Finds the attributions of one article, with their rules: in each sentence, none inside what another one reports. */
export function findAttributions(reading: Reading, syntax: Syntax): Attribution[] {
  const { said, turns } = findSpeeches(reading, syntax);
  const inside = new Uint8Array(turns.length > 0 ? reading.words.length : 0);
  for (const { from, to } of turns) inside.fill(1, from, to);
  const found: Attribution[] = [];
  for (const sentence of reading.sentences) {
    if (!(sentence.traits & REPORTS)) continue;
    for (const attribution of readSentence(reading, syntax, sentence)) {
      const isInTurn = inside[attribution.cue.from] === 1;
      if (!isInTurn || isToldInTurn(reading, sentence, attribution)) found.push(attribution);
    }
  }
  return [...found, ...said];
}

/** Finds the attributions of one sentence, none inside another that does not pass it on. */
function readSentence(reading: Reading, syntax: Syntax, sentence: Sentence): Attribution[] {
  // "According to the agencies, she said “…” and promised to stay": the phrase reports, and leaves, the reports in it.
  const { traits } = sentence;
  const found: Attribution[] = [];
  if (traits & REPORTING_VERB) found.push(...findVerbAttributions(reading, syntax, sentence));
  if (traits & PHRASE_OPENER) {
    const phrases = findSourcePhrases(reading, syntax, sentence);
    found.push(...phrases.filter(({ content }) => !holdsQuotation(reading, content)));
  }
  if (traits & (NOUN_CUE | IDIOM)) found.push(...findWordAttributions(reading, syntax, sentence));
  if (traits & REPORTING_VERB) found.push(...findAsked(reading, syntax, sentence));
  const told = found.filter(({ source }) => !source || !isWriterOrReader(reading, source));
  const outermost = keepOutermost(told);
  const passedOn = told.filter((inner) =>
    outermost.some((outer) => passesOn(reading, syntax, outer, inner)),
  );
  return [...outermost, ...keepOutermost(passedOn)]
    .filter((one) => !isQuestionOfNobody(one) && !isSaidByNobody(reading, syntax, one))
    .map((one) => keepInBrackets(reading, one));
}

/** Tells whether a question is told without whoever puts it: "Asked whether he would stay, Smith said" holds his answer alone. */
const isQuestionOfNobody = ({ lemma, source }: Attribution): boolean =>
  source === null && lemma === "ask";

/** Words for when something was said that is said no more. */
const NO_MORE: ReadonlySet<string> = new Set("formerly initially previously".split(" "));

/** Tells whether nobody says so, nor the contrary ("It has not been suggested that the mayor knew"), or no more ("The boy was initially reported to be four"). */
function isSaidByNobody(
  reading: Reading,
  syntax: Syntax,
  { rule, source, cue }: Attribution,
): boolean {
  if (source !== null) return false;
  const isClause = rule === "that" || rule === "wh";
  const isDenied = isClause && groupAt(syntax, cue.from)?.negated === true;
  return isDenied || hasWord(reading, NO_MORE, cue.from, cue.to);
}
