/** Lists the mentions around a token, for descriptions that anybody of the article may be meant by. */
import type { Mention } from "../people/find-mentions.ts";
import type { People } from "../people/find-people.ts";

/** How many mentions before and after a token are searched: all of an article's, but not of a book's. */
const MAX_MENTIONS = 300;

/** Returns the mentions around a token, in reading order. */
export function mentionsNear({ mentions }: People, at: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - MAX_MENTIONS), low + MAX_MENTIONS);
}
