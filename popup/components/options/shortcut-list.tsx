/** The keys that open Parallax, as the browser has them, and those of the panel. */
import { translate, type MessageKey } from "../../../extension/translate.ts";

const PANEL_KEYS: [string[], MessageKey][] = [
  [["↑", "↓"], "keyMove"],
  [["Enter"], "keyOpen"],
  [["S"], "keyShow"],
  [["Esc"], "keyClose"],
];

export interface Shortcut {
  name: string;
  /** The keys, empty where the reader has taken them away. */
  keys: string;
}

export function ShortcutList({ shortcuts }: { shortcuts: Shortcut[] }) {
  return (
    <dl class="keys">
      {shortcuts.map(({ name, keys }) => (
        <div key={name}>
          <dt>
            {keys === "" ? <span class="quiet">{translate("noKeys")}</span> : <kbd>{keys}</kbd>}
          </dt>
          <dd>{name}</dd>
        </div>
      ))}
      {PANEL_KEYS.map(([keys, label]) => (
        <div key={label}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{translate(label)}</dd>
        </div>
      ))}
    </dl>
  );
}
