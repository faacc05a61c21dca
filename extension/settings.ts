/** What the reader has chosen, kept in the browser's own storage and nowhere else. */
import browser from "webextension-polyfill";
import * as z from "zod/mini";

/** The colours in which words that differ are marked; `line` underlines without a colour. */
export const HIGHLIGHTS = ["amber", "blue", "green", "violet", "line"] as const;
export type Highlight = (typeof HIGHLIGHTS)[number];

/** Under this key the settings stand in `storage.local`. */
const KEY = "settings";

/** A value that is missing or no longer known becomes its default; the others stay as they are. */
const settingsSchema = z.looseObject({
  /** Whether claims are marked on the page. */
  marks: z.catch(z.boolean(), true),
  highlight: z.catch(z.enum(HIGHLIGHTS), "amber"),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Reads the settings from whatever was stored, by this version or another. */
export function parseSettings(stored: unknown): Settings {
  return settingsSchema.parse(isObject(stored) ? stored : {});
}

/** Reads the settings. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings, and keeps what another version has stored beside them. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Tells of every change of the settings, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === "local" && change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
