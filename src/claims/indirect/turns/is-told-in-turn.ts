/** Tells whether a turn of a transcript reports what somebody else has said: "LIND: The mayor says the bridge is safe." */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isSpeech } from "../../syntax/verbs/is-speech.ts";
import type { Attribution } from "../attribution.ts";

/** Those who talk to each other, and pronouns for whom only the two of them know. */
const NOBODY_ELSE =
  /^(?:anybody|anyone|everybody|everyone|i|it|nobody|one|people|some|somebody|someone|that|they|this|we|you)(?:'|$)/;

/** Tells it of an attribution inside a turn; in a headline nobody else has a turn, and what others want or think is only supposed in one. */
export function isToldInTurn(
  reading: Reading,
  { passage }: Sentence,
  { cue, source }: Attribution,
): boolean {
  if (passage === 0 || !source || NOBODY_ELSE.test(wordAt(reading, source.from))) return false;
  for (let at = cue.from; at < cue.to; at += 1) if (isSpeech(reading, at)) return true;
  return false;
}
