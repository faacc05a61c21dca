/** Keeps marks and page together while the page changes, and gives up on a page that never rests. */
import type { Marks } from "./draw-marks.ts";

/** The page is looked at, and at most painted, once in this many ms. */
const LOOK_EVERY_MS = 500;
/** What one address is worth: a repaint costs 1, reading again costs more. Then the page is left as it is. */
const PATIENCE = 12;
const READING_COST = 3;
/** Looks without any change of the page, after which only a change makes us look again. */
const IDLE_LOOKS = 20;
/** So many paragraphs more, by number and as a share, are new text: a story that was folded, or came late. */
const NEW_PARAGRAPHS = 2;
const NEW_SHARE = 0.25;

/** How much more one address is worth. */
export interface Patience {
  left: number;
}

/** Begins anew, for a new address. */
export function newPatience(): Patience {
  return { left: PATIENCE };
}

/** Repaints marks that the page cleared; asks to read again where text was replaced or much was added. */
export function watchPage(
  marks: Marks,
  patience: Patience,
  readAgain: () => void,
  signal: AbortSignal,
): void {
  const paragraphs = document.getElementsByTagName("p");
  const enough = paragraphs.length + Math.max(NEW_PARAGRAPHS, NEW_SHARE * paragraphs.length);
  let idle = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const look = (): void => {
    timer = null;
    const state = marks.check();
    const isNew = state === "changed" || paragraphs.length >= enough;
    if (isNew) patience.left -= READING_COST;
    else if (state === "cleared") patience.left -= 1;
    if (state !== "as drawn") marks.redraw();
    if (patience.left <= 0) observer.disconnect();
    else if (isNew) readAgain();
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
