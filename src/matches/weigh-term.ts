/** The weight of a term: the rarer it is in the corpus, the more it says. */

/**
 * Returns the inverse document frequency of a term that `df` of `claims` claims hold, always above 0
 * for a df of at most `claims`: log(1 + (claims - df + 0.5) / (df + 0.5)), the form of BM25 (Robertson and
 * Zaragoza, "The Probabilistic Relevance Framework", 2009) with 1 added, made shorter.
 */
export function weighTerm(df: number, claims: number): number {
  return Math.log((claims + 1) / (df + 0.5));
}
