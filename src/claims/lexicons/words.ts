/** Reads a list of words that is written as one text. */

/** Returns the words of a list, which spaces and line breaks part. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
