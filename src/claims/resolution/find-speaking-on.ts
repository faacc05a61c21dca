/** Finds who goes on to say more by the verb of the sentence before: "Ruiz, who testified that Lind was late, left. He also testified". */
import type { Gender } from "../people/find-bearer.ts";
import { mentionAt } from "../people/find-people.ts";
import { isQuoted, skipAdverbs } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { isLed, verbAfter } from "./score-salience.ts";

/** How far back the same verb may stand, in tokens. */
const MAX_BACK = 80;

/** Returns the person who is the subject of the same verb of reporting in the sentence before, where "also" stands between a pronoun at a token and its verb; -1 for none, and where several are. */
export function findSpeakingOn(reading: Reading, at: number, gender: Gender): number {
  const { people, sentences, sentenceOf } = reading;
  if (wordAt(reading, at + 1) !== "also" || !hasTrait(reading, at + 2, REPORTING_VERB)) return -1;
  const verb = wordAt(reading, at + 2);
  const own = sentenceOf[at] ?? 0;
  const from = Math.max(sentences[own - 1]?.from ?? at, at - MAX_BACK);
  let found = -1;
  for (let token = from; token < (sentences[own]?.from ?? at); token += 1) {
    const mention = mentionAt(people, token);
    if (!mention) continue;
    token = mention.to - 1;
    const person = people.persons[mention.person];
    if (!person || person.isBody || isQuoted(reading, token)) continue;
    if ((person.gender ?? gender) !== gender) continue;
    const isWho = wordAt(reading, mention.to) === "," && wordAt(reading, mention.to + 1) === "who";
    if (!isWho && (!person.isPerson || isLed(reading, mention))) continue;
    const said = isWho ? mention.to + 2 : verbAfter(reading, mention);
    if (wordAt(reading, skipAdverbs(reading, said)) !== verb) continue;
    if (found >= 0 && found !== mention.person) return -1;
    found = mention.person;
  }
  return found;
}
