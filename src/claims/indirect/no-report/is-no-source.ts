/** Tells where the subject of a reporting verb is nobody whose words the outlet reports. */
import { isLetter } from "../../../text/characters.ts";
import { PERSON } from "../../reading/classify-words.ts";
import { isTitle } from "../../reading/is-title.ts";
import { classAt, quotationAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { REPORTING_VERB } from "../../reading/traits.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import { findToldText } from "../find-told-text.ts";

/** Whoever writes an article or reads it, also with a verb: "we’ve". */
const WRITER_OR_READER = /^(?:i|me|my|our|us|we|you|your)(?!\p{L})/u;

/** Tells whether a source is whoever writes the article or reads it, of whom none reports: "I think", "if you think", "our view is". */
export const isWriterOrReader = (reading: Reading, { from, to }: Subject): boolean =>
  to - from === 1 && WRITER_OR_READER.test(wordAt(reading, from));

/** Tells whether a source is "this", "that", or a question word that stands for nothing before it: "what shows that". */
export function namesNobody(
  reading: Reading,
  syntax: Syntax,
  { from, to, antecedent }: Subject,
): boolean {
  // What was told before says nothing: "this shows that".
  if (to - from === 1 && wordAt(reading, from) === "this") return true;
  const wordClass = syntax.classes[from];
  // "the storm that showed it leaks", but not "a letter that said it leaks"
  if (wordClass === "that" && to - from === 1) {
    return antecedent === null || findToldText(reading, syntax, antecedent) === null;
  }
  return wordClass === "wh" && !antecedent;
}

/** What a subject begins with that nobody is left in. */
const NONE: ReadonlySet<string> = new Set("neither no nobody none".split(" "));
/** Tells whether nobody says so, which turns what is said round: "nobody thinks that", "neither pilot says"; but not "No 10 said". */
export const isNone = (reading: Reading, { from }: Subject): boolean =>
  NONE.has(wordAt(reading, from)) && !/^\d/.test(wordAt(reading, from + 1));

/** Tells whether a subject opens what somebody else is said to say: "the idea that she hopes", "they were inclined to say they hope". */
export function isInReport(
  reading: Reading,
  syntax: Syntax,
  { from, antecedent }: Subject,
): boolean {
  if (antecedent) return false;
  if (syntax.classes[from - 1] === "that") {
    const isGround = GROUNDS.has(wordAt(reading, from - 2));
    return !isGround && !opensResult(reading, syntax, from - 1);
  }
  return syntax.classes[from] === "subject" && hasTrait(reading, from - 1, REPORTING_VERB);
}

/** Words that make a conjunction with "that": "given that pilots say". */
const GROUNDS: ReadonlySet<string> = new Set(["given", "now"]);

/** Farthest "so" from its "that", in tokens. */
const MAX_SO = 8;

/** Tells whether a "that" opens what comes of something: "so cold that", "such a storm at sea that". */
function opensResult(reading: Reading, syntax: Syntax, that: number): boolean {
  for (let at = that - 2; at >= Math.max(0, that - MAX_SO); at -= 1) {
    const word = wordAt(reading, at);
    if (word === "so" || word === "such") return true;
    if (syntax.classes[at] === "mark" || (syntax.groupOf[at] ?? -1) >= 0) return false;
  }
  return false;
}

/** Tells whether a clause only supposes that its subject says something: "if the council ruled out a rise", but not "asked if" and "even if". */
export function isSupposed(
  reading: Reading,
  { form }: VerbGroup,
  { from, antecedent }: Subject,
): boolean {
  const opener = wordAt(reading, from - 1);
  if (antecedent) return false;
  if (opener === "whenever" || opener === "lest") return true;
  if (opener !== "if" && opener !== "unless") return false;
  // "even if Ruiz agrees to pay", but "even if Ruiz agreed to pay"
  if (wordAt(reading, from - 2) === "even") return form === "base" || form === "third";
  return !NOT_SUPPOSING.has(wordAt(reading, from - 2));
}

const NOT_SUPPOSING: ReadonlySet<string> = new Set("asked know knows only".split(" "));

/** Tells whether a quotation that is no title ends right before the reporting clause: then the words quoted are its content. */
export function standsAtQuotation(reading: Reading, sentence: Sentence, source: Subject): boolean {
  const before = source.from - 1;
  const quotation = before < sentence.from ? undefined : quotationAt(reading, before);
  if (!quotation || isTitle(reading, quotation)) return false;
  // "“Dust” director Ana Ruiz said": what her calling is of.
  const isWork = isLetter(reading.text.charCodeAt(quotation.end - 1));
  return !isWork || (classAt(reading, source.from) & PERSON) === 0;
}
