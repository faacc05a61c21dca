/** Damages the claims of a pack and nothing else: it still opens, and fails when one of them is read. */
import { HEADER_BYTES, SECTION } from "../../src/pack/pack-layout.ts";

/** Returns a copy of a pack whose claims are blank. */
export function damageClaims(pack: Uint8Array): Uint8Array<ArrayBuffer> {
  const damaged = new Uint8Array(pack);
  const table = new Uint32Array(damaged.buffer, HEADER_BYTES);
  const at = table.findIndex((kind, i) => i % 3 === 0 && kind === SECTION.claimTexts);
  const [offset = 0, bytes = 0] = table.subarray(at + 1, at + 3);
  return damaged.fill(0x20, offset, offset + bytes);
}
