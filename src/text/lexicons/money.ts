/** Signs and words for money. Source: our own compilation from general news usage. */

/** Signs before a sum. */
export const MONEY_SIGNS: readonly string[] = ["$", "£", "€", "¥", "₹", "₦", "₩"];

/** Letters before a sum, of rands, ringgits and rupees: "R4bn", "RM900", "Rs 500". */
export const MONEY_LETTERS = /(?<![A-Za-z])(?:RM?|Rs ?)$/;

/** Words behind a sum; all may end in -s, and some have a plural of their own besides. */
export const CURRENCIES: readonly string[] =
  "dirham dollar euro franc hryvnia krona krone kroner kronor lira peso pound rial ringgit riyal rouble ruble rupee shekel yen yuan zloty".split(
    " ",
  );
