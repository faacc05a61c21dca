/** Gives the page its turn. */

/** Ends the current task, so that the page can draw and answer its reader, and goes on right after. */
export function pauseForPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    setTimeout(done, 0);
  });
}
