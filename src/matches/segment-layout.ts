/** The layout of a segment: an immutable index of at most 65,536 claims in one buffer, little-endian. */

/*
 * | bytes          | what        | meaning                                                          |
 * |----------------|-------------|------------------------------------------------------------------|
 * | 4              | magic       | "PXSG"                                                           |
 * | 4              | version     | `SEGMENT_VERSION`                                                |
 * | 4              | n           | claims                                                           |
 * | 4              | T           | different terms                                                  |
 * | 4              | P           | postings                                                         |
 * | 4              | b           | bits of a term's hash that choose its bucket                     |
 * | 4 × (2^b + 1)  | u32 bucket  | the first term whose top b bits are at least this                |
 * | 4 × T          | u32 hash    | the terms, ascending                                             |
 * | 4 × (T + 1)    | u32 start   | where each term's postings begin; none for a term dropped        |
 * | 2 × T          | u16 df      | claims that hold the term (65,536 is written as 65,535)          |
 * | 2 × n          | u16 norm    | each claim's sum of idf, in 64ths (at most 65,535)               |
 * | 2 × P          | u16 post    | the claims of each term, ascending                               |
 *
 * Every part ends where the next begins; the four-byte parts come first, so all are aligned.
 */

/** "PXSG", read as a little-endian number: on a big-endian machine no segment opens. */
export const SEGMENT_MAGIC = 0x47535850;
/** Raised whenever the layout, the terms or the hash change. */
export const SEGMENT_VERSION = 1;
export const HEADER_WORDS = 6;
/** A claim's number must fit 16 bits. */
export const MAX_SEGMENT_CLAIMS = 65_536;
/** Norms are kept in 64ths: an idf of 11 (one claim in 65,536) leaves room for 90 such words. */
export const NORM_SCALE = 64;

/** The parts of a segment, as views on its buffer. */
export interface Segment {
  claims: number;
  bucketBits: number;
  bucket: Uint32Array;
  hash: Uint32Array;
  start: Uint32Array;
  df: Uint16Array;
  norm: Uint16Array;
  post: Uint16Array;
}

/** The bytes of a segment of `n` claims, `T` terms and `P` postings. */
export function segmentBytes(n: number, T: number, P: number, bucketBits: number): number {
  const words = HEADER_WORDS + 2 ** bucketBits + 1 + T + (T + 1);
  return 4 * words + 2 * (T + n + P);
}

/** Lays the views of a segment's parts over its buffer, which begins at a multiple of four bytes. */
export function viewSegment(
  buffer: ArrayBuffer,
  offset: number,
  [n, T, P, bucketBits]: [number, number, number, number],
): Segment {
  let at = offset + 4 * HEADER_WORDS;
  const words = (length: number): Uint32Array => {
    at += 4 * length;
    return new Uint32Array(buffer, at - 4 * length, length);
  };
  const halves = (length: number): Uint16Array => {
    at += 2 * length;
    return new Uint16Array(buffer, at - 2 * length, length);
  };
  return {
    claims: n,
    bucketBits,
    bucket: words(2 ** bucketBits + 1),
    hash: words(T),
    start: words(T + 1),
    df: halves(T),
    norm: halves(n),
    post: halves(P),
  };
}
