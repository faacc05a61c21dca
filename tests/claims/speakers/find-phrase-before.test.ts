/** Tests of where the phrase before a cue begins and ends, in sentences of our own. */
import { describe, expect, it } from "vitest";
import { said } from "../quotations/said.ts";

/** Sentences with the name of their one speaker and the quoted words. */
const SUBJECTS: readonly (readonly [sentence: string, said: string])[] = [
  // Where no verb stands before it, "and" joins two of whatever kind.
  [
    "Norway and the other ports have shut the bridge, saying it was “a gamble”.",
    "Norway and the other ports: a gamble",
  ],
  // Behind the object of a verb, "as" and "after" open a clause of their own.
  ["He got a fine as the guard who saw it said it was “a gamble”.", "the guard: a gamble"],
  ["The port sacked two pilots after an inquiry found “a gamble”.", "an inquiry: a gamble"],
  [
    "His years as the mayor of Elm showed that it was “a gamble”.",
    "His years as the mayor of Elm: a gamble",
  ],
  // Where no comma parts what leads to a subject, its article does.
  ["On social media the Elm Council said: “It was a gamble.”", "Elm Council: It was a gamble."],
  // No comma need part the time that leads to it, either.
  ["Six years ago the Elm Council called it “a gamble”.", "Elm Council: a gamble"],
  ["A few weeks ago two pilots called it “a gamble”.", "two pilots: a gamble"],
  ["Last summer the drivers called it “a gamble”.", "the drivers: a gamble"],
  // Where somebody speaks is no part of him.
  ["Ana Ruiz in a news briefing in Oslo called it “a gamble”.", "Ana Ruiz: a gamble"],
  ["Tom Okafor in an interview with the Elm Post called it “a gamble”.", "Tom Okafor: a gamble"],
  ["The man in a video called it “a gamble”.", "The man in a video: a gamble"],
  // An office that no comma closes is told of the name before it, but not what says so in an aside.
  ["Ana Ruiz, chair of the Elm Board called it “a gamble”.", "Ana Ruiz: a gamble"],
  ["Ana Ruiz, a driver who had crossed it called it “a gamble”.", "Ana Ruiz: a gamble"],
  ["Ana Ruiz, a driver said, left what was “a gamble”.", "a driver: a gamble"],
  // A setting in commas may stand between "but" and the verb of the same subject.
  [
    "Norway stayed away, but, in a written note to the court on 2 May, rejected the claims raised by Elm as “a gamble”.",
    "Norway: a gamble",
  ],
  // A party that no comma closes is told of the name before it.
  ["Sen. Ana Ruiz, R-Elm called it “a gamble”.", "Ana Ruiz: a gamble"],
  ["“It was a gamble,” Sen. Ana Ruiz, D-Va. said.", "Ana Ruiz: It was a gamble,"],
  // An adverb of the sentence, a verb and the time of what was said are no part of who says it.
  ["The mayor nevertheless called it “a gamble”.", "The mayor: a gamble"],
  ["The mayor starts shouting: “It was a gamble.”", "The mayor: It was a gamble."],
  ["In May they will hold banners proclaiming: “It was a gamble.”", "banners: It was a gamble."],
  ["He recalls the day the mayor called it “a gamble”.", "the mayor: a gamble"],
  // Somebody is told of by what happened where he is.
  [
    "A teacher at the school where three boats were burned said it was “a gamble”.",
    "A teacher at the school: a gamble",
  ],
  // A full stop is no share's sign, whatever side its space is on.
  ["The port shut .The mayor called it “a gamble”.", "The mayor: a gamble"],
  // What a participle has for its object does nothing.
  ["Drivers wearing masks called it “a gamble”.", "Drivers: a gamble"],
  [
    "A statement by the council confirming the closure read: “It was a gamble.”",
    "A statement by the council: It was a gamble.",
  ],
];

describe("the phrase before a cue", () => {
  it.each(SUBJECTS)("is read whole, and no more, in %s", (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });
});
