/** Holds the texts of every language to the English ones, and to the code that uses them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMessages, type Messages } from "../popup/stub-messages.ts";

const ROOT = join(import.meta.dirname, "../..");
const languages = readdirSync(join(ROOT, "extension/static/_locales"));
const english = readMessages("en");

/** Languages differ in their plural forms, so keys are compared by their stems. */
const stemOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, "");
const stemsOf = (messages: Messages): string[] =>
  [...new Set(Object.keys(messages).map(stemOf))].sort();
const placeholdersIn = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

/** Reads all code and manifests that may name a key. */
function readCode(): string {
  const folders = ["extension", "popup", "background", "content"];
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(tsx?|json)$/.test(file) && !file.includes("_locales"))
      .map((file) => join(ROOT, folder, file)),
  );
  const manifest = readdirSync(ROOT).filter((file) => file === "manifest.json");
  return [...files, ...manifest.map((file) => join(ROOT, file))]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

describe.each(languages)("texts in %s", (language) => {
  const messages = readMessages(language);

  it("hold every key that English has, and no other", () => {
    expect(stemsOf(messages)).toEqual(stemsOf(english));
  });

  it("have every plural form that the language needs", () => {
    const stems = Object.keys(english)
      .filter((key) => key.endsWith("_other"))
      .map(stemOf);
    const categories = [0, 1, 2, 3, 5, 11, 100].map((n) =>
      new Intl.PluralRules(language).select(n),
    );
    const missing = stems.flatMap((stem) =>
      [...new Set([...categories, "other"])]
        .map((category) => `${stem}_${category}`)
        .filter((key) => !messages[key]?.message),
    );
    expect(missing).toEqual([]);
  });

  it("fill in the same values as English does", () => {
    const wrong = Object.keys(messages).filter((key) => {
      const ours = placeholdersIn(messages[key]?.message ?? "");
      const theirs = placeholdersIn(
        (english[key] ?? english[`${stemOf(key)}_other`])?.message ?? "",
      );
      // "Open it" may leave out the one in its singular.
      return key.endsWith("_one")
        ? ours.some((name) => !theirs.includes(name))
        : ours.join() !== theirs.join();
    });
    expect(wrong).toEqual([]);
  });

  it("say in which language they are", () => {
    expect(messages["language"]?.message).toBe(language);
  });
});

describe("texts", () => {
  it("stand once: no two sentences are the same in every language", () => {
    const all = languages.map(readMessages);
    const textsOf = (key: string): string => all.map((one) => one[key]?.message).join("\n");
    const seen = new Map<string, string>();
    const twice = Object.keys(english)
      .filter((key) => english[key]?.message.includes(" "))
      .flatMap((key) => {
        const first = seen.get(textsOf(key));
        seen.set(textsOf(key), key);
        return first === undefined ? [] : [[first, key]];
      });
    expect(twice).toEqual([]);
  });

  it("are all used", () => {
    const code = readCode();
    const unused = [...new Set(Object.keys(english).map(stemOf))].filter(
      (stem) => !code.includes(`"${stem}"`) && !code.includes(`__MSG_${stem}__`),
    );
    expect(unused.filter((stem) => !stem.startsWith("extension"))).toEqual([]);
  });
});
