/** Opens a segment: views on its buffer, nothing parsed, nothing copied. */
import {
  countBytes,
  HEADER_WORDS,
  MAX_SEGMENT_CLAIMS,
  SEGMENT_MAGIC,
  SEGMENT_VERSION,
  type Segment,
  viewSegment,
} from "./segment-layout.ts";

/** More buckets than a segment could ever fill. */
const MAX_BUCKET_BITS = 24;

/** Says in plain words why an index cannot be opened. */
export class SegmentError extends Error {
  override readonly name = "SegmentError";
}

/**
 * Opens the segment of `length` bytes at `offset` in a buffer. Where the offset is no multiple of four the
 * bytes are copied first, since typed arrays must be aligned.
 * @throws SegmentError where it is no segment, one of another version, or its parts do not fit its length.
 */
export function openSegment(
  buffer: ArrayBuffer,
  offset = 0,
  length = buffer.byteLength - offset,
): Segment {
  if (offset % 4 !== 0) return openSegment(buffer.slice(offset, offset + length));
  if (length < 4 * HEADER_WORDS || offset + length > buffer.byteLength) {
    throw new SegmentError("The index is damaged: it ends too early.");
  }
  const [magic, version, claims = 0, terms = 0, postings = 0, bucketBits = 0] = new Uint32Array(
    buffer,
    offset,
    HEADER_WORDS,
  );
  if (magic !== SEGMENT_MAGIC) throw new SegmentError("This is not a Parallax index.");
  if (version !== SEGMENT_VERSION) {
    throw new SegmentError(
      `The index has version ${version}, and this Parallax reads version ${SEGMENT_VERSION}: build it again.`,
    );
  }
  const sizes = { claims, terms, postings, bucketBits };
  const fits = claims <= MAX_SEGMENT_CLAIMS && bucketBits >= 1 && bucketBits <= MAX_BUCKET_BITS;
  if (!fits || countBytes(sizes) !== length) {
    throw new SegmentError("The index is damaged: its parts do not fit its length.");
  }
  const segment = viewSegment(buffer, offset, sizes);
  const [lastTerm, lastPosting] = segment.bucket.subarray(-2);
  if (lastTerm !== terms || lastPosting !== postings) {
    throw new SegmentError("The index is damaged: its tables do not fit one another.");
  }
  return segment;
}
