/** Ends the content of a noun that is itself a subject where its own verb begins: "his claim that the pier is safe | was rejected". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";

/** What opens another clause. */
const OPENERS: ReadonlySet<WordClass> = new Set<WordClass>([
  "coordinator",
  "subordinator",
  "that",
  "wh",
]);

/** Returns a content that begins with "that", up to the first verb that no clause within it is without. */
export function endBeforeMainVerb(
  reading: Reading,
  syntax: Syntax,
  content: NounPhrase,
): NounPhrase {
  let wanted = 1;
  for (let at = content.from + 1; at < content.to; at += 1) {
    const group = groupAt(syntax, at);
    if (group?.from === at) {
      if (group.finite && !mayDescribe(syntax, group)) {
        const isFree = wanted === 0 && !mayHaveSubject(syntax, group);
        if (isFree) return { from: content.from, to: at };
        wanted =
          Math.max(0, wanted - 1) + (takesFrame(wordAt(reading, group.head), "bare") ? 1 : 0);
      }
      at = group.to - 1;
    } else if (OPENERS.has(syntax.classes[at] ?? "mark")) wanted += 1;
  }
  return content;
}

/** Tells whether a verb may be that of a clause that nothing opens: "the offer she made | was", "those held were". A form that may be a participle, too, is none of another clause. */
function mayHaveSubject(syntax: Syntax, { from, form }: VerbGroup): boolean {
  if (form === "past" || form === "base") return true;
  return groupAt(syntax, from - 1)?.passive === false;
}

/** Tells whether a past form may only describe the noun behind it: "many armed wardens". */
function mayDescribe(syntax: Syntax, { to, form }: VerbGroup): boolean {
  const next = syntax.classes[to];
  return form === "past" && (next === "word" || next === "name");
}
