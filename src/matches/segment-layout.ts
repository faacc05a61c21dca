/** The layout of a segment: an immutable index of at most 65,536 claims in one buffer, little-endian. */

/*
 * | bytes          | what        | meaning                                                            |
 * |----------------|-------------|--------------------------------------------------------------------|
 * | 4              | magic       | "PXSG"                                                             |
 * | 4              | version     | `SEGMENT_VERSION`                                                  |
 * | 4              | n           | claims                                                             |
 * | 4              | T           | different terms                                                    |
 * | 4              | P           | postings                                                           |
 * | 4              | b           | bits of a term that choose its bucket                              |
 * | 4              | limit       | terms that more claims hold have no postings                       |
 * | 8 × (2^b + 1)  | u32 bucket  | of each bucket, its first term and that term's first posting       |
 * | 4 × T          | u32 hash    | the terms, ascending                                               |
 * | 2 × T          | u16 df      | claims that hold the term (65,536 is written as 65,535)            |
 * | 2 × n          | u16 norm    | each claim's sum of idf, in 64ths (at most 65,535)                 |
 * | 2 × P          | u16 post    | the claims of each term, ascending                                 |
 *
 * Bucket k begins with the first term whose top b bits are at least k. Where a term's postings begin is told by
 * its bucket and the df of the terms before it there. The four-byte parts come first, so that all are aligned.
 */

/** "PXSG", read as a little-endian number: on a big-endian machine no segment opens. */
export const SEGMENT_MAGIC = 0x47535850;
/** Raised whenever the layout, the terms or the hash change. */
export const SEGMENT_VERSION = 1;
export const HEADER_WORDS = 7;
/** A claim's number must fit 16 bits. */
export const MAX_SEGMENT_CLAIMS = 65_536;
/** Norms are kept in 64ths: an idf of 11 (one claim in 65,536) leaves room for 90 such words. */
export const NORM_SCALE = 64;

/** The parts of a segment, as views on its buffer. */
export interface Segment {
  claims: number;
  bucketBits: number;
  limit: number;
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
  limit: number;
}

/** Returns the bytes of a segment of these sizes. */
export function countBytes({ claims, terms, postings, bucketBits }: SegmentSizes): number {
  const words = HEADER_WORDS + 2 * (2 ** bucketBits + 1) + terms;
  return 4 * words + 2 * (terms + claims + postings);
}

/** Lays the views of a segment's parts over its buffer, in which it begins at a multiple of four bytes. */
export function viewSegment(buffer: ArrayBuffer, offset: number, sizes: SegmentSizes): Segment {
  const { claims, terms, postings, bucketBits, limit } = sizes;
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
    limit,
    bucket: words(2 * (2 ** bucketBits + 1)),
    hash: words(terms),
    df: halves(terms),
    norm: halves(claims),
    post: halves(postings),
  };
}

/** Returns how many postings a term has that `df` claims hold. */
export function countPostings(df: number, limit: number): number {
  return df > limit ? 0 : df;
}
