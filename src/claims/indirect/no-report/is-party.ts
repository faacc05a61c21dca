/** Tells somebody who may be attacked or defended from a thing: "the mayor", "Ana Lind", but not "the report" and "her record". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { TEXTS } from "../../lexicons/person-nouns.ts";
import { STUDIES } from "../../lexicons/studies.ts";
import { namesPerson } from "../../people/find-people.ts";
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";

/** What is no party, though it speaks: a text, a study, and what somebody runs; the last our own list, from general news usage. */
const NO_PARTY: ReadonlySet<string> = new Set([
  ...TEXTS,
  ...STUDIES,
  ...nounForms("administration campaign presidency"),
]);

/** Tells whether the noun or the name that ends at a token is of somebody. */
export const isParty = (reading: Reading, head: number): boolean =>
  namesPerson(reading.people, head) ||
  ((classAt(reading, head) & SPEAKING_NOUN) !== 0 && !NO_PARTY.has(wordAt(reading, head)));
