/** Opens a segment: views on its buffer, nothing parsed, nothing copied. */
import {
  HEADER_WORDS,
  MAX_SEGMENT_CLAIMS,
  SEGMENT_MAGIC,
  SEGMENT_VERSION,
  type Segment,
  segmentBytes,
  viewSegment,
} from "./segment-layout.ts";

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
  const [magic = 0, version = 0, n = 0, T = 0, P = 0, bits = 0] = new Uint32Array(
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
  if (n > MAX_SEGMENT_CLAIMS || bits < 1 || bits > 30 || segmentBytes(n, T, P, bits) !== length) {
    throw new SegmentError("The index is damaged: its parts do not fit its length.");
  }
  const segment = viewSegment(buffer, offset, [n, T, P, bits]);
  if (segment.bucket.at(-1) !== T || segment.start[0] !== 0 || segment.start[T] !== P) {
    throw new SegmentError("The index is damaged: its tables do not fit one another.");
  }
  return segment;
}
