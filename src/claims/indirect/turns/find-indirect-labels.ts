/** Finds what a colon attributes, behind a name in headlines and transcripts ("Smith: the bridge is safe"), and behind a verb: "Smith added:". */
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findHeadlineSource } from "../../speakers/find-headline-source.ts";
import { hasMainVerb } from "../../syntax/clauses/has-main-verb.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { Attribution } from "../attribution.ts";
import { findLedParagraphs } from "./find-led-paragraphs.ts";
import { findParagraphs, findTurns, isQuestion } from "./find-turns.ts";

/** The speeches of an article behind a colon, or before the name that signs a headline: what is said in them, and all of them, also those that only ask or thank. */
export interface Speeches {
  said: Attribution[];
  turns: NounPhrase[];
}

/** Finds the speeches of an article. */
export function findSpeeches(reading: Reading, syntax: Syntax): Speeches {
  const said: Attribution[] = [];
  const turns: NounPhrase[] = [];
  const paragraphs = findParagraphs(reading);
  const [title] = reading.sentences;
  const signed = title ? readSigned(reading, syntax, title) : null;
  if (signed) {
    said.push(signed);
    turns.push(signed.content);
  }
  for (const { name, parts } of findTurns(reading, syntax, paragraphs)) {
    for (const { content, first, last } of parts) {
      turns.push(content);
      if (isQuestion(reading, last) || isCourtesy(reading, first, last)) continue;
      said.push({
        content,
        cue: { from: name.to, to: name.to + 1 },
        source: { ...name, antecedent: null },
        rule: "label",
        lemma: ":",
      });
    }
  }
  for (const led of findLedParagraphs(reading, syntax, paragraphs)) {
    said.push(led);
    turns.push(led.content);
  }
  return { said, turns };
}

/** Most sentences of a speech that only thanks somebody. */
const MAX_THANKS = 3;
const THANKS: ReadonlySet<string> = new Set(["thank", "thanks", "welcome"]);

/** Tells whether the sentences `first` ≤ i ≤ `last` close an interview: "LIND: That's Ana Ruiz in Oslo. Thanks very much.", "RUIZ: You're welcome." */
function isCourtesy(reading: Reading, first: number, last: number): boolean {
  const { from, to } = reading.sentences[last] ?? { from: 0, to: 0 };
  return last - first < MAX_THANKS && hasWord(reading, THANKS, from, to);
}

/** Reads a headline that its speaker closes, behind a dash or a colon. */
function readSigned(reading: Reading, syntax: Syntax, sentence: Sentence): Attribution | null {
  const source = findHeadlineSource(reading, sentence);
  if (!source) return null;
  const mark = source.from - 1;
  if (!hasMainVerb(syntax, sentence.from, mark)) return null;
  return {
    content: { from: sentence.from, to: mark },
    cue: { from: mark, to: mark + 1 },
    source: { ...source, antecedent: null },
    rule: "signed",
    lemma: wordAt(reading, mark),
  };
}
