/** Weighs how much a statement tells a reader, to put the most telling first. */
import type { ComparedStatement, DiscrepancyType } from "../../src/comparison/comparison.ts";

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

/**
 * Returns the `count` most telling statements, the most telling first; equals stay in reading order.
 * A contrast tells once: the same one with a further statement weighs nothing.
 */
export function pickTelling(statements: ComparedStatement[], count: number): ComparedStatement[] {
  const picked: ComparedStatement[] = [];
  const left = [...statements];
  const told = new Set<string>();
  while (picked.length < count && left.length > 0) {
    const weights = left.map((statement) => weigh(statement, told));
    const [next] = left.splice(weights.indexOf(Math.max(...weights)), 1);
    if (!next) break;
    picked.push(next);
    for (const { speaker, statement } of next.counterpoints) told.add(speaker + statement);
  }
  return picked;
}

/** Tells whether the reports of a statement differ in anything that both sources state. */
export const differs = (statement: ComparedStatement): boolean =>
  statement.discrepancies.length > 0;

/** Weighs a statement beside others, whose counterpoints have been told. */
function weigh(
  { discrepancies, counterpoints, coverage, score }: ComparedStatement,
  told: Set<string>,
): number {
  const heaviest = Math.max(0, ...discrepancies.map(({ type }) => DISCREPANCY_WEIGHT[type]));
  const outlets = Math.min(coverage.length, MOST_OUTLETS_COUNTED) * OUTLET_WEIGHT;
  const contrasts = counterpoints.some(({ speaker, statement }) => !told.has(speaker + statement));
  return score + heaviest + outlets + (contrasts ? COUNTERPOINT_WEIGHT : 0);
}
