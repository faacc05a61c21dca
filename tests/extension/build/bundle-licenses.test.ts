/** The notices of what is shipped are all beside it. */
import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { bundleLicenses } from "../../../extension/build/bundle-licenses.ts";

/** Runs the plugin and returns the text that it puts beside the code. */
async function writeNotices(): Promise<string> {
  const emitFile = vi.fn<(file: { source: string }) => void>();
  const { generateBundle } = bundleLicenses();
  if (typeof generateBundle !== "function") throw new Error("the plugin makes no file");
  await Reflect.apply(generateBundle, { emitFile }, []);
  return emitFile.mock.calls[0]?.[0].source ?? "";
}

it("gives the licenses of the packages, and of what the word vectors are made of", async () => {
  const notices = await writeNotices();
  for (const file of [
    "LICENSE",
    "node_modules/preact/LICENSE",
    "seeds/vectors/WINK-EMBEDDINGS-LICENSE.txt",
    "seeds/vectors/WORDNET-LICENSE.txt",
  ])
    expect(notices, file).toContain(readFileSync(file, "utf8").trim());
  expect(notices).toContain("GRAYPE Systems Private Limited");
});
