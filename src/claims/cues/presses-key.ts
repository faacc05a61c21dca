/** Tells whether a verb is done to a key or a button that quoted words name: "by pressing “start”", "pushed the “exit” button". */
import { DETERMINER } from "../reading/classify-words.ts";
import { classAt, quotationAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";

/** A verb that takes no quoted words of its own right behind it, and one that takes them as well as a thing. */
const PRESSING = /^press(?:es|ed|ing)?$/;
const PUSHING = /^push(?:es|ed|ing)?$/;
/** What is pressed; our own list, from general English. */
const KEYS: ReadonlySet<string> = new Set("bell button buttons key keys switch".split(" "));

/** Tells whether the verb at a token has a key for its object; "pressed: “Why now?”" speaks. */
export function pressesKey(reading: Reading, at: number): boolean {
  const next = classAt(reading, at + 1) & DETERMINER ? at + 2 : at + 1;
  const quotation = quotationAt(reading, next);
  if (!quotation || quotation.from !== next) return false;
  const verb = wordAt(reading, at);
  if (PRESSING.test(verb)) return true;
  return PUSHING.test(verb) && KEYS.has(wordAt(reading, quotation.to));
}
