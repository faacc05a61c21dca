/** Holds the committed icons to the drawing, and the drawing to what makes a small icon readable. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawIcon, encodePng, ICON_SIZES } from "../../../extension/build/draw-icon.ts";

/** Reads one pixel: red, green, blue, opacity. */
function pixelAt(pixels: Uint8Array, size: number, x: number, y: number): number[] {
  return [...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)];
}

describe("the icon", () => {
  it.each(ICON_SIZES)("is committed as drawn at %i pixels", (size) => {
    const committed = readFileSync(`extension/static/icons/icon-${size}.png`);
    expect(committed.equals(encodePng(drawIcon(size), size))).toBe(true);
  });

  it.each(ICON_SIZES)("has sharp outer edges and the same two halves at %i pixels", (size) => {
    const pixels = drawIcon(size);
    const middle = size / 2;
    expect(pixelAt(pixels, size, 0, middle)[3]).toBeGreaterThan(200);
    expect(pixelAt(pixels, size, middle, 0)[3]).toBe(0);
    for (let x = 0; x < middle; x += 1)
      expect(pixelAt(pixels, size, x, middle)).toEqual(pixelAt(pixels, size, size - 1 - x, middle));
  });
});
