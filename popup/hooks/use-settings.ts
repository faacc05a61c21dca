/** The settings, kept up to date in every open page of ours. */
import { useEffect, useState } from "preact/hooks";
import {
  parseSettings,
  readSettings,
  watchSettings,
  type Settings,
} from "../../extension/settings.ts";

/** Returns the settings; until they have been read, the defaults. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(parseSettings(undefined));
  useEffect(() => {
    const leaving = new AbortController();
    void readSettings().then(setSettings);
    watchSettings(setSettings, leaving.signal);
    return () => leaving.abort();
  }, []);
  useEffect(() => {
    document.documentElement.dataset["highlight"] = settings.highlight;
  }, [settings.highlight]);
  return settings;
}
