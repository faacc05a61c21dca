/** Starts a browser of either kind with the built extension. */
import type { LaunchOptions, Session } from "./browser-session.ts";
import { ensureBrowser, type BrowserKind } from "./find-browser.ts";
import { launchChromium } from "./launch-chromium.ts";
import { launchFirefox } from "./launch-firefox.ts";

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts the installed browser of this kind, headless; it is installed first where there is none. */
export async function launchSession(
  kind: BrowserKind,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  const { executablePath } = await ensureBrowser(kind);
  return LAUNCH[kind]({ executablePath, headless: true, ...options });
}
