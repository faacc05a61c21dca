/** A month's English name, whole or cut short, as a piece of a regular expression that ignores case. */
export const MONTH_PATTERN = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
