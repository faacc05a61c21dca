/** Hashes a text to a short name for it. */

/** FNV-1a's offset for 32 bits, and another one: two independent hashes make one of 64 bits (Fowler, Noll and Vo). */
const OFFSETS = [0x811c9dc5, 0x01234567];
const FNV_PRIME = 0x01000193;

/** Returns 16 hexadecimal digits that depend on every character of `text`, the same in every run. */
export function hashText(text: string): string {
  return OFFSETS.map((offset) => {
    let hash = offset;
    for (let i = 0; i < text.length; i += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
    }
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
