/** Compares where two claims say something is: different places of the same thing. */
import { readPlaces, type ReadPlace } from "../../text/read-places.ts";
import { type ClaimPair, type Difference, shiftSpans, type Side } from "./claim-pair.ts";
import { pairValues } from "./pair-values.ts";

/**
 * Finds places that differ. A city on one side and its country on the other differ too: the reader sees what each source
 * says; "Sochi, Russia" and "Sochi" do not, since they share a name.
 */
export function comparePlaces(pair: ClaimPair): Difference[] {
  const [here, there] = [readClaimPlaces(pair.here), readClaimPlaces(pair.there)];
  if (isIncluded(here, there) || isIncluded(there, here)) return [];
  return pairValues(pair, here, there, isSamePlace).map(([here, there]) => ({
    type: "place",
    here,
    there,
  }));
}

function readClaimPlaces({ claim }: Side): ReadPlace[] {
  return shiftSpans(readPlaces(claim.text), claim.start);
}

const isSamePlace = (a: ReadPlace, b: ReadPlace): boolean => a.name === b.name;

/** Tells whether every place of one side is named on the other: then one source only says more. */
function isIncluded(some: readonly ReadPlace[], all: readonly ReadPlace[]): boolean {
  return some.every((a) => all.some((b) => isSamePlace(a, b)));
}
