/** The one term extractor: what the index knows of a claim, the same when a pack is built and when a page is read. */
import { speakerKey } from "../statements/same-speaker.ts";
import { readWords } from "../text/read-words.ts";
import { stemWord } from "../text/stem-word.ts";

/**
 * Returns the terms of a claim: the 32-bit hashes of its folded, stemmed words and of its speaker, each
 * once, ascending.
 */
export function extractTerms(text: string, speaker: string | null): Uint32Array {
  const terms = new Set(readWords(text).map((word) => hash(stemWord(word.folded))));
  if (speaker !== null) terms.add(speakerTerm(speaker));
  return Uint32Array.from(terms).sort();
}

/** Returns the term of a speaker, one for all names that may be the same person's. */
export function speakerTerm(name: string): number {
  // No word begins with "@": a speaker's name is another term than the same name inside a claim.
  return hash(`@${speakerKey(name)}`);
}

/** FNV-1a over UTF-16 units, then the finalizer of MurmurHash3: buckets go by the top bits, which FNV alone mixes badly. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
