/** Finds the time that a paragraph of a live report begins with: "14.29 The pier has fallen." */
import { nounForms } from "../../text/inflect-noun.ts";
import { scaleWords } from "../../text/lexicons/number-words.ts";
import { hasTrait, isCapital, type Tokens, wordAt } from "./tokens.ts";
import { NUMERAL, UNIT } from "./traits.ts";

/** An hour and a minute of two digits each, with the zone or the half of the day that may stand behind them. */
const STAMP = /(?:[01]\d|2[0-3])[.:][0-5]\d(?:hrs)?(?: ?(?:[ap]\.?m\.?|GMT|BST|[CE]E?S?T|UTC))?\b/y;
/** What a stamp may have behind it: "06.10 Update: The pier has fallen." */
const KINDS: ReadonlySet<string> = new Set(["breaking", "correction", "update", "updated"]);

/** What things are measured in: our own list, from general English. */
const MEASURES: ReadonlySet<string> = new Set([
  ...nounForms(
    "acre centimeter centimetre degree gallon gram hectare inch kilogram kilometer kilometre knot liter litre meter metre mile millimeter millimetre ounce pound ton tonne yard",
  ),
  "feet",
]);

/** Returns the first token behind the stamp that begins at token `from` of a paragraph; `from` where none does: "14.29 metres", "12.30 is the time", "10.50 Euros". */
export function findStampEnd(text: string, tokens: Tokens, from: number, end: number): number {
  if (!hasTrait(tokens, from, NUMERAL)) return from;
  STAMP.lastIndex = tokens.starts[from] ?? 0;
  if (!STAMP.test(text)) return from;
  let at = from;
  while ((tokens.starts[at] ?? end) < Math.min(end, STAMP.lastIndex)) at += 1;
  if (KINDS.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === ":") return at + 2;
  if (text[(tokens.starts[from] ?? 0) + 2] === "." && isMeasured(tokens, at)) return from;
  return isCapital(tokens, at) || /^["“‘]/.test(wordAt(tokens, at)) ? at : from;
}

/** Tells whether the number before a token is of what stands there: "10.50 | Euros", "15.20 | Million people", "12.30 | Miles of road", but not "12.30 | Miles Rask fell". */
const isMeasured = (tokens: Tokens, at: number): boolean =>
  hasTrait(tokens, at, UNIT) ||
  scaleWords.has(wordAt(tokens, at)) ||
  (MEASURES.has(wordAt(tokens, at)) && !isCapital(tokens, at + 1));
