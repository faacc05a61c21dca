/** A build plugin: bundles the content script into one file of its own, with its style sheet beside it. */
import { readFile } from "node:fs/promises";
import { build, type Plugin } from "vite";

const READER = "content/main.ts";
const MARKS = "content/marks.css";

/**
 * Emits content/main.js and content/marks.css, and adds to `modules` the ids of what the script is made of. The script is registered or injected at run time, so it
 * must be one classic script under a stable name, and no page may fetch it: the bundler's own way
 * of handling content scripts would expose files to every site.
 */
export function bundleReader(modules: Set<string>): Plugin {
  return {
    name: "bundle-reader",
    async generateBundle() {
      const result = await build({
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        define: { "process.env.NODE_ENV": JSON.stringify("production") },
        build: {
          write: false,
          target: "es2022",
          minify: false,
          modulePreload: false,
          rollupOptions: {
            input: READER,
            output: { format: "iife", entryFileNames: "content/main.js", codeSplitting: false },
          },
        },
      });
      const outputs = [result].flat().flatMap((part) => ("output" in part ? part.output : []));
      const script = outputs.find((output) => output.type === "chunk");
      if (!script) throw new Error(`${READER} gave no script`);
      for (const id of script.moduleIds) modules.add(id);
      this.emitFile({ type: "asset", fileName: script.fileName, source: script.code });
      this.emitFile({ type: "asset", fileName: MARKS, source: await readFile(MARKS, "utf8") });
    },
  };
}
