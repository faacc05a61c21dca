/** Tells whether a court or a referee decides what is so: "a judge in Elm decided the law was void". */
import { nounForms } from "../../../text/inflect-noun.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import { findPhraseHead } from "../no-report/find-phrase-head.ts";
import type { IndirectCue } from "./find-indirect-cues.ts";

/** Who rules on a case: our own list, from general news usage. */
const RULING: ReadonlySet<string> = nounForms(
  "court judge jury justice magistrate referee regulator tribunal",
);

/** Tells whether those who rule decide what is so, where others only decide what they will do: "the judge decided it was void", but not "lawyers for the court decided it was late". */
export function isRuled(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { verb: { lemma }, group }: IndirectCue,
): boolean {
  if (lemma !== "decide") return false;
  const subject = findSubject(reading, syntax, sentence, group);
  const { from, to } = subject?.antecedent ?? subject ?? group;
  return RULING.has(wordAt(reading, findPhraseHead(reading, syntax, from, to)));
}
