/** Weighs the scope of two claims: who speaks, when, in what surroundings. Missing evidence adds nothing. */
import { foldNamePart } from "../claims/people/fold-name.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import type { Proposition } from "./proposition.ts";
import { isSameSpeaker, speakerKey } from "./same-speaker.ts";
import { weighStem } from "./weigh-evidence.ts";

/** What is known of the scope of two claims; it is the same both ways round. */
export interface Scope {
  /** `null` where either side names no speaker, or has no date. */
  sameSpeaker: boolean | null;
  days: number | null;
  sameArticle: boolean;
  /** Both quote, be it a single word. */
  bothQuote: boolean;
  /**
   * The weight of what the outlets' words around both claims share; `null` where a side has too few
   * to tell, or is no excerpt: what a whole paragraph shares with another says nothing of one sentence in it.
   */
  around: number | null;
}

/** Compares speakers, dates and surroundings. */
export function weighScope(a: Proposition, b: Proposition, vectors: Vectors | null): Scope {
  return {
    sameSpeaker: compareSpeakers(a, b),
    days: a.day === null || b.day === null ? null : Math.abs(a.day - b.day),
    bothQuote: a.quotes && b.quotes,
    sameArticle: a.article !== null && a.article === b.article,
    around: a.article && b.article ? weighAround(a, b, vectors) : null,
  };
}

/** A name stands among so many first words of a content that passes another speaker on. */
const OPENING_WORDS = 3;

/**
 * Compares the speakers. An agency that passes on what another said ("according to the agency, Dunn told …") is
 * neither the same speaker nor another.
 */
function compareSpeakers(a: Proposition, b: Proposition): boolean | null {
  const same = isSameSpeaker(a.speaker, b.speaker);
  return same === false && (passesOn(a, b.speaker) || passesOn(b, a.speaker)) ? null : same;
}

function passesOn({ words }: Proposition, speaker: string | null): boolean {
  const key = speakerKey(speaker ?? "");
  return words.slice(0, OPENING_WORDS).some(({ folded }) => foldNamePart(folded) === key);
}

/** A side with fewer telling words around its claim says nothing about its surroundings. */
const MIN_AROUND = 2;

/**
 * Weighs what the surroundings share: words around one claim that the other has around or inside its own
 * ("the conversation with Trump", quoted by one outlet and retold by the other).
 */
function weighAround(a: Proposition, b: Proposition, vectors: Vectors | null): number | null {
  if (a.around.size < MIN_AROUND || b.around.size < MIN_AROUND) return null;
  let sum = 0;
  for (const stem of a.around) {
    if (b.around.has(stem) || (b.inside.has(stem) && !a.inside.has(stem))) {
      sum += weighStem(stem, vectors);
    }
  }
  for (const stem of b.around) {
    if (!a.around.has(stem) && a.inside.has(stem) && !b.inside.has(stem)) {
      sum += weighStem(stem, vectors);
    }
  }
  return sum;
}
