/** Reads the names that a page sets on the links to its site's front page: on its logo, as a rule. */

/** Only so many of them are looked at: the first are in the head of the page. */
const MAX_LINKS = 10;
/** A host that may stand in a selector. */
const PLAIN_HOST = /^[\w.:[\]-]+$/;
const LABELLED = "[alt],[title],[aria-label]";
/** What stands there beside the name: "Harbour Post Logo", "Go to the Harbour Post home page". */
const BESIDE_NAME = /^(?:go|back|return) to\s+|\s*\b(?:home\s?page|home|logo)\b/gi;

/** Lists the labels and texts of the links to the front page of the site that `link` leads to. */
export function readLogos(document: Document, link: string | null): string[] {
  if (link === null) return [];
  const { host } = new URL(link);
  if (!PLAIN_HOST.test(host)) return [];
  const addresses = [
    "/",
    ...["", "http:", "https:"].flatMap((p) => [`${p}//${host}`, `${p}//${host}/`]),
  ];
  const fronts = addresses.map((address) => `a[href="${address}"]`).join(",");
  return [...document.querySelectorAll(`a[rel~="home"],${fronts}`)]
    .slice(0, MAX_LINKS)
    .flatMap(namesOf)
    .map((label) => label.replace(/\s+/g, " ").trim().replace(BESIDE_NAME, "").trim())
    .filter((label) => label !== "");
}

/** What stands on a link, and in the labels of the link and its pictures. */
function namesOf(front: Element): string[] {
  const labels = [front, ...front.querySelectorAll(LABELLED)].flatMap((element) =>
    ["title", "aria-label", "alt"].map((name) => element.getAttribute(name) ?? ""),
  );
  return [...labels, front.textContent ?? ""];
}
