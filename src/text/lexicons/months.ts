/** The months of English. */

/** Their names in lower case, in the order of the year. */
export const MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** A month's English name, whole or cut short, as a piece of a regular expression that ignores case. */
export const MONTH_PATTERN = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
