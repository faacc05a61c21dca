/** Weighs how much a statement tells a reader, to put the most telling first. */
import type { ComparedStatement, DiscrepancyType } from "../src/comparison/comparison.ts";

/** What was said, to whom it is given, and what was counted weigh more than how it was worded. */
export const DISCREPANCY_WEIGHT: Record<DiscrepancyType, number> = {
  speaker: 5,
  negation: 5,
  number: 4,
  place: 4,
  date: 4,
  modality: 3,
  wording: 3,
  cut: 2,
};
/** Two speakers set side by side tell as much as a difference in what was said. */
const COUNTERPOINT_WEIGHT = 5;
/** A further outlet adds less than a difference does, and more than three add nothing. */
const OUTLET_WEIGHT = 1;
const MOST_OUTLETS_COUNTED = 3;

/** Returns the `count` most telling statements, the most telling first; equals stay in reading order. */
export function pickTelling(statements: ComparedStatement[], count: number): ComparedStatement[] {
  return [...statements].sort((a, b) => weigh(b) - weigh(a)).slice(0, count);
}

/** Tells whether the reports of a statement differ in anything that both sources state. */
export const differs = (statement: ComparedStatement): boolean =>
  statement.discrepancies.length > 0;

function weigh({ discrepancies, counterpoints, coverage, score }: ComparedStatement): number {
  const heaviest = Math.max(0, ...discrepancies.map(({ type }) => DISCREPANCY_WEIGHT[type]));
  const outlets = Math.min(coverage.length, MOST_OUTLETS_COUNTED) * OUTLET_WEIGHT;
  return score + heaviest + outlets + (counterpoints.length > 0 ? COUNTERPOINT_WEIGHT : 0);
}
