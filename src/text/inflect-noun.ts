/** The plural of an English noun, by spelling rule and a table of irregular ones. */

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  child: "children",
  midwife: "midwives",
  monarch: "monarchs",
  patriarch: "patriarchs",
  taoiseach: "taoiseachs",
  thief: "thieves",
  wife: "wives",
};

/** Returns the singulars and plurals of some nouns, which are given in the singular with a space between. */
export function nounForms(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").flatMap((noun) => [noun, pluralOf(noun)]));
}

/** Returns "children", "bodies", "crashes", "calls" for "child", "body", "crash", "call". */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS[noun];
  if (irregular) return irregular;
  if (noun.endsWith("man") && noun !== "human") return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
