/** Kinds of pieces, as headlines name them before a colon; our own list, from general news usage. */
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";

const RUBRICS: ReadonlySet<string> = new Set(
  "analysis breaking column commentary correction editorial essay example exclusive explainer factbox feature gallery interview letter letters live note obituary opinion photo photos podcast preview profile recap review transcript update updates video watch".split(
    " ",
  ),
);

/** Tells whether all that stands from a token to a colon says what kind of piece it is: "Exclusive:", "Live updates:". */
export const isRubric = (reading: Reading, from: number, colon: number): boolean =>
  colon - from <= 2 && RUBRICS.has(wordAt(reading, colon - 1));
