/** Compares when two claims say something is: different dates of the same thing. */
import { mayBeSameDate, type ReadDate, readDates } from "../../text/read-dates.ts";
import { type ClaimPair, type Difference, shiftSpans, type Side } from "./claim-pair.ts";
import { pairValues } from "./pair-values.ts";

/** Finds dates that cannot be the same day, by the days on which the two articles were published. */
export function compareDates(pair: ClaimPair): Difference[] {
  const { here, there } = pair;
  const agree = (a: ReadDate, b: ReadDate) =>
    mayBeSameDate(a, b, here.article.published, there.article.published);
  return pairValues(pair, readClaimDates(here), readClaimDates(there), agree).map(
    ([here, there]) => ({ type: "date", here, there }),
  );
}

function readClaimDates({ claim }: Side): ReadDate[] {
  return shiftSpans(readDates(claim.text), claim.start);
}
