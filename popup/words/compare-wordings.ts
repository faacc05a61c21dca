/** Tells the same wording of a statement from another. */
import type { ComparedStatement } from "../../src/comparison/comparison.ts";
import type { RecordedClaim } from "../../src/record/record.ts";
import { splitContent } from "./split-wording.ts";

/** Tells whether two claims give a statement in the very same words; quotation marks and stops are house style. */
export function isSameWording(here: RecordedClaim, there: RecordedClaim): boolean {
  return foldWording(here) === foldWording(there);
}

/** Counts the different wordings of a statement: this article's, and those of the outlets that differ from it in words. */
export function countWordings({ claim, coverage, discrepancies }: ComparedStatement): number {
  const differing = new Set(
    discrepancies.flatMap(({ type, outlet }) => (type === "wording" ? outlet : [])),
  );
  const others = coverage.filter(({ outlet }) => differing.has(outlet));
  return new Set([claim, ...others.map(({ claim }) => claim)].map(foldWording)).size;
}

function foldWording(claim: RecordedClaim): string {
  return splitContent(claim)
    .map(({ text }) => text)
    .join("")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
