/** Tells a number that belongs to a body's name, as one of several of that name. */
import type { Label } from "../reading/label.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, wordAt } from "../reading/tokens.ts";

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const NUMBER = /^\d+$/;

/** Tells whether a number in a label belongs to the name at a token right behind it: "the 9th | Court", "Channel 4 | News". */
export function isNumbered(reading: Reading, label: Label, name: number): boolean {
  const at = name - 1;
  if (at < label.from) return false;
  const number = wordAt(reading, at);
  return (
    ORDINAL.test(number) || (NUMBER.test(number) && at > label.from && isCapital(reading, at - 1))
  );
}
