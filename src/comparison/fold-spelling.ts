/** Folds the spellings in which British and American English write one word. */

/** Endings and pairs of letters, the American one last; our own compilation from general English spelling. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/our(?=s?$|ed$|ing$|able$|ite)/u, "or"],
  [/is(?=e[ds]?$|ing$|ation$)/u, "iz"],
  [/ys(?=e[ds]?$|ing$)/u, "yz"],
  [/tre(?=s?$)/u, "ter"],
  [/ll(?=ed$|ing$|er$)/u, "l"],
  [/ence(?=s?$)/u, "ense"],
  [/ogue(?=s?$)/u, "og"],
  [/mme(?=s?$)/u, "m"],
];

/** Returns a folded word in one spelling: "favours" as "favors", "organised" as "organized". */
export function foldSpelling(word: string): string {
  return FOLDS.reduce((folded, [pattern, to]) => folded.replace(pattern, to), word);
}
