/** English words for numbers, with their values. Source: our own compilation from general English grammar. */

/** Cardinals below twenty, in order from zero. */
const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
/** Cardinals by ten, from twenty. */
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
/** Ordinals below twenty, in order from zero. */
const SMALL_ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

/** Pairs each word of a list with `first`, `first + step`, and so on. */
function count(list: string, first: number, step: number): [string, number][] {
  return list.split(" ").map((word, i) => [word, first + i * step]);
}

export const cardinalWords: ReadonlyMap<string, number> = new Map([
  ...count(SMALL, 0, 1),
  ...count(TENS, 20, 10),
]);

export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...count(SMALL_ORDINALS, 0, 1),
  ...count(TENS.replaceAll(/y\b/g, "ieth"), 20, 10),
]);

/** Words that tell how often. */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
]);

/** Words that multiply the number before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["lakh", 1e5],
  ["crore", 1e7],
]);

/** Scales as they are abbreviated right behind figures: "2.4bn". */
export const scaleMarks: ReadonlyMap<string, number> = new Map([
  ["k", 1000],
  ["m", 1e6],
  ["mn", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["tn", 1e12],
]);
