/** Every page in every state is usable by everyone: axe finds nothing, and nothing is wider than the window. */
import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPageStates, PAGE_STATES, type PageState } from "../pictures/page-states.ts";
import type { Session } from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";

/** A look is emulated by media features; `direction` is set by hand, since no language of ours runs from the right yet. */
interface Look {
  name: string;
  media: { name: string; value: string }[];
  /** Rules that say nothing in this look. */
  without?: string[];
  direction?: "rtl";
}

const LOOKS: Look[] = [
  { name: "light", media: [{ name: "prefers-color-scheme", value: "light" }] },
  { name: "dark", media: [{ name: "prefers-color-scheme", value: "dark" }] },
  {
    name: "forced colours",
    media: [{ name: "forced-colors", value: "active" }],
    // The colours are the system's then; axe measures the ones that they replace.
    without: ["color-contrast"],
  },
  {
    name: "right to left",
    media: [{ name: "prefers-color-scheme", value: "light" }],
    direction: "rtl",
  },
];
/** CSS px: the narrowest window that WCAG 1.4.10 asks for. */
const NARROW = 320;
/** The text size that WCAG 1.4.4 asks for. */
const LARGE_TEXT = "200%";

/** Makes a page look otherwise. */
async function emulate(page: Page, { media, direction }: Look): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send("Emulation.setEmulatedMedia", { features: media });
  await page.evaluate((direction) => {
    document.documentElement.dir = direction;
  }, direction ?? "ltr");
}

/** Lists what axe finds, each as a rule and the elements that break it. */
async function findViolations(page: Page, without: string[]): Promise<string[]> {
  const { violations } = await new AxePuppeteer(page).disableRules(without).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

describe("accessibility", () => {
  let session: Session;
  let open: (state: PageState) => Promise<Page>;

  beforeAll(async () => {
    session = await launchSession("chromium");
    open = await openPageStates(session);
  });
  afterAll(() => session?.close());

  describe.each(PAGE_STATES)("$name", (state) => {
    it("has no violations in any look", async () => {
      const page = await open(state);
      const found: string[] = [];
      for (const look of LOOKS) {
        await emulate(page, look);
        const lines = await findViolations(page, look.without ?? []);
        found.push(...lines.map((line) => `${look.name}: ${line}`));
      }
      expect(found).toEqual([]);
    });

    it("fits a narrow window, and text at twice its size", async () => {
      const page = await open(state);
      await page.setViewport({ width: NARROW, height: 800 });
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.setViewport({ width: 2 * NARROW, height: 800 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, LARGE_TEXT);
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  });
});
