/** Finds the links to other articles at the foot of a page: all that stands below its last "Read more:". */
import { countWords, endsSentence } from "./measure-line.ts";

/** Longest title of a link, in words: longer lines are running text. */
const MAX_TITLE = 20;
/** Most lines of links below a heading. */
const MAX_LINKS = 8;

/** A line that heads links; without its colon it is a button in the middle of an article. */
const HEADING = /^\s*(?:also )?read (?:more|also|next):\s*$/iu;

/**
 * Returns the index of the line that heads the links at the foot of a page; the number of its lines where none does.
 * The first of the links ends as no sentence does. Looks at the last lines alone.
 */
export function findLinksAtFoot(lines: readonly string[]): number {
  let links = 0;
  let first = "";
  for (let i = lines.length - 1; i >= 0 && links <= MAX_LINKS; i -= 1) {
    const line = lines[i] ?? "";
    if (HEADING.test(line)) return endsSentence(first) ? lines.length : i;
    const words = countWords(line);
    if (words > MAX_TITLE) break;
    if (words === 0) continue;
    links += 1;
    first = line;
  }
  return lines.length;
}
