/** Claims of a page are found again by what the other contexts know of them. */
import { expect, it } from "vitest";
import { findClaim, spanOf } from "../../content/locate.ts";
import type { ReadClaim, TabReading } from "../../content/read-tab.ts";

const claim = (kind: ReadClaim["kind"], end: number, recordedEnd = end): ReadClaim => ({
  kind,
  start: 100,
  end,
  quotes: [],
  speaker: null,
  cue: null,
  recordedEnd,
});
const figure = claim("figure", 140);
const quotation = claim("quotation", 180);
/** Its record keeps only the beginning. */
const long = claim("indirect", 900, 400);
const reading: TabReading = { pieces: [], claims: [figure, quotation, long] };

it("tells claims apart that begin at one place", () => {
  expect(findClaim(reading, { start: 100, end: 140 })).toBe(figure);
  expect(findClaim(reading, { start: 100, end: 180 })).toBe(quotation);
  expect(findClaim(reading, { start: 100, end: 141 })).toBeNull();
});

it("knows a claim by the end that its record gives it", () => {
  expect(findClaim(reading, { start: 100, end: 400 })).toBe(long);
  for (const one of reading.claims) expect(findClaim(reading, spanOf(one))).toBe(one);
});
