/** Finds paragraphs without quotation marks that a verb and its colon lead to, as pages set long quotations: "Ruiz added:". */
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { holdsQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isCapital, wordAt } from "../../reading/tokens.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { Attribution } from "../attribution.ts";
import { isSpoken, type Paragraph, readPart } from "./find-turns.ts";

/** Finds them with who says them; behind the first paragraph the outlet may speak again. */
export function findLedParagraphs(
  reading: Reading,
  syntax: Syntax,
  paragraphs: readonly Paragraph[],
): Attribution[] {
  const found: Attribution[] = [];
  for (const [index, { last }] of paragraphs.entries()) {
    const lead = reading.sentences[last];
    const next = paragraphs[index + 1];
    const group = lead && next && findLeading(reading, syntax, lead);
    if (!group || !isSpoken(reading, next)) continue;
    const source = findSubject(reading, syntax, lead, group);
    // "while Oslo breaks port rules:"
    if (source && groupAt(syntax, source.from - 1)) continue;
    const part = readPart(reading, syntax, next, reading.sentences[next.first]?.from ?? 0);
    if (!source || !part || !isUnmarked(reading, part.content)) continue;
    const { from, to, head } = group;
    const cue = { from, to };
    found.push({ content: part.content, cue, source, rule: "led", lemma: wordAt(reading, head) });
  }
  return found;
}

/** Finds the verb that somebody speaks by and that a sentence ends with, before its colon. */
function findLeading(reading: Reading, syntax: Syntax, { to }: Sentence): VerbGroup | null {
  const colon = to - 1;
  const group = wordAt(reading, colon) === ":" ? groupAt(syntax, colon - 1) : undefined;
  if (!group?.finite || group.passive || group.negated) return null;
  return takesFrame(wordAt(reading, group.head), "quote") ? group : null;
}

/** Tells whether prose stands between two tokens, and no mark of a list or of a quotation. */
const isUnmarked = (reading: Reading, { from, to }: NounPhrase): boolean =>
  isCapital(reading, from) && !holdsQuoted(reading, from, to);
