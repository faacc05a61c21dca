/** Finds the personal and other proper names of an article, and which mentions name the same person. */
import type { Token } from "../text/find-tokens.ts";
import type { Span } from "../text/span.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from "./classify-words.ts";
import { foldName } from "./fold-name.ts";

/** One run of capitalised words, as token indices `from` ≤ i < `to`. */
export interface Mention extends Span {
  from: number;
  to: number;
  /** Index into `People.persons`. */
  person: number;
}

/** One named person or body; `name` is the fullest form that the article gives. */
export interface Person {
  name: string;
  /** Folded words of the name, the family name last. */
  parts: string[];
}

export interface People {
  persons: Person[];
  /** In reading order. */
  mentions: Mention[];
  /** For each token, the index in `mentions` of the mention that it stands in, or -1. */
  mentionOf: Int32Array;
}

/** Small words that stand inside names: "Ursula von der Leyen", "Bank of England". */
const PARTICLES = new Set("van von der den de la le du da di del bin al el ben ter of".split(" "));

/** Classes whose members are capitalised only where a sentence begins, or name no one. */
const NO_NAME =
  DETERMINER |
  PRONOUN |
  RELATIVE |
  AUXILIARY |
  PREPOSITION |
  CONJUNCTION |
  SUBORDINATOR |
  ADVERB |
  TIME;

/** Tells whether a capitalised word may be part of a name. */
function mayBeName(token: Token, classes: number): boolean {
  return token.kind === "word" && token.capital && !(classes & NO_NAME) && token.word !== "'s";
}

/** Finds the people whom the tokens name. Linear in the number of tokens. */
export function findPeople(
  text: string,
  tokens: readonly Token[],
  classes: Uint16Array,
  sentences: readonly (Span & { from: number; to: number })[],
): People {
  const persons: Person[] = [];
  const mentions: Mention[] = [];
  const mentionOf = new Int32Array(tokens.length).fill(-1);
  const byFamilyName = new Map<string, number[]>();
  for (const sentence of sentences) {
    let from = sentence.from;
    while (from < sentence.to) {
      const token = tokens[from];
      if (!token || !mayBeName(token, classes[from] ?? 0)) {
        from += 1;
        continue;
      }
      let to = from + 1;
      while (to < sentence.to) {
        const next = tokens[to];
        const after = tokens[to + 1];
        if (!next) break;
        if (mayBeName(next, classes[to] ?? 0)) to += 1;
        else if (
          PARTICLES.has(next.word) &&
          after &&
          to + 1 < sentence.to &&
          mayBeName(after, classes[to + 1] ?? 0)
        )
          to += 2;
        else break;
      }
      const span = { start: token.start, end: tokens[to - 1]?.end ?? token.end };
      const name = text.slice(span.start, span.end);
      const person = findPerson(persons, byFamilyName, name);
      mentionOf.fill(mentions.length, from, to);
      mentions.push({ ...span, from, to, person });
      from = to;
    }
  }
  return { persons, mentions, mentionOf };
}

/** Returns the person whom a name may name, as known so far, or a new one. */
function findPerson(persons: Person[], byFamilyName: Map<string, number[]>, name: string): number {
  const parts = foldName(name);
  const family = parts.at(-1) ?? "";
  const known = byFamilyName.get(family) ?? [];
  for (const index of known) {
    const person = persons[index];
    if (!person) continue;
    if (parts.length === 1 || person.parts.length === 1 || parts[0] === person.parts[0]) {
      if (parts.length > person.parts.length) Object.assign(person, { name, parts });
      return index;
    }
  }
  persons.push({ name, parts });
  byFamilyName.set(family, [...known, persons.length - 1]);
  return persons.length - 1;
}
