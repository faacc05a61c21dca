/** The notices of what is shipped, and of nothing else, are beside it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { bundleLicenses } from "../../../extension/build/bundle-licenses.ts";

/** The ids of modules as the bundler gives them; the first three are in the bundle, the others are bundled apart. */
const BUNDLED = [
  "/home/project/popup/popup.tsx",
  join(process.cwd(), "node_modules/preact/hooks/dist/hooks.mjs"),
  "\0rolldown/runtime.js",
];
const APART = [join(process.cwd(), "node_modules/@mozilla/readability/Readability.js")];

/** Runs the plugin on a bundle of these modules and returns the text that it puts beside the code. */
async function writeNotices(moduleIds = BUNDLED): Promise<string> {
  const emitFile = vi.fn<(file: { source: string }) => void>();
  const { generateBundle } = bundleLicenses(new Set(APART));
  if (typeof generateBundle !== "function") throw new Error("the plugin makes no file");
  const bundle = { "main.js": { type: "chunk", moduleIds }, "look.css": { type: "asset" } };
  await Reflect.apply(generateBundle, { emitFile }, [{}, bundle]);
  return emitFile.mock.calls[0]?.[0].source ?? "";
}

it("gives the licenses of the packages whose code is shipped, and of what the word vectors are made of", async () => {
  const notices = await writeNotices();
  for (const file of [
    "LICENSE",
    "node_modules/preact/LICENSE",
    "node_modules/rolldown/LICENSE",
    "node_modules/@mozilla/readability/LICENSE.md",
    "seeds/vectors/WINK-EMBEDDINGS-LICENSE.txt",
    "seeds/vectors/WORDNET-LICENSE.txt",
  ])
    expect(notices, file).toContain(readFileSync(file, "utf8").trim());
  expect(notices).toContain("GRAYPE Systems Private Limited");
  expect(notices).not.toMatch(/^zod /m);
});

it("gives no build where the maker of some code is not known", async () => {
  await expect(writeNotices(["\0helpers.js"])).rejects.toThrow("whose code helpers.js is");
});
