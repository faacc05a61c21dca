/** Bundles one source file into a script that can be run in a page. */
import { build } from "vite";

/** Returns the script of a file of this folder with all that it imports. */
export async function bundleScript(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      rollupOptions: {
        input: new URL(file, import.meta.url).pathname,
        output: { format: "iife" },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error(`${file} was not bundled`);
  return output.output[0].code;
}
