/** Chooses between the authors that a page's metadata name and those that it prints by its headline. */
import type { PageBlock } from "../blocks/collect-blocks.ts";
import { splitByline } from "./clean-byline.ts";
import { squeezeName } from "./squeeze-name.ts";

/** Returns those of the metadata, unless the page prints others and none of these anywhere: such a one only put the article online. */
export function chooseByline(
  named: string | null,
  printed: string | null,
  blocks: readonly PageBlock[],
): string | null {
  if (named === null || printed === null || named === printed) return named ?? printed;
  const names = splitByline(named)
    .map(squeezeName)
    .filter((name) => name !== "");
  const isPrinted = blocks.some(({ text }) => {
    const line = squeezeName(text);
    return names.some((name) => line.includes(name));
  });
  return isPrinted ? named : printed;
}
