/** Finds typed differences between two reports of one statement, each shown in the sources' own characters. */
import type { Discrepancy } from "./comparison.ts";
import {
  type ClaimPair,
  type Difference,
  cutClaim,
  readPair,
  type Report,
} from "./discrepancies/claim-pair.ts";
import { compareDates } from "./discrepancies/compare-dates.ts";
import { compareModality } from "./discrepancies/compare-modality.ts";
import { compareNegation } from "./discrepancies/compare-negation.ts";
import { compareNumbers } from "./discrepancies/compare-numbers.ts";
import { comparePlaces } from "./discrepancies/compare-places.ts";
import { compareQuotedWords } from "./discrepancies/compare-quoted-words.ts";
import { compareSpeakers } from "./discrepancies/compare-speakers.ts";
import { findCuts } from "./discrepancies/find-cuts.ts";
import { nameOutlet } from "./name-outlet.ts";

/** What is compared, the weightiest first. */
const COMPARISONS = [
  compareNumbers,
  comparePlaces,
  compareDates,
  compareNegation,
  compareModality,
  compareQuotedWords,
  findCuts,
];

/**
 * Finds what two reports of one statement say differently. Only what both give is compared: where one is silent there is
 * no discrepancy. A stretch is named once, by its weightiest type.
 */
export function findDiscrepancies(here: Report, there: Report): Discrepancy[] {
  const pair = readPair(here, there);
  const cut = findDifferences(pair).map(({ type, ...spans }) => ({
    type,
    here: cutClaim(here, spans.here),
    there: cutClaim(there, spans.there),
  }));
  const outlet = nameOutlet(there.article);
  return [...compareSpeakers(pair), ...cut].map(({ type, here, there }) => ({
    type,
    here,
    there,
    outlet,
  }));
}

/** Finds the stretches of two claims that differ, the weightiest first. */
export function findDifferences(pair: ClaimPair): Difference[] {
  const found: Difference[] = [];
  for (const compare of COMPARISONS) {
    for (const difference of compare(pair)) {
      if (!found.some((known) => overlaps(known, difference))) found.push(difference);
    }
  }
  return found;
}

/** Tells whether two differences speak of the same words; a cut speaks of the whole, and of what else is missing. */
function overlaps(a: Difference, b: Difference): boolean {
  if (b.type === "cut" || a.type === "cut") return false;
  return (
    a.here.start < b.here.end &&
    b.here.start < a.here.end &&
    a.there.start < b.there.end &&
    b.there.start < a.there.end
  );
}
