/** What an outlet calls a speaker: a name, a title, a nickname; a pronoun is none of these. */
const PRONOUN = /^(?:he|she|they|it|we|i)$/i;

/** Returns the label, or `null` where the outlet uses none here. */
export function labelOf(label: string | null): string | null {
  return label === null || PRONOUN.test(label) ? null : label;
}

/** Returns the label where it is the outlet's choice: "Mr Putin" is only Vladimir Putin's name, "the Russian leader" is not. */
export function chosenLabel(label: string | null, speaker: string | null): string | null {
  const used = labelOf(label);
  return used !== null && lastWord(used) !== lastWord(speaker ?? "") ? used : null;
}

const lastWord = (text: string): string => text.trim().split(/\s+/).at(-1) ?? "";
