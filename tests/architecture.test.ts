/** Holds the tree to its rules: which folder may import which, no cycles, and no browser or Node in the pure code. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** For each world, the worlds that it may import besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  src: [],
  extension: ["src"],
  content: ["src", "extension"],
  background: ["src", "extension"],
  popup: ["src", "extension"],
  seeds: ["src"],
};
const WORLDS = Object.keys(MAY_IMPORT);
/** The stages of finding claims, each a folder of src/claims that only those behind it may import. */
const STAGES =
  "lexicons reading people syntax cues speakers resolution quotations indirect figures".split(" ");
/** Makes the reading, of which the people are a part. */
const READER = "src/claims/reading/make-reading.ts";
const FORBIDDEN_NAMES = /^(utils?|helpers?|common|types|constants|misc)$|^index\.tsx?$/;
const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g;

/** What a file exports to be called or read; types go along with these. */
const EXPORT = /^export (?:async )?(?:function\*?|class|const|let) (\w+)/gm;

/** Lists the files below a folder, as paths from the root. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const sources = WORLDS.filter((world) => existsSync(join(ROOT, world)))
  .flatMap(filesBelow)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

/** Reads the specifiers that a file imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
}

/** Resolves a relative import to a path from the root. */
function resolveImport(from: string, specifier: string): string {
  return relative(ROOT, resolve(ROOT, dirname(from), specifier.replace(/\?.*$/, "")));
}

const worldOf = (file: string): string => file.split("/")[0] ?? "";

/** Returns the place of a file's stage among STAGES; -1 outside of them. */
const stageOf = (file: string): number =>
  STAGES.findIndex((stage) => file.startsWith(`src/claims/${stage}/`));

describe("architecture", () => {
  it("has sources to check in every world", () => {
    for (const world of WORLDS) expect(sources.some((file) => worldOf(file) === world)).toBe(true);
  });

  it("imports only along the arrows src ← extension ← content | background | popup, src ← seeds", () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => resolveImport(file, specifier))
        .filter((target) => WORLDS.includes(worldOf(target)) && worldOf(target) !== worldOf(file))
        .filter((target) => !MAY_IMPORT[worldOf(file)]?.includes(worldOf(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong.filter((line) => !line.startsWith("extension/build/"))).toEqual([]);
  });

  it("imports in src/claims only from the same stage or the stages before it", () => {
    const staged = sources.filter((file) => stageOf(file) >= 0 && file !== READER);
    const wrong = staged.flatMap((file) =>
      importsOf(file)
        .map((specifier) => resolveImport(file, specifier))
        .filter((target) => stageOf(target) > stageOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(staged.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("exports no function and no constant that nobody imports", () => {
    const texts = [...sources, ...filesBelow("tests"), "vite.config.ts"]
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ file, text: readFileSync(join(ROOT, file), "utf8") }));
    const users = new Map<string, Set<string>>();
    for (const { file, text } of texts) {
      for (const [word] of text.matchAll(/\w+/g)) {
        users.set(word, (users.get(word) ?? new Set()).add(file));
      }
    }
    const unused = texts
      .flatMap(({ file, text }) =>
        [...text.matchAll(EXPORT)].map((match) => ({ file, name: match[1] ?? "" })),
      )
      .filter(({ name }) => users.get(name)?.size === 1)
      .map(({ file, name }) => `${file} exports ${name}`);
    expect(unused).toEqual([]);
  });

  it("has no import cycle", () => {
    const edges = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => resolveImport(file, specifier)),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it("keeps browser, Node and extension interfaces out of src", () => {
    const packages = /^(node:|webextension-polyfill|preact|idb|vite|puppeteer|jsdom|happy-dom)/;
    const wrong = sources
      .filter((file) => worldOf(file) === "src")
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => packages.test(specifier))
          .map((specifier) => `${file} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it("reads only the document it is given in src/page", () => {
    const globals =
      /(?<![.\w])(window|document|globalThis|chrome|browser|location|navigator)\b\s*[.[]/;
    const wrong = sources
      .filter((file) => file.startsWith("src/page/"))
      .filter((file) => {
        const text = readFileSync(join(ROOT, file), "utf8");
        const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
        const given = /\b(document|window)\s*:\s*(Document|Window)|const document\b/.test(code);
        return globals.test(given ? code.replace(/\bdocument\b/g, "") : code);
      });
    expect(wrong).toEqual([]);
  });

  it("gives every file a name for one idea", () => {
    const wrong = sources.filter((file) =>
      file.split("/").some((part) => FORBIDDEN_NAMES.test(part)),
    );
    expect(wrong).toEqual([]);
  });

  it("opens every file with a sentence on what it is for", () => {
    const wrong = sources.filter(
      (file) => !/^(#!.*\n)?\/\*\*? /.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });
});
