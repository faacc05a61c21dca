/** Resolves a speaker's label to the person whom it means in this article. */
import type { Speaker } from "./claim.ts";
import type { Label } from "./find-label.ts";

import type { Reading } from "./make-reading.ts";

const SINGULAR_PRONOUNS = new Set(["he", "she", "who"]);

/**
 * Returns the speaker whom a label means: a name in the article's fullest form, a pronoun as the last
 * person named before it, anything else as printed. `Speaker.text` is always the label as printed.
 */
export function resolveSpeaker(reading: Reading, label: Label): Speaker {
  const { people, tokens, text } = reading;
  const printed = text.slice(label.start, label.end);
  const speaker = (name: string): Speaker => ({
    start: label.start,
    end: label.end,
    text: printed,
    name,
  });
  const personAt = (token: number): string | null => {
    const mention = people.mentions[people.mentionOf[token] ?? -1];
    return mention ? (people.persons[mention.person]?.name ?? null) : null;
  };
  if (SINGULAR_PRONOUNS.has(tokens[label.from]?.word ?? "")) {
    for (let at = label.from - 1; at >= 0; at -= 1) {
      const name = personAt(at);
      if (name) return speaker(name);
    }
    return speaker(printed);
  }
  return speaker(personAt(label.to - 1) ?? printed);
}
