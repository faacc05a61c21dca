/** Writes names as a list in the reader's language: "CBC News, The Irish Times and The Mirror". */
import { messageLanguage } from "../../extension/translate.ts";

export function listNames(names: string[]): string {
  return new Intl.ListFormat(messageLanguage(), { type: "conjunction" }).format(names);
}
