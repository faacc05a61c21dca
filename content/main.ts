/** Reads the page the reader is on, has its claims compared, and marks them; started once in each page. */
import browser from "webextension-polyfill";
import { contentRules } from "../extension/call-rules.ts";
import type { ContentCalls } from "../extension/messages.ts";
import { call, handle, REPORT_WITHIN_MS } from "../extension/messaging.ts";
import { readSettings, watchSettings } from "../extension/settings.ts";
import { createMarks } from "./draw-marks.ts";
import { followReader } from "./follow-reader.ts";
import { mayBecomeArticle, readTab, type TabReading } from "./read-tab.ts";
import { watchAddress } from "./watch-address.ts";
import { newPatience, watchPage } from "./watch-page.ts";

/** Where a running script is found by one that is injected after it; only this extension's scripts see it. */
interface Running {
  parallax?: { isAlive(): boolean; leave(): void };
}

/** Starts reading; everything that is set up ends with the signal. */
function start(leaving: AbortSignal): void {
  const marks = createMarks(leaving);
  let patience = newPatience();
  let reading: TabReading | null = null;
  /** Ends when the page is read again. */
  let turn = new AbortController();

  const read = async (): Promise<void> => {
    turn.abort();
    turn = new AbortController();
    const signal = AbortSignal.any([turn.signal, leaving]);
    const result = await readTab(document, location.href, signal);
    if (!result || signal.aborted) return;
    reading = "reading" in result ? result.reading : null;
    marks.draw(reading);
    if (mayBecomeArticle(result)) watchPage(marks, patience, readSoon, signal);
    const report = call(REPORT_WITHIN_MS, signal);
    await ("record" in result
      ? report.analyzeRecord(result.record)
      : report.reportUnreadable(result));
  };
  const readSoon = (): null => {
    read().catch((error: unknown) => {
      if (!leaving.aborted) console.error(error);
    });
    return null;
  };
  const readAnother = (): void => {
    patience = newPatience();
    reading = null;
    marks.draw(null);
    readSoon();
  };

  handle<ContentCalls>(
    {
      isThere: () => true,
      showClaim: (span) => reading !== null && marks.show(reading, span),
      setMarks: (on) => marks.turn(on),
      readAgain: readSoon,
    },
    contentRules,
    leaving,
  );
  void readSettings().then(({ marks: on }) => marks.turn(on));
  watchSettings(({ marks: on }) => void marks.turn(on), leaving);
  followReader(() => reading, marks, leaving);
  watchAddress(readAnother, leaving);
  leaving.addEventListener("abort", () => turn.abort());
  readSoon();
}

const world = globalThis as Running;
if (!world.parallax?.isAlive()) {
  world.parallax?.leave();
  const leaving = new AbortController();
  world.parallax = {
    // A script whose extension was updated or removed is cut off, and loses its id.
    isAlive: () => !leaving.signal.aborted && browser.runtime?.id !== undefined,
    leave: () => leaving.abort(),
  };
  start(leaving.signal);
}
