/** Draws the icon, two views of one thing: two rings, and highlighted what both enclose. */
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

/** The sizes that the manifest names, in pixels. */
export const ICON_SIZES = [16, 32, 48, 128];

/** Red, green, blue. Both colours keep a contrast of 3:1 and more on light and on dark toolbars. */
const RING = [0x2e, 0x7d, 0xb5] as const;
const SHARED = [0xe2, 0x9f, 0x25] as const;
/** Samples along each side of a pixel. */
const SAMPLES = 8;

/** Gives the pixels of the icon, four bytes each (red, green, blue, opacity), row by row. */
export function drawIcon(size: number): Uint8Array {
  // All edges lie on whole pixels at every size; larger icons have finer rings.
  const outer = (size * 3) / 8;
  const inner = outer - Math.round(2 + (size - 16) * 0.07);
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      let ring = 0;
      let shared = 0;
      for (let sample = 0; sample < SAMPLES ** 2; sample += 1) {
        const sx = x + ((sample % SAMPLES) + 0.5) / SAMPLES;
        const sy = y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
        const left = Math.hypot(sx - outer, sy - size / 2);
        const right = Math.hypot(sx - (size - outer), sy - size / 2);
        if (left < inner && right < inner) shared += 1;
        else if ([left, right].some((distance) => distance >= inner && distance < outer)) ring += 1;
      }
      const covered = ring + shared;
      const mix = (channel: 0 | 1 | 2) =>
        covered && Math.round((RING[channel] * ring + SHARED[channel] * shared) / covered);
      const opacity = Math.round((255 * covered) / SAMPLES ** 2);
      pixels.set([mix(0), mix(1), mix(2), opacity], (y * size + x) * 4);
    }
  }
  return pixels;
}

/** Writes square pixels as a PNG file (https://www.w3.org/TR/png-3/), eight bits a channel, no filter. */
export function encodePng(pixels: Uint8Array, size: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(y * size * 4, (y + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

// Run as a script it renews the committed files.
if (import.meta.filename === process.argv[1])
  for (const size of ICON_SIZES)
    writeFileSync(`extension/static/icons/icon-${size}.png`, encodePng(drawIcon(size), size));
