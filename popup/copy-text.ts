/** Puts text on the reader's clipboard. */

/** Returns whether the text was copied: a browser may refuse, for want of a click or of focus. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}
