/** Reads whose a page is by its copyright lines: the outlet's, as a rule. */

const HOLDERS = 'footer,[class*="copyright" i],[id*="copyright" i]';
/** Only so many of them are looked at, and no more of each than this, in characters. */
const MAX_HOLDERS = 10;
const MAX_LENGTH = 4_000;
/** "© 2014-2031 Harbour Post LLC. All rights reserved": the name stands behind the years. */
const LINE =
  /(?:©|\bcopyright)[\s©]{1,3}\d{4}(?:\s?[–—-]\s?\d{4})?,?\s(?<name>\p{Lu}[^.,|©\n]{1,60})/giu;
/** The kind of firm, which is no part of the name, and what follows it. */
const FIRM =
  /,?\s+(?:LLC|Inc|Ltd|Limited|Corp|Corporation|Co|Company|GmbH|AG|Society|All [Rr]ights|ALL RIGHTS)\b.*$/;

/** Lists the names in the copyright lines of a page's foot. */
export function readCopyright(document: Document): string[] {
  return [...document.querySelectorAll(HOLDERS)].slice(-MAX_HOLDERS).flatMap((holder) => {
    const text = holder.textContent?.slice(-MAX_LENGTH).replace(/[^\S\n]+/g, " ") ?? "";
    return [...text.matchAll(LINE)].map(
      ({ groups }) => groups?.["name"]?.replace(FIRM, "").trim() ?? "",
    );
  });
}
