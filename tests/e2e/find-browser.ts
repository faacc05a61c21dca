/** Finds an installed browser, and installs one where there is none. */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { Browser, detectBrowserPlatform, install, resolveBuildId } from "@puppeteer/browsers";

export type BrowserKind = "chromium" | "firefox";

export interface FoundBrowser {
  kind: BrowserKind;
  executablePath: string;
}

/** Names on the search path, the most likely first. */
const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox", "firefox-esr"],
};

/** Where the installers of the other systems put the browsers. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, Record<BrowserKind, string[]>>> = {
  darwin: {
    chromium: ["Chromium", "Google Chrome", "Microsoft Edge"].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
    firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
  win32: {
    chromium: belowProgramFolders([
      "Google/Chrome/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ]),
    firefox: belowProgramFolders(["Mozilla Firefox/firefox.exe"]),
  },
};

const DEBIAN_PACKAGES: Record<BrowserKind, string> = {
  chromium: "chromium",
  firefox: "firefox-esr",
};
/** Where a downloaded browser goes; git ignores it. */
const CACHE = resolve(".cache/browsers");

/** Returns an installed browser of this kind; `CHROME_PATH` and `FIREFOX_PATH` come before all others. */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const variable = kind === "chromium" ? "CHROME_PATH" : "FIREFOX_PATH";
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named))
      throw new Error(`${variable} names ${named}, and there is no such file`);
    return { kind, executablePath: named };
  }
  const executablePath = candidates(kind).find(isExecutable);
  return executablePath ? { kind, executablePath } : null;
}

/** Returns an installed browser of this kind, or installs one. */
export async function ensureBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const found = findBrowser(kind);
  if (found) return found;
  console.error(`No ${kind} is installed here; getting one …`);
  const failures: string[] = [];
  for (const way of [download, installDebianPackage]) {
    try {
      return { kind, executablePath: await way(kind) };
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`${kind} could not be installed: ${failures.join("; ")}`);
}

function candidates(kind: BrowserKind): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = COMMANDS[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(USUAL_PLACES[process.platform]?.[kind] ?? []), ...onPath];
}

function belowProgramFolders(paths: string[]): string[] {
  return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) =>
    paths.map((path) => join(process.env[variable] ?? "", path)),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Downloads the stable release of the browser's maker. */
async function download(kind: BrowserKind): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error("there is no build for this platform");
  const browser = kind === "chromium" ? Browser.CHROME : Browser.FIREFOX;
  const buildId = await resolveBuildId(browser, platform, "stable");
  return (await install({ browser, buildId, platform, cacheDir: CACHE })).executablePath;
}

/** Installs Debian's package; only root may. */
async function installDebianPackage(kind: BrowserKind): Promise<string> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    throw new Error("installing a package needs root on Debian");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
  execFileSync("apt-get", ["install", "-y", "-qq", DEBIAN_PACKAGES[kind]], {
    env,
    stdio: "ignore",
  });
  const found = findBrowser(kind);
  if (!found) throw new Error(`${DEBIAN_PACKAGES[kind]} was installed, but no ${kind} is found`);
  return found.executablePath;
}
