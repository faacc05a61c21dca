/** Tells the lines of an article from those that only stand on its page: bylines, promos, video cards, appeals, notices. */
import { LIST_HEADINGS } from "./boilerplate-cues.ts";
import { findLinksAtFoot } from "./find-links-at-foot.ts";
import { countWords, endsSentence, normalise } from "./measure-line.ts";
import { isDuration, readLine, type LineRole } from "./read-line.ts";

/** Longest title of a video card and longest alternative text of a photo, in words. */
const MAX_TITLE = 30;
/** A list of other articles ends where a line of this many words begins running text again. */
const RUNNING_TEXT = 40;

/** Returns the last line before one that is not blank; -1 where there is none. */
function lineBefore(roles: readonly LineRole[], line: number): number {
  let at = line - 1;
  while (at >= 0 && roles[at] === "blank") at -= 1;
  return Math.max(at, -1);
}

/** A video card is a title, an age, a duration and a description: takes in the title and the description. */
function takeVideoCards(lines: readonly string[], roles: LineRole[]): void {
  lines.forEach((line, i) => {
    if (!isDuration(line)) return;
    let first = i;
    while (roles[lineBefore(roles, first)] === "video") first = lineBefore(roles, first);
    const title = lineBefore(roles, first);
    const isHeadline = lineBefore(roles, title) === -1;
    if (title >= 0 && !isHeadline && isTitle(lines[title] ?? "")) roles[title] = "video";
    for (let k = i + 1; roles[k] === "article"; k += 1) roles[k] = "video";
  });
}

/** Tells whether a line could be the title of something: short, and no full sentence. */
function isTitle(line: string): boolean {
  return countWords(line) <= MAX_TITLE && !endsSentence(line);
}

/** The line right above a credited caption is the photo's caption or its alternative text. */
function takeAlternativeTexts(lines: readonly string[], roles: LineRole[]): void {
  roles.forEach((role, i) => {
    if (role !== "caption" || roles[i - 1] !== "article") return;
    if (countWords(lines[i - 1] ?? "") <= MAX_TITLE) roles[i - 1] = "caption";
  });
}

/** Takes in what stands under the heading of a list of other articles, until running text begins again. */
function takeLists(lines: readonly string[], roles: LineRole[]): void {
  const last = lines.length - 1;
  roles.forEach((role, i) => {
    if (role !== "promo" || !LIST_HEADINGS.has(normalise(lines[i] ?? "").replace(/:$/u, "")))
      return;
    for (let k = i + 1; k <= last; k += 1) {
      const line = lines[k] ?? "";
      if (countWords(line) >= RUNNING_TEXT || (i < last / 2 && !isTitle(line))) break;
      if (roles[k] === "article") roles[k] = "promo";
    }
  });
}

/**
 * Finds the role of every line of a document, in order; a line is a paragraph, a heading or a label
 * as printed, without its line break. Linear in the length of the lines.
 */
export function findBoilerplate(lines: readonly string[]): LineRole[] {
  const roles = lines.map(readLine);
  takeVideoCards(lines, roles);
  if (roles.includes("blank")) takeAlternativeTexts(lines, roles);
  takeLists(lines, roles);
  const foot = findLinksAtFoot(lines);
  roles.forEach((role, i) => {
    if (i > foot && role === "article") roles[i] = "promo";
  });
  return roles;
}
