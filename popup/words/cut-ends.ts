/** Tells where an excerpt was cut out of a sentence, so that dots can say so. */

/** An excerpt that opens in lower case was cut out of its sentence. */
export const startsInside = (excerpt: string): boolean => /^\p{Ll}/u.test(excerpt.trimStart());

/** An excerpt that ends without a closing mark goes on in its article. */
export const endsInside = (excerpt: string): boolean =>
  /[\p{L}\p{N},;:–—-]$/u.test(excerpt.trimEnd());
