/** Finds the body that "the bank" is short for. */
import type { Person } from "../people/find-bearer.ts";
import type { Mention } from "../people/find-mentions.ts";
import { isNounForMany } from "../people/find-name.ts";
import { mentionAt } from "../people/find-people.ts";
import type { Label } from "../reading/label.ts";
import { isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";

/** How far back the full name of a body is looked for, in tokens. */
const MAX_BACK = 1000;

/** Returns the body that "the bank" or "the Bank" is short for: the last one named with this word, where it is named in full; undefined for none. */
export function findShortened(reading: Reading, { from, to }: Label): Person | undefined {
  const word = wordAt(reading, to - 1);
  const isShort = to - from === 2 && wordAt(reading, from) === "the" && !word.endsWith("s");
  if (!isShort || !isNounForMany(reading, to - 1)) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - MAX_BACK); at -= 1) {
    if (wordAt(reading, at) !== word || isQuoted(reading, at)) continue;
    const mention = mentionAt(reading.people, at);
    if (mention && mention.to - mention.from > 1) return bodyNamedWith(reading, mention, at);
    // Another of the kind ("an appeals court"), or the same again.
    if (wordAt(reading, at - 1) !== "the") return undefined;
  }
  return undefined;
}

/** Returns the body of a mention whose name has its noun at a token: last, or before "of". */
function bodyNamedWith(reading: Reading, mention: Mention, at: number): Person | undefined {
  const isHead = at === mention.to - 1 || wordAt(reading, at + 1) === "of";
  const named = reading.people.persons[mention.person];
  return isHead && !mention.titled && !named?.isPerson ? named : undefined;
}
