/** Bundles one source file with all that it imports, as the extension ships it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

/** Returns the script that a file of this folder, or one given by its path, is bundled into. */
async function bundle(file: string, format: "iife" | "es"): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      rollupOptions: {
        input: new URL(file, import.meta.url).pathname,
        output: { format },
        preserveEntrySignatures: format === "es" ? "strict" : false,
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error(`${file} was not bundled`);
  return output.output[0].code;
}

/** Returns a script that can be run in a page. */
export function bundleScript(file: string): Promise<string> {
  return bundle(file, "iife");
}

/** Imports a file as one bundle: the engine runs it faster than as many modules. */
export async function importBundle<Module>(file: string): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-bench-"));
  try {
    const path = join(folder, "bundle.mjs");
    writeFileSync(path, await bundle(file, "es"));
    return (await import(pathToFileURL(path).href)) as Module;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
