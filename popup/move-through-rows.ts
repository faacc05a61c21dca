/** The panel's keys: up and down through the rows, Escape to close, S to scroll the page. Enter is the row's own. */
import type { Span } from "../src/text/span.ts";

export interface RowActions {
  onShow: (span: Span) => void;
  onClose: () => void;
}

/** Handles a key pressed in a list of rows or above it; below it, and with a modifier, keys are the browser's. */
export function moveThroughRows(
  event: KeyboardEvent,
  list: HTMLElement | null,
  { onShow, onClose }: RowActions,
): void {
  if (list === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...list.querySelectorAll<HTMLElement>(".row")];
  const focused = document.activeElement;
  const row = rowOf(focused);
  if (row === null && isBelow(focused, rows)) return;
  const at = row ? rows.indexOf(row) : -1;
  const handled = act(event.key);
  if (handled) event.preventDefault();

  function act(key: string): boolean {
    if (key === "ArrowDown") return focus(rows[at + 1]);
    if (key === "ArrowUp") return focus(rows[at - 1]);
    if (key === "Home") return focus(rows[0]);
    if (key === "End") return focus(rows.at(-1));
    if (key === "Escape") {
      onClose();
      return focus(row);
    }
    if (key === "s" && row?.dataset["start"] !== undefined) {
      onShow({ start: Number(row.dataset["start"]), end: Number(row.dataset["end"]) });
      return true;
    }
    return false;
  }
}

/** The row that holds an element, or heads the open statement that does. */
function rowOf(element: Element | null): HTMLElement | null {
  return element?.closest(".statement")?.querySelector<HTMLElement>(".row") ?? null;
}

/** Tells whether an element that is in no row stands behind the first of them. */
function isBelow(element: Element | null, [first]: HTMLElement[]): boolean {
  if (!element || !first) return false;
  return (first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function focus(row: HTMLElement | null | undefined): boolean {
  row?.focus();
  return row !== null && row !== undefined;
}
