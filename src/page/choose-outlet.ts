/** Chooses the outlet's name among what a page calls itself. */

/** Shortest name, in letters, that is compared with the host: shorter ones stand in every other word. */
const MIN_LETTERS = 3;
const TOP_LEVEL = /\.(?:co|com|org|net|gov|ac)?\.?[a-z]{2,}$/;

/**
 * Chooses the name that the host's own name confirms, else the first: some sites give a section
 * ("U.S."), or the agency whose copy they carry, where the outlet belongs. `null` where there is no name.
 */
export function chooseOutlet(names: readonly (string | null)[], url: string | null): string | null {
  const given = names.filter((name) => name !== null);
  const host = url === null ? "" : new URL(url).hostname.replace(/^www\./, "");
  const label = squeeze(host.replace(TOP_LEVEL, "").split(".").at(-1) ?? "");
  const confirmed = given.filter((name) => isConfirmed(squeeze(name), label));
  // Of two writings of one name the one in words reads best: "The Detroit News" rather than "detroitnews".
  return confirmed.find((name) => name.includes(" ")) ?? confirmed[0] ?? given[0] ?? (host || null);
}

function isConfirmed(name: string, label: string): boolean {
  if (name.length < MIN_LETTERS || label.length < MIN_LETTERS) return false;
  return label.includes(name) || name.includes(label);
}

/** The letters and digits of a name, without its article. */
function squeeze(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
