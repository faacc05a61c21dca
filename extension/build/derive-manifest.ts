/** Derives each browser's manifest from the one manifest in the root. */
import manifest from "../../manifest.json" with { type: "json" };

export type Browser = "chrome" | "firefox";

export const BROWSERS: Browser[] = ["chrome", "firefox"];

/** Firefox's identity of the extension; it must not change once published. */
const GECKO_ID = "parallax@parallax.example";
/** The first Firefox for which nothing here needs a fallback but single-page navigation (Highlights came with 140). */
const GECKO_MIN_VERSION = "142.0";

/** Gives the manifest of one browser, with paths of sources, as the bundler reads it. */
export function deriveManifest(browser: Browser): object {
  if (browser === "chrome") return manifest;
  const {
    minimum_chrome_version: _version,
    side_panel: panel,
    background,
    permissions,
    ...shared
  } = manifest;
  return {
    ...shared,
    permissions: permissions.filter((permission) => permission !== "sidePanel"),
    background: { scripts: [background.service_worker], type: background.type },
    sidebar_action: {
      default_panel: panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: GECKO_MIN_VERSION,
        data_collection_permissions: { required: ["none"] },
      },
    },
  };
}
