/** Ends a content that a relative clause reports where that clause ends: "anyone who says it is fair | is wrong". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { holdsVerb } from "../../syntax/clauses/has-main-verb.ts";
import { findPhraseStart, type NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import { isAuxiliary, type VerbGroup } from "../../syntax/verbs/verb-group.ts";

/** Returns a content up to the verb of the clause that its source stands for: behind a comma where the relative clause stands between two, else behind what the content's own verb has for its object. */
export function endInRelative(
  reading: Reading,
  syntax: Syntax,
  content: NounPhrase,
  source: Subject,
): NounPhrase {
  const opener = syntax.classes[source.from];
  if (!source.antecedent || (opener !== "wh" && opener !== "that")) return content;
  return endBehindPronoun(reading, syntax, content, source.from);
}

/** Returns the same of a content in the relative clause that the pronoun at a token opens. */
export function endBehindPronoun(
  reading: Reading,
  syntax: Syntax,
  content: NounPhrase,
  pronoun: number,
): NounPhrase {
  const isAside = wordAt(reading, pronoun - 1) === "," || isOfApposition(reading, syntax, pronoun);
  for (let at = content.from + 1; at < content.to; at += 1) {
    const group = groupAt(syntax, at);
    if (group?.from !== at || !group.finite) continue;
    const isBehind = isAside && wordAt(reading, at - 1) === ",";
    if (isBehind && holdsVerb(syntax, content.from, at - 1)) {
      return { from: content.from, to: at - 1 };
    }
    // "said Ruiz called him “a liar” | left", but not "said the “old” pier | was shut"
    const isBehindQuoted = isQuoted(reading, at - 1) && !isQuoted(reading, at);
    const isNext = isBehindQuoted || isOuter(reading, syntax, content, group);
    if (!isAside && isNext) return { from: content.from, to: at };
  }
  return content;
}

/** Tells whether a pronoun tells more of what somebody is, between commas: "Lind, a pilot | who said it is fair, has left". */
function isOfApposition(reading: Reading, syntax: Syntax, pronoun: number): boolean {
  const start = findPhraseStart(reading, syntax, pronoun, 0);
  return wordAt(reading, start - 1) === "," && /^(?:an?|the)$/.test(wordAt(reading, start));
}

/** What opens a clause in a content, of which a verb may be the end: "says what he saw | was old". */
const OPENS_INNER: ReadonlySet<WordClass> = new Set<WordClass>(["subordinator", "that", "wh"]);

/** Tells whether a verb has no subject in the content: another verb stands right before it ("says the vote was rigged | is wrong"), or the object of one. */
function isOuter(
  reading: Reading,
  syntax: Syntax,
  content: NounPhrase,
  { from, head, form }: VerbGroup,
): boolean {
  const verb = isAuxiliary(syntax.classes[from]) ? groupAt(syntax, from - 1) : undefined;
  if (verb?.finite && !opensInner(syntax, content, verb)) return true;
  if (head === from && (form === "base" || form === "third")) return false;
  const object = findPhraseStart(reading, syntax, from, content.from);
  const before = groupAt(syntax, object - 1);
  if (object === from || object - 1 <= content.from || !before?.finite) return false;
  return !takesFrame(wordAt(reading, before.head), "that", "bare");
}

/** Tells whether a verb stands in a clause that opens within a content: "what he saw", "everything | he saw". */
function opensInner({ classes }: Syntax, content: NounPhrase, { from }: VerbGroup): boolean {
  if (from - 1 > content.from && classes[from - 1] === "subject") return true;
  for (let at = content.from; at < from; at += 1) {
    if (OPENS_INNER.has(classes[at] ?? "mark")) return true;
  }
  return false;
}
