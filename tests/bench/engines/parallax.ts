/** Our own index: typed-array segments. */
import { buildSegment } from "../../../src/matches/build-segment.ts";
import { extractTerms } from "../../../src/matches/extract-terms.ts";
import { openSegment } from "../../../src/matches/open-segment.ts";
import { querySegments } from "../../../src/matches/query-segments.ts";
import { MAX_SEGMENT_CLAIMS } from "../../../src/matches/segment-layout.ts";
import type { Engine } from "./engine.ts";

export const parallax: Engine = {
  name: "parallax",
  async build(texts) {
    const buffers: ArrayBuffer[] = [];
    for (let first = 0; first < texts.length; first += MAX_SEGMENT_CLAIMS) {
      const part = texts.slice(first, first + MAX_SEGMENT_CLAIMS);
      buffers.push(buildSegment(part.map((text) => extractTerms(text, null))));
    }
    return {
      bytes: buffers.reduce((sum, buffer) => sum + buffer.byteLength, 0),
      async open() {
        const segments = buffers.map((buffer) => openSegment(buffer));
        return (query, limit) =>
          querySegments(segments, extractTerms(query, null), limit).map(
            ({ segment, claim }) => segment * MAX_SEGMENT_CLAIMS + claim,
          );
      },
    };
  },
};
