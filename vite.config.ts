/** The build of the extension for one browser: pages and background by crxjs, the content script and the pack by our own plugins. */
import { readdirSync } from "node:fs";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type InlineConfig } from "vite";
import { bundleLicenses } from "./extension/build/bundle-licenses.ts";
import { bundlePack } from "./extension/build/bundle-pack.ts";
import { bundleReader } from "./extension/build/bundle-reader.ts";
import { deriveManifest, type Browser } from "./extension/build/derive-manifest.ts";

/** Every page is built, also those that no manifest names: first run, worksheet, Firefox's sidebar. */
function listPages(): string[] {
  return readdirSync("popup")
    .filter((file) => file.endsWith(".html"))
    .map((file) => `popup/${file}`)
    .sort();
}

/** Gives the build for one browser; it writes into dist/<browser>. */
export function configureBuild(browser: Browser): InlineConfig {
  const readerModules = new Set<string>();
  return {
    configFile: false,
    publicDir: "extension/static",
    logLevel: "warn",
    plugins: [
      crx({ manifest: deriveManifest(browser) as ManifestV3Export, browser }),
      bundleReader(readerModules),
      bundlePack(),
      bundleLicenses(readerModules),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: "es2022",
      // Reviewers read the build line by line; the files stay small without it.
      minify: false,
      modulePreload: { polyfill: false },
      rollupOptions: { input: listPages(), checks: { pluginTimings: false } },
    },
  };
}

/** `npx vite` serves Chrome's build while developing; its manifest is open to localhost, so it goes elsewhere. */
export default defineConfig(() => {
  const { configFile: _, ...config } = configureBuild("chrome");
  return { ...config, build: { ...config.build, outDir: "dist/dev" } };
});
