/** Completes a label with the larger place, in commas, that its last word is in. */
import { type Label, labelOf } from "../reading/label.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { largerPlaceEnd } from "../syntax/phrases/find-larger-place.ts";

/** Returns "a driver in Elm, Norway" for "a driver in Elm" before ", Norway, said". */
export function withPlace(reading: Reading, label: Label): Label {
  const to = largerPlaceEnd(reading, label.to);
  const isSet = to > label.to && wordAt(reading, to) === ",";
  return (isSet && labelOf(reading, label.from, to)) || label;
}
