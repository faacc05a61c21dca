/** Counts how often the marks of a page are painted. */
import type { Page } from "puppeteer";
import { waitFor } from "./browser-session.ts";

/** A page that has not been painted for this long, in ms, is painted no more: it is looked at twice a second. */
const REST_MS = 2_500;

/** Writes down, from inside the page, when another highlight appears: by the page's own clock, whatever else the machine does. */
export const COUNT_PAINTS = `
  window.paints = []; let last;
  const count = () => {
    const now = CSS.highlights.get("parallax-claim");
    if (now && now !== last) { paints.push(performance.now()); last = now; }
  };`;

/** Waits until a page is painted no more, and returns how many paints there were, and how many two a second would have been. */
export async function countPaints(page: Page): Promise<{ made: number; allowed: number }> {
  const paints = await waitFor("the painting to end", async () => {
    const { times, now } = (await page.evaluate("({ times: paints, now: performance.now() })")) as {
      times: number[];
      now: number;
    };
    return now - (times.at(-1) ?? now) > REST_MS ? times : null;
  });
  const seconds = (paints.at(-1)! - paints[0]!) / 1_000;
  return { made: paints.length, allowed: 2 * seconds + 2 };
}
