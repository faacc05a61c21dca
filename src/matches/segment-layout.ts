/** The layout of a segment: an immutable index of at most 65,536 claims in one buffer, little-endian. */

/*
 * | bytes          | what        | meaning                                                            |
 * |----------------|-------------|--------------------------------------------------------------------|
 * | 4              | magic       | "PXSG"                                                             |
 * | 4              | version     | `SEGMENT_VERSION`                                                  |
 * | 4              | n           | claims                                                             |
 * | 4              | T           | different terms                                                    |
 * | 4              | P           | halves, two bytes each, that all postings take                     |
 * | 4              | b           | bits of a term that choose its bucket                              |
 * | 8 × (2^b + 1)  | u32 bucket  | of each bucket, its first term and that term's first half          |
 * | 4 × T          | u32 hash    | the terms, ascending                                               |
 * | 2 × T          | u16 df      | claims that hold the term (65,536 is written as 65,535)            |
 * | 2 × n          | u16 norm    | each claim's sum of idf, in 64ths (at most 65,535)                 |
 * | 2 × P          | u16 post    | the claims of each term: a list, ascending, or one bit for every claim |
 *
 * A term has a list while that is shorter: it takes one half for each claim that holds the term, and bits take one for
 * sixteen claims. Bits also tell at once whether a claim holds the term, so that a common term need not be read through.
 *
 * Bucket k begins with the first term whose top b bits are at least k. Where a term's postings begin is told by
 * its bucket and the df of the terms before it there. The four-byte parts come first, so that all are aligned.
 */

/** "PXSG", read as a little-endian number: on a big-endian machine no segment opens. */
export const SEGMENT_MAGIC = 0x47535850;
/** Raised whenever the layout, the terms or the hash change. */
export const SEGMENT_VERSION = 2;
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
  df: Uint16Array;
  norm: Uint16Array;
  post: Uint16Array;
}

/** The sizes in a segment's header, in its order. */
export interface SegmentSizes {
  claims: number;
  terms: number;
  postings: number;
  bucketBits: number;
}

/** Returns the bytes of a segment of these sizes. */
export function countBytes({ claims, terms, postings, bucketBits }: SegmentSizes): number {
  const words = HEADER_WORDS + 2 * (2 ** bucketBits + 1) + terms;
  return 4 * words + 2 * (terms + claims + postings);
}

/** Lays the views of a segment's parts over its buffer, in which it begins at a multiple of four bytes. */
export function viewSegment(buffer: ArrayBuffer, offset: number, sizes: SegmentSizes): Segment {
  const { claims, terms, postings, bucketBits } = sizes;
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
    claims,
    bucketBits,
    bucket: words(2 * (2 ** bucketBits + 1)),
    hash: words(terms),
    df: halves(terms),
    norm: halves(claims),
    post: halves(postings),
  };
}

/** Returns how many halves the bits of a term take in a segment of so many claims. */
export function countBitHalves(claims: number): number {
  return (claims + 15) >> 4;
}

/** Returns how many halves the postings of a term take that `df` claims hold: its list's or its bits'. */
export function countHalves(df: number, claims: number): number {
  return Math.min(df, countBitHalves(claims));
}
