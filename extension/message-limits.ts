/** How large a message may be: measured before its shape is looked at, so that no message can exhaust the worker. */

/** Characters and values together: five thousand claims of some thousand characters each, well above any real article. */
const MAX_SIZE = 8_000_000;
/** Deeper than anything of ours, and far from where a recursive walk overflows. */
const MAX_DEPTH = 32;

/** Tells whether a message is small and flat enough to be read. */
export function isWithinLimits(message: unknown): boolean {
  let left = MAX_SIZE;
  const visit = (value: unknown, depth: number): boolean => {
    left -= typeof value === "string" ? value.length + 1 : 1;
    if (left < 0 || depth > MAX_DEPTH) return false;
    if (typeof value !== "object" || value === null) return true;
    for (const [key, inner] of Object.entries(value)) {
      left -= key.length;
      if (!visit(inner, depth + 1)) return false;
    }
    return true;
  };
  return visit(message, 0);
}
