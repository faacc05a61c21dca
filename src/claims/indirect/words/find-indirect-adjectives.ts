/** Finds what adjectives attribute: "was confident that …", "remains wary of …", "…, sure that …". */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import type { ReportingWord } from "../../lexicons/read-reporting-words.ts";
import { stanceAdjectives } from "../../lexicons/stance-adjectives.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import { opensClause, opensPhrase } from "../../syntax/clauses/what-opens.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSharedSubject } from "../../syntax/subjects/find-shared-subject.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { Attribution } from "../attribution.ts";
import { isSupposed, namesNobody } from "../no-report/is-no-source.ts";
import { findOpener, hasBe, makeAttribution } from "./find-word-content.ts";

/** Verbs, beside "be", that say how someone is. */
const COPULAS: ReadonlySet<string> = inflectVerbs("appear become feel grow remain seem sound");

/** What somebody is, or is not, who knows a thing: "not sure of her age". */
const KNOWING: ReadonlySet<string> = new Set(["certain", "sure"]);

/** What "it" alone may be, with a clause. */
const IMPERSONAL: ReadonlySet<string> = new Set(["certain", "determined", "doubtful"]);

/** Reads an adjective whose content follows it: after a form of "be" or the like, or apart from its clause. */
export function readAdjective(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): Attribution | null {
  const word = stanceAdjectives.get(wordAt(reading, at));
  if (!word) return null;
  const opener = findComplement(reading, syntax, sentence, at + 1, word);
  if (opener < 0) return null;
  const before = skipAdverbs(syntax, at);
  const group = groupAt(syntax, at) ?? groupAt(syntax, before);
  if (!group) {
    if (syntax.classes[before] !== "mark" || syntax.classes[opener] !== "that") return null;
  } else if (!isCopula(reading, syntax, group, at)) return null;
  const source = group
    ? findSubject(reading, syntax, sentence, group)
    : findSharedSubject(
        reading,
        syntax,
        sentence,
        likeParticiple(before + 1, at),
        findSentenceEnd(syntax, reading, sentence),
      );
  if (!source || (!source.antecedent && namesNobody(reading, syntax, source))) return null;
  if (group && isSupposed(reading, group, source)) return null;
  // "was not sure of her age": what it is, is not told.
  const isUnknown = group?.negated && KNOWING.has(wordAt(reading, at));
  if (isUnknown && syntax.classes[opener - 1] === "preposition") return null;
  const cue = { from: group?.from ?? at, to: at + 1 };
  const attribution = makeAttribution(reading, syntax, sentence, cue, opener, source, "adjective");
  // "It is doubtful that": who doubts is not told.
  return IMPERSONAL.has(wordAt(reading, at)) && wordAt(reading, source.to - 1) === "it"
    ? { ...attribution, source: null }
    : attribution;
}

/** Tells whether a verb only says how its subject is, and not how it will or would be: it is or holds a form of "be", or is the like. */
function isCopula(reading: Reading, syntax: Syntax, group: VerbGroup, at: number): boolean {
  const isLike = group.head !== at && COPULAS.has(wordAt(reading, group.head));
  const isSo = group.finite && syntax.classes[group.from] !== "modal";
  return isSo && (isLike || hasBe(syntax, group));
}

/** Makes of an adjective apart from its clause ("Lind left, sure that") what a participle would be there. */
function likeParticiple(from: number, head: number): VerbGroup {
  const none = { finite: false, passive: false, negated: false };
  return { from, to: head + 1, head, form: "gerund", ...none };
}

/** Returns the first token of what an adjective is said of: "sure that …", "sure it will …", "wary of …"; -1 for none. */
function findComplement(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
  word: ReportingWord,
): number {
  const that = findOpener(syntax, sentence, at, word, 0);
  if (that >= 0) return that;
  if (word.takes.has("that") && opensClause(reading, syntax, at, sentence.to, false)) return at;
  const isThing = word.takes.has(wordAt(reading, at)) && syntax.classes[at] === "preposition";
  return isThing && opensPhrase(syntax, at + 1) ? at + 1 : -1;
}

/** Returns the token before an adjective and the adverbs before it: "was" of "was very sure". */
function skipAdverbs(syntax: Syntax, adjective: number): number {
  let at = adjective - 1;
  while (syntax.classes[at] === "adverb" && !groupAt(syntax, at)) at -= 1;
  return at;
}
