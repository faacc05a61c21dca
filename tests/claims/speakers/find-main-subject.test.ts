/** Tests of whose words they are where another clause leads to the main one, or hangs on it. */
import { describe, expect, it } from "vitest";
import { said } from "../quotations/said.ts";

/** Sentences with the name of their one speaker and the quoted words. */
const MAIN_CLAUSES: readonly (readonly [sentence: string, said: string])[] = [
  // The main clause before what leads to it or hangs on it.
  [
    "Tom Okafor is airing an ad aimed at drivers, in which Ana Ruiz declares, “The bridge is safe.”",
    "Ana Ruiz: The bridge is safe.",
  ],
  [
    "When asked whom Tom Okafor supported, Ana Ruiz smiled and said, “I am waiting for the mayor.”",
    "Ana Ruiz: I am waiting for the mayor.",
  ],
  [
    "Last month, when drivers asked whom she would choose, Ana Ruiz smiled and said, “Wait for the mayor.”",
    "Ana Ruiz: Wait for the mayor.",
  ],
  [
    "Holding signs calling the mayor “the queen of tolls,” the drivers marched on.",
    "the drivers: the queen of tolls,",
  ],
  [
    "Ana Ruiz, whose office found help for brands, said Tom Okafor was a man of the city: “He is a start-up kind of guy.”",
    "Ana Ruiz: He is a start-up kind of guy.",
  ],
  // A clause before the main one, and where something was said.
  [
    "While Ana Ruiz, speaking for the council, laid out a plan for “a fair price,” others left.",
    "Ana Ruiz: a fair price,",
  ],
  [
    "Ana Ruiz welcomed Tom Okafor as a guest and in a statement credited him for “an inspiring bridge”.",
    "Ana Ruiz: an inspiring bridge",
  ],
];

describe("the subject of the main clause", () => {
  it.each(MAIN_CLAUSES)("speaks in %s", (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });
});
