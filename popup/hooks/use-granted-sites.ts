/** The match patterns that the reader has granted, kept up to date. */
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { listGranted } from "../site-access.ts";

/** Returns the patterns, `null` until they are known. */
export function useGrantedSites(): string[] | null {
  const [granted, setGranted] = useState<string[] | null>(null);
  useEffect(() => {
    const refresh = (): void => void listGranted().then(setGranted);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return granted;
}
