/** Reads an article's authors as its metadata name them. */
import { cleanByline, isNobody, ownNames } from "./clean-byline.ts";

/** An address, or what a site writes where it knows of no name: "No Author", "105092". */
const NOT_A_NAME =
  /^(?:https?:|(?:admin|anonymous|author|default|no (?:author|byline)|none|null|undefined|unknown(?: author)?|\d+)$)|@/i;

/** Names longer than this, in characters, are none. */
const MAX_LENGTH = 1_000;

/** Joins the authors' names, without "By" and without what the page calls itself (`outlets`); `null` where nobody is named. */
export function readByline(
  authors: readonly (string | null)[],
  outlets: readonly (string | null)[],
): string | null {
  const own = ownNames(outlets);
  const names = authors
    .filter((author) => author !== null && author.length <= MAX_LENGTH)
    .map((author) => cleanByline(author ?? "", own))
    .filter((name) => name !== "" && !NOT_A_NAME.test(name) && !isNobody(name, own));
  return names.length > 0 ? [...new Set(names)].join(", ") : null;
}
