/** Reads from WordNet's database files which words mean the same and which the opposite. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A tie between two words; `weight` falls with the rank of the sense that ties them. */
export interface Tie {
  to: string;
  weight: number;
}

/** The words of WordNet with their ties; words written with a capital in every sense are left out. */
export interface Lexicon {
  words: Set<string>;
  synonyms: Map<string, Tie[]>;
  antonyms: Map<string, Tie[]>;
}

interface Synset {
  words: string[];
  /** The synsets that are similar to this one (adjectives). */
  similar: string[];
  /** Antonyms, as the number of the word here and the synset and number of the word there. */
  opposites: { word: number; synset: string; other: number }[];
}

const PARTS = ["noun", "verb", "adj", "adv"] as const;
const LETTERS: Record<string, string> = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" };
/** An adjective "similar to" another is a nuance of it, not a synonym. */
const SIMILAR_WEIGHT = 0.5;

/** The rank of a sense that no index gives. */
const UNRANKED = 5;

/** Reads the `data.*` and `index.*` files of a WordNet 3.1 `dict` folder. */
export function readWordnet(folder: string): Lexicon {
  const synsets = new Map<string, Synset>();
  for (const part of PARTS) readSynsets(join(folder, `data.${part}`), part, synsets);
  const ranks = new Map<string, number>();
  for (const part of PARTS) readRanks(join(folder, `index.${part}`), part, ranks);
  return tieWords(synsets, ranks);
}

/** Reads one data file; see WordNet's wndb(5) for the line's fields. */
function readSynsets(file: string, part: string, into: Map<string, Synset>): void {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "" || line.startsWith(" ")) continue;
    const fields = (line.split(" | ")[0] ?? "").split(" ");
    const count = Number.parseInt(fields[3] ?? "0", 16);
    const words = Array.from({ length: count }, (_, i) =>
      (fields[4 + 2 * i] ?? "").replace(/\(.*\)$/, ""),
    );
    const synset: Synset = { words, similar: [], opposites: [] };
    const pointers = 4 + 2 * count;
    for (let p = 0; p < Number(fields[pointers]); p += 1) {
      const [symbol, offset, letter, ends = ""] = fields.slice(pointers + 1 + 4 * p);
      const target = `${LETTERS[letter ?? ""]}:${offset}`;
      const number = (from: number) => Number.parseInt(ends.slice(from, from + 2), 16) - 1;
      if (symbol === "&") synset.similar.push(target);
      if (symbol === "!") {
        synset.opposites.push({ word: number(0), synset: target, other: number(2) });
      }
    }
    into.set(`${part}:${fields[0]}`, synset);
  }
}

/** Reads one index file: the rank of each sense of a word, 1 for the commonest. */
function readRanks(file: string, part: string, into: Map<string, number>): void {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "" || line.startsWith(" ")) continue;
    const fields = line.trimEnd().split(" ");
    const senses = Number(fields[2]);
    fields.slice(-senses).forEach((offset, i) => {
      into.set(`${fields[0]}|${part}:${offset}`, i + 1);
    });
  }
}

/** Ties two words both ways, unless one is a name or an expression. */
function tie(ties: Map<string, Tie[]>, a: string, b: string, weight: number): void {
  if (a === b || !isPlain(a) || !isPlain(b)) return;
  ties.set(a, [...(ties.get(a) ?? []), { to: b, weight }]);
  ties.set(b, [...(ties.get(b) ?? []), { to: a, weight }]);
}

function tieWords(synsets: Map<string, Synset>, ranks: Map<string, number>): Lexicon {
  const lexicon: Lexicon = { words: new Set(), synonyms: new Map(), antonyms: new Map() };
  const share = (word: string, id: string) => 1 / (ranks.get(`${word}|${id}`) ?? UNRANKED);
  for (const [id, synset] of synsets) {
    synset.words.forEach((word, i) => {
      if (isPlain(word)) lexicon.words.add(word);
      for (const other of synset.words.slice(i + 1)) {
        tie(lexicon.synonyms, word, other, share(word, id) * share(other, id));
      }
    });
    const head = synset.words[0] ?? "";
    for (const similar of synset.similar) {
      for (const other of synsets.get(similar)?.words ?? []) {
        tie(
          lexicon.synonyms,
          head,
          other,
          SIMILAR_WEIGHT * share(head, id) * share(other, similar),
        );
      }
    }
    for (const { word, synset: target, other } of synset.opposites) {
      const a = synset.words[word] ?? "";
      const b = synsets.get(target)?.words[other] ?? "";
      tie(lexicon.antonyms, a, b, share(a, id) * share(b, target));
    }
  }
  return lexicon;
}

/** Tells whether a word is one lower-case word; names and expressions of several words are not. */
function isPlain(word: string): boolean {
  return /^[a-z]+$/.test(word);
}
