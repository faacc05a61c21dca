/** Tells whom a picture is only credited to: "REUTERS/Ana Ruiz", "Photo: Ana Ruiz/Elm Press". */
import { isCapital, isMark, skipCapitals, type Tokens, wordAt } from "../reading/tokens.ts";

/** What opens the line that says who made a picture. */
const PICTURES: ReadonlySet<string> = new Set(
  "credit image photo photograph photographer photographs photos picture pictures".split(" "),
);

/** Tells whether the name of tokens `from` ≤ i < `to`, in a sentence that ends before `end`, only says who made a picture. */
export function isCredit(source: Tokens, from: number, to: number, end: number): boolean {
  const before = wordAt(source, from - 1);
  const isLabelled = before === ":" || before === "by";
  if (isLabelled && isCapital(source, from - 2) && PICTURES.has(wordAt(source, from - 2))) {
    // "Photo: Ana Ruiz speaks in Elm" tells of her.
    const last = skipCapitals(source, to);
    return last >= end || isMark(source, last);
  }
  // "Lind/Ruiz" are two, in the middle of a sentence or of one word each.
  if (to - from < 2) return false;
  const follows = before === "/" && isCapital(source, from - 2);
  if (follows) return wordAt(source, to) === "/" || isClosed(source, to, end);
  const leads = wordAt(source, to) === "/" && isCapital(source, to + 1);
  return leads && isClosed(source, skipCapitals(source, to + 1), end);
}

/** Tells whether a bracket or the sentence closes at a token. */
const isClosed = (source: Tokens, at: number, end: number): boolean =>
  at >= end || /^[).\]]$/.test(wordAt(source, at));
