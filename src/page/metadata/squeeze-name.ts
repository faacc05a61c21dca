/** Brings the names of outlets to a form in which they can be compared. */

/** Returns the letters and digits of a name in lower case, without its article. */
export function squeezeName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
