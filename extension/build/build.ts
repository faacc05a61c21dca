/** `npm run build`: builds the extension for both browsers into dist/chrome and dist/firefox. */
import { build } from "vite";
import { configureBuild } from "../../vite.config.ts";
import { BROWSERS, type Browser } from "./derive-manifest.ts";

/** Builds the extension for one browser into a folder, `dist/<browser>` by default. */
export async function buildExtension(browser: Browser, outDir?: string): Promise<void> {
  // Whoever builds, in whatever environment, gets the same bytes.
  process.env["NODE_ENV"] = "production";
  const config = configureBuild(browser);
  await build(outDir ? { ...config, build: { ...config.build, outDir } } : config);
}

if (import.meta.filename === process.argv[1]) {
  for (const browser of BROWSERS) {
    await buildExtension(browser);
    console.log(`dist/${browser}`);
  }
}
