/** Keeps the marks right while the page changes, and gives up on a page that fights them. */
import type { Marks } from "./draw-marks.ts";

/** The marks are looked at, and at most painted, once in this many ms. */
const LOOK_EVERY_MS = 500;
/** What one address is worth: a repaint costs 1, reading again costs more. Then the page is left as it is. */
const PATIENCE = 12;
const READING_COST = 3;
/** Looks without any change of the page, after which only a change makes us look again. */
const IDLE_LOOKS = 20;

/** How much more the marks of one address are worth. */
export interface Patience {
  left: number;
}

/** Begins anew, for a new address. */
export function newPatience(): Patience {
  return { left: PATIENCE };
}

/** Repaints marks that the page cleared; asks to read again where the text itself was replaced. */
export function watchMarks(
  marks: Marks,
  patience: Patience,
  readAgain: () => void,
  signal: AbortSignal,
): void {
  let idle = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const look = (): void => {
    timer = null;
    const state = marks.check();
    if (state !== "as drawn") {
      patience.left -= state === "changed" ? READING_COST : 1;
      marks.redraw();
    }
    if (patience.left <= 0) observer.disconnect();
    else if (state === "changed") readAgain();
    else if ((idle += 1) < IDLE_LOOKS) lookSoon();
  };
  const lookSoon = (): void => {
    timer ??= setTimeout(look, LOOK_EVERY_MS);
  };
  const observer = new MutationObserver(() => {
    idle = 0;
    lookSoon();
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  if (patience.left <= 0) return;
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  lookSoon();
}
