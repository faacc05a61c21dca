/** Gives tests the texts of one language as the browser would. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const LOCALES = join(import.meta.dirname, "../../extension/static/_locales");

/** One language's texts, by key. */
export type Messages = Record<string, { message: string }>;

/** Reads the texts of a language. */
export function readMessages(language: string): Messages {
  return JSON.parse(readFileSync(join(LOCALES, language, "messages.json"), "utf8")) as Messages;
}

/** Makes `chrome.i18n` answer with the texts of a language. */
export function stubMessages(language: string): void {
  const messages = readMessages(language);
  const getMessage = (key: string, values: string[] = []): string =>
    (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? "");
  Object.assign(globalThis, {
    chrome: { i18n: { getMessage, getUILanguage: () => language } },
  });
}
