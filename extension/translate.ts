/** The texts that the reader sees, by key: a key or plural that English lacks does not compile. */
import type english from "./static/_locales/en/messages.json";

/** Scripts that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT_SCRIPTS = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);

export type MessageKey = keyof typeof english;

/** A message with one form for each plural category, written `stem_one`, `stem_other`, … */
export type PluralStem = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Gives the text of a key in the reader's language, with `$1`, `$2`, … filled in. */
export function translate(key: MessageKey, ...values: (string | number)[]): string {
  return chrome.i18n.getMessage(key, values.map(String));
}

/** Gives the form of a message that fits a count; the count, written as the language does, is `$1`. */
export function translateCount(
  stem: PluralStem,
  count: number,
  ...values: (string | number)[]
): string {
  const category = new Intl.PluralRules(messageLanguage()).select(count);
  const written = new Intl.NumberFormat(formatLocale()).format(count);
  const filled = [written, ...values.map(String)];
  return (
    chrome.i18n.getMessage(`${stem}_${category}`, filled) ||
    chrome.i18n.getMessage(`${stem}_other`, filled)
  );
}

/** The language that the texts are in: the browser falls back to English where it has no other. */
export function messageLanguage(): string {
  return translate("language");
}

/** The locale for dates and numbers: the reader's own where its language is that of the texts. */
export function formatLocale(): string {
  const reader = chrome.i18n.getUILanguage();
  const language = messageLanguage();
  return reader.split("-")[0] === language ? reader : language;
}

/** The direction in which the texts run. */
export function textDirection(): "ltr" | "rtl" {
  const language = new Intl.Locale(messageLanguage()).maximize();
  return RIGHT_TO_LEFT_SCRIPTS.has(language.script ?? "") ? "rtl" : "ltr";
}
