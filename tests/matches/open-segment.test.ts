/** A segment opens as it was built, at any place in a buffer; damage and other versions are named. */
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../src/matches/build-segment.ts";
import { extractTerms } from "../../src/matches/extract-terms.ts";
import { openSegment, SegmentError } from "../../src/matches/open-segment.ts";
import { querySegments } from "../../src/matches/query-segments.ts";

const TEXTS = ["the ferry sank in the harbour", "the harbour was closed", "a ferry strike"];
const claims = TEXTS.map((text) => extractTerms(text, "Ann Harlow"));
const query = extractTerms("ferry in the harbour", null);

describe("openSegment", () => {
  it("opens the same bytes at any offset, aligned or not", () => {
    const built = new Uint8Array(buildSegment(claims));
    const expected = querySegments([openSegment(built.buffer)], query);
    expect(expected.length).toBe(3);
    for (const offset of [1, 2, 3, 4, 30]) {
      const moved = new Uint8Array(offset + built.length + 5);
      moved.set(built, offset);
      const segment = openSegment(moved.buffer, offset, built.length);
      expect(querySegments([segment], query)).toEqual(expected);
    }
  });

  it("is built the same, byte for byte, from the same claims", () => {
    expect(new Uint8Array(buildSegment(claims))).toEqual(new Uint8Array(buildSegment(claims)));
  });

  it("refuses a segment cut short at any byte", () => {
    const built = buildSegment(claims);
    for (let length = 0; length < built.byteLength; length += 1) {
      expect(() => openSegment(built.slice(0, length))).toThrow(SegmentError);
    }
  });

  it("refuses another version and says to build it again", () => {
    const built = buildSegment(claims);
    new Uint32Array(built, 4, 1)[0] = 99;
    expect(() => openSegment(built)).toThrow(/version 99.*build it again/);
  });

  it("survives any byte changed: it opens or says why not, and a query ends", () => {
    const built = new Uint8Array(buildSegment(claims));
    for (let at = 0; at < built.length; at += 1) {
      const damaged = built.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      let opened;
      try {
        opened = openSegment(damaged.buffer);
      } catch (error) {
        expect(error).toBeInstanceOf(SegmentError);
        continue;
      }
      for (const hit of querySegments([opened], query)) expect(hit.claim).toBeLessThan(3);
    }
  });

  it("refuses more claims than 16 bits can number", () => {
    const many = Array.from({ length: 65_537 }, () => new Uint32Array());
    expect(() => buildSegment(many)).toThrow(RangeError);
  });
});
