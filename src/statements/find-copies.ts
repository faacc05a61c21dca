/** Finds articles that carry the same copy: one wire report in two outlets is one source, not two. */
import type { ArticleRecord } from "../record/record.ts";
import { readWords } from "../text/read-words.ts";
import type { Statement } from "./statement.ts";

/** Two articles carry the same copy where at least this share of the claims of either is word for word in the other. */
const COPY_SHARE = 0.8;
/** Fewer claims than this do not tell a copy from two short reports of one remark. */
const COPY_CLAIMS = 3;

/** Tells whether two articles carry the same copy, from the number of claims that are word for word in both. */
export function isSameCopy(alike: number, claims: number, otherClaims: number): boolean {
  return alike >= COPY_CLAIMS && alike >= COPY_SHARE * Math.max(claims, otherClaims);
}

/**
 * Returns, for every record, the number of the first record that carries the same copy: its own where none before
 * it does.
 */
export function findCopies(
  records: readonly ArticleRecord[],
  statements: readonly Statement[],
): number[] {
  const alike = countAlike(records, statements);
  const first = records.map((_, number) => number);
  records.forEach(({ claims }, number) => {
    for (const [other, count] of alike[number] ?? []) {
      if (!isSameCopy(count, claims.length, records[other]?.claims.length ?? 0)) continue;
      first[number] = first[other] ?? other;
      break;
    }
  });
  return first;
}

/** Counts for every record the wordings that it shares with each record before it, in their order. */
function countAlike(
  records: readonly ArticleRecord[],
  statements: readonly Statement[],
): Map<number, number>[] {
  const counts = records.map(() => new Map<number, number>());
  for (const { claims } of statements) {
    const byWording = new Map<string, Set<number>>();
    for (const { record, claim } of claims) {
      const text = records[record]?.claims[claim]?.text ?? "";
      const wording = readWords(text)
        .map((word) => word.folded)
        .join(" ");
      byWording.set(wording, (byWording.get(wording) ?? new Set()).add(record));
    }
    for (const sharing of byWording.values()) {
      for (const number of sharing) {
        const count = counts[number];
        for (const other of sharing) {
          if (other < number) count?.set(other, (count.get(other) ?? 0) + 1);
        }
      }
    }
  }
  return counts.map((count) => new Map([...count].sort(([a], [b]) => a - b)));
}
