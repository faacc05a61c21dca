/** What the reader has added, each with a button to take it out; focus is not lost with what is removed. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { translate } from "../../../extension/translate.ts";

export interface RemovableItem {
  id: string;
  name: string;
  /** What else is to be said of it. */
  detail?: string;
}

export interface RemovableListProps {
  items: RemovableItem[];
  onRemove: (id: string) => void;
}

/** Lists the items; what has been removed is told aloud, and the focus goes to the item in its place. */
export function RemovableList({ items, onRemove }: RemovableListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [removed, setRemoved] = useState<{ id: string; name: string; at: number } | null>(null);
  const isGone = removed !== null && items.every(({ id }) => id !== removed.id);

  useLayoutEffect(() => {
    if (isGone && list.current) refocus(list.current, removed.at);
  }, [isGone]);

  return (
    <>
      <ul class="sites" ref={list}>
        {items.map(({ id, name, detail }, at) => (
          <li key={id}>
            <span>
              {name} {detail && <span class="quiet">{detail}</span>}
            </span>
            <button
              type="button"
              class="link"
              aria-label={translate("removeNamed", name)}
              onClick={() => {
                setRemoved({ id, name, at });
                onRemove(id);
              }}
            >
              {translate("remove")}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet" role="status">
        {isGone && translate("removed", removed.name)}
      </p>
    </>
  );
}

/** Where the focus was lost, gives it to the button that now stands at a place, to the last one, or to the section's heading. */
function refocus(list: HTMLElement, at: number): void {
  if (document.activeElement !== document.body) return;
  const buttons = [...list.querySelectorAll("button")];
  const heading = list.closest("section")?.querySelector("h2");
  (buttons[at] ?? buttons.at(-1) ?? heading)?.focus();
}
