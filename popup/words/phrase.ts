/** Texts of ours with the sources' words in them: kept apart, for the two may be in different languages. */
import { translate, type MessageKey } from "../../extension/translate.ts";

/** The language of every claim and of the words around it: articles in any other have no claims, whatever their pages declare. */
export const SOURCE_LANGUAGE = "en";

/** Words that a source wrote, or the name that it gives to a speaker. */
export interface SourceWords {
  source: string;
}

/** A text in the reader's language, with the sources' words where they stand in it. */
export type Phrase = (string | SourceWords)[];

/** Stands for a value in a text of ours; no text of ours holds it (it is for private use in Unicode). */
const VALUE = "\uE000";

/** Marks words as a source's. */
export const fromSource = (source: string): SourceWords => ({ source });

/** Gives the text of a key as `translate` does, with the sources' words kept apart. */
export function fillIn(key: MessageKey, ...values: (string | SourceWords)[]): Phrase {
  // The values are put in afterwards, so that nothing in them can be taken for a place of another.
  const text = translate(key, ...values.map((_, i) => VALUE + i + VALUE));
  return text
    .split(VALUE)
    .map((part, i) => (i % 2 === 1 ? (values[Number(part)] ?? "") : part))
    .filter((part) => part !== "");
}
