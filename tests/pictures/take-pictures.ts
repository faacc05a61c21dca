/**
 * `npm run pictures -- [--only NAME]`: takes pictures of every page of ours in every state, light, dark
 * and narrow, from the built extension in Chromium, into the git-ignored folder pictures/.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildExtension } from "../../extension/build/build.ts";
import { launchSession } from "../e2e/launch-session.ts";
import { openPageStates, PAGE_STATES } from "./page-states.ts";

const FOLDER = "pictures";
const LOOKS = [
  { name: "light", scheme: "light", width: null },
  { name: "dark", scheme: "dark", width: null },
  { name: "narrow", scheme: "light", width: 320 },
] as const;
/** Widths in CSS px: a side panel, a toolbar popup, a page in a tab. */
const WIDTHS: Record<string, number> = { "panel.html": 400, "popup.html": 400 };
const TAB_WIDTH = 760;
/** CSS px: a page is pictured as high as its content, and at least so high. */
const LEAST_HEIGHT = 320;

const { values } = parseArgs({ options: { only: { type: "string" } } });
await buildExtension("chrome");
mkdirSync(FOLDER, { recursive: true });
const session = await launchSession("chromium");
try {
  const open = await openPageStates(session);
  for (const state of PAGE_STATES.filter(({ name }) => name.includes(values.only ?? ""))) {
    for (const { name, scheme, width } of LOOKS) {
      const page = await open(state);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      const size = { width: width ?? WIDTHS[state.path] ?? TAB_WIDTH, deviceScaleFactor: 2 };
      await page.setViewport({ ...size, height: LEAST_HEIGHT });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ ...size, height });
      const path = join(FOLDER, `${state.name}-${name}.png`);
      await page.screenshot({ path: path as `${string}.png` });
      console.log(path);
    }
  }
} finally {
  await session.close();
}
