/** Reads the keys that open Parallax from the browser, which lets the reader change them. */
import browser from "webextension-polyfill";
import { translate } from "../extension/translate.ts";
import type { Shortcut } from "./components/options/shortcut-list.tsx";

export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    name: name === "_execute_action" ? translate("keyPopup") : (description ?? name ?? ""),
    keys: shortcut ?? "",
  }));
}
