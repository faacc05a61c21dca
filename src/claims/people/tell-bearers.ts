/** Tells which of those who bear one family name it means alone: whoever spoke last by the full name ("Ana Ruiz said … Ruiz added", though Luis Ruiz is the mayor). */
import { SAYING } from "../lexicons/saying-verbs.ts";
import { wordAt } from "../reading/tokens.ts";
import type { Person } from "./find-bearer.ts";
import type { Mention, TokenText } from "./find-mentions.ts";

/** How long after such a speech the family name alone means its speaker, in tokens: some paragraphs. */
const MAX_AWAY = 200;

/** Gives family names that stand alone to whoever spoke last by the full name, where that is how the article introduces him or her. Linear in the number of mentions. */
export function tellBearers(
  source: TokenText,
  persons: readonly Person[],
  mentions: readonly Mention[],
): void {
  const speakers = new Map<string, Mention>();
  const introduced = new Set<number>();
  for (const mention of mentions) {
    const person = persons[mention.person];
    const family = person?.parts.at(-1);
    if (!person?.isPerson || family === undefined) continue;
    const speaker = speakers.get(family);
    if (mention.to - mention.from === 1) {
      const isNear = speaker !== undefined && mention.from - speaker.to < MAX_AWAY;
      if (isNear) mention.person = speaker.person;
      continue;
    }
    // Who is named in full again is told so from the one whom the family name alone means.
    const isFirst = !introduced.has(mention.person) && SAYING.has(wordAt(source, mention.to));
    if (isFirst) speakers.set(family, mention);
    else speakers.delete(family);
    if (!mention.titled) introduced.add(mention.person);
  }
}
