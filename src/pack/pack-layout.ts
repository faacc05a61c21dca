/** The layout of a pack: records, their statements and their index in one file, little-endian. */

/*
 * | bytes   | what                                                              |
 * |---------|-------------------------------------------------------------------|
 * | 8       | "PARALLAX"                                                        |
 * | 4       | `PACK_VERSION`                                                    |
 * | 4       | bytes of the whole file                                           |
 * | 4       | checksum of everything after the header                           |
 * | 4       | claims, n                                                         |
 * | 4       | statements, S                                                     |
 * | 4       | sections, k                                                       |
 * | 12 × k  | sections: kind, offset, bytes                                     |
 * | …       | the sections, each at a multiple of four bytes, zeros between     |
 *
 * | kind | section        | content                                                            |
 * |------|----------------|--------------------------------------------------------------------|
 * | 1    | articles       | JSON: the articles in order, each with the number of its claims and of the first article of the same copy |
 * | 2    | claim texts    | one JSON array a claim (`encode-claim.ts`), end to end             |
 * | 3    | claim starts   | u32 × (n + 1): where each begins in the claim texts                |
 * | 4    | speakers       | u32 × n: the term of each claim's speaker, 0 where none is given   |
 * | 5    | statement of   | u32 × n: the statement that each claim reports                     |
 * | 6    | member starts  | u32 × (S + 1): where each statement's claims begin in the members  |
 * | 7    | members        | u32 × n: the claims of each statement, ascending                   |
 * | 8    | statement ids  | u32 × 2 S: the 16 hexadecimal digits of each id                    |
 * | 9    | segment        | the index (`segment-layout.ts`); one section for every 65,536 claims |
 */

/** "PARALLAX" as two little-endian numbers. */
export const PACK_MAGIC: readonly [number, number] = [0x41524150, 0x58414c4c];
/** Raised whenever the layout changes, or what a section holds. */
export const PACK_VERSION = 1;
export const HEADER_BYTES = 32;
export const ENTRY_BYTES = 12;

/** Largest file that is opened, some 400,000 claims: it is held in memory whole. */
export const MAX_PACK_BYTES = 2 ** 28;

export const SECTION = {
  articles: 1,
  claimTexts: 2,
  claimStarts: 3,
  speakers: 4,
  statementOf: 5,
  memberStarts: 6,
  members: 7,
  statementIds: 8,
  segment: 9,
} as const;

/** Sums up a file after its header, word by word (FNV-1a on 32-bit words), to tell damage from soundness. */
export function checksumPack(bytes: Uint8Array): number {
  const from = bytes.byteOffset + HEADER_BYTES;
  const words = new Uint32Array(
    bytes.buffer,
    from,
    Math.max(0, bytes.byteLength - HEADER_BYTES) >> 2,
  );
  let sum = 0x811c9dc5;
  // By index: in code that has only begun to run, iterating takes four times as long.
  for (let i = 0; i < words.length; i += 1) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
  return sum >>> 0;
}
