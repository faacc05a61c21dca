/** `npm run build`: builds the extension for both browsers into dist/chrome and dist/firefox. */
import { build } from "vite";
import { configureBuild } from "../../vite.config.ts";
import { BROWSERS } from "./derive-manifest.ts";

for (const browser of BROWSERS) {
  await build(configureBuild(browser));
  console.log(`dist/${browser}`);
}
