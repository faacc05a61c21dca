/**
 * `npm run pictures -- [--only NAME]`: takes pictures of every page of ours in every state, light, dark
 * and narrow, from the built extension in Chromium, into the git-ignored folder pictures/;
 * with `--readme` the few that the README shows, into tests/pictures/readme/.
 */
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildExtension } from "../../extension/build/build.ts";
import { launchSession } from "../e2e/launch-session.ts";
import { openPageStates, PAGE_STATES } from "./page-states.ts";

const FOLDER = "pictures";
/** Widths and heights in CSS px: a page is pictured as high as its content, and at least so high; only a high window may be narrow. */
const LOOKS = [
  { name: "light", scheme: "light", width: null, least: 320 },
  { name: "dark", scheme: "dark", width: null, least: 320 },
  { name: "narrow", scheme: "light", width: 320, least: 640 },
] as const;
/** Widths in CSS px: a side panel, a toolbar popup, a page in a tab. */
const WIDTHS: Record<string, number> = { "panel.html": 400, "popup.html": 400 };
const TAB_WIDTH = 760;

/** The pictures that the README shows, and its folder. */
const README_FOLDER = "tests/pictures/readme";
const README_PICTURES = new Set([
  "popup-light",
  "panel-translated-light",
  "panel-set-against-dark",
]);
/** CSS px: enough of a page for the README. */
const README_HEIGHT = 860;

const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, readme: { type: "boolean", default: false } },
});
const folder = values.readme ? README_FOLDER : FOLDER;
const wanted = (name: string): boolean =>
  values.readme ? README_PICTURES.has(name) : name.includes(values.only);

/** Waits, in the page, until what has just come into the window has been drawn. */
const drawn = (): Promise<number> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  });

await buildExtension("chrome");
mkdirSync(folder, { recursive: true });
const session = await launchSession("chromium");
try {
  const open = await openPageStates(session);
  for (const state of PAGE_STATES) {
    for (const look of LOOKS.filter(({ name }) => wanted(`${state.name}-${name}`))) {
      const page = await open(state);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.scheme }]);
      const width = look.width ?? WIDTHS[state.path] ?? TAB_WIDTH;
      const deviceScaleFactor = values.readme ? 1 : 2;
      await page.setViewport({ width, height: look.least, deviceScaleFactor });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width, height, deviceScaleFactor });
      await page.evaluate(drawn);
      const path: `${string}.png` = `${folder}/${state.name}-${look.name}.png`;
      const shown = values.readme ? Math.min(height, README_HEIGHT) : height;
      await page.screenshot({ path, clip: { x: 0, y: 0, width, height: shown } });
      console.log(path);
    }
  }
} finally {
  await session.close();
}
