/** A statement: what was said, once, with the places of all claims that report it. */

/** Where a claim stands in a corpus: the number of its record, and its number in that record's claims. */
export interface ClaimPlace {
  record: number;
  claim: number;
}

/**
 * A statement. `id` is a hash of the speaker and of the fullest wording, the same in every run;
 * `speaker` is the canonical name, `null` where no claim names one; `claims` are in the corpus' order.
 */
export interface Statement {
  id: string;
  speaker: string | null;
  claims: ClaimPlace[];
}
