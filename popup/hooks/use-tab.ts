/** What a page of ours shows of one tab, kept up to date with the background. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { TabState } from "../../extension/messages.ts";
import { call, CallError, callTab } from "../../extension/messaging.ts";
import { watchTab } from "../../extension/tab-states.ts";
import type { Span } from "../../src/text/span.ts";

/** While a page is being read, the background is asked again after this many ms: a worker that was stopped forgets what it had begun. */
const ASK_AGAIN_MS = 1_500;

export interface ShownTab {
  /** `null` until the background has answered for the first time. */
  state: TabState | null;
  /** The span of the claim last chosen on the page; a new object for each choice. */
  chosen: Span | null;
  /** Reads the page in the tab now. */
  check: () => void;
  /** Asks again after a failure. */
  retry: () => void;
  /** Scrolls the page to the claim of this span. */
  show: (span: Span) => void;
}

export function useTab(tabId: number | null): ShownTab {
  const [state, setState] = useState<TabState | null>(null);
  const [chosen, setChosen] = useState<Span | null>(null);
  /** Counts the changes seen: what was asked before a change must not undo it when the answer comes late. */
  const changes = useRef(0);

  const ask = useCallback((question: () => Promise<TabState>) => {
    const seen = changes.current;
    const answer = (state: TabState) => changes.current === seen && setState(state);
    question().then(answer, (error: unknown) => answer(failure(error)));
  }, []);

  useEffect(() => {
    if (tabId === null) return undefined;
    const leaving = new AbortController();
    const follow = (state: TabState): void => {
      changes.current += 1;
      setState(state);
    };
    watchTab(tabId, { state: follow, chosen: setChosen }, leaving.signal);
    setChosen(null);
    ask(() => call().readTab(tabId));
    return () => leaving.abort();
  }, [tabId, ask]);

  const isReading = state?.state === "reading";
  useEffect(() => {
    if (tabId === null || !isReading) return undefined;
    const timer = setInterval(() => ask(() => call().checkTab(tabId)), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [tabId, isReading, ask]);

  return {
    state,
    chosen,
    check: () => {
      setState({ state: "reading" });
      if (tabId !== null) ask(() => call().checkTab(tabId));
    },
    retry: () => {
      setState({ state: "reading" });
      if (tabId !== null) ask(() => readOrCheck(tabId));
    },
    show: ({ start, end }) => {
      // A page that has gone away in the meantime has nothing to scroll to.
      if (tabId !== null) callTab(tabId).showClaim({ start, end }).catch(ignoreLost);
    },
  };
}

/** A state that failed before is made anew; one that only was not delivered is read. */
async function readOrCheck(tabId: number): Promise<TabState> {
  const state = await call().readTab(tabId);
  return state.state === "failed" ? call().checkTab(tabId) : state;
}

function failure(error: unknown): TabState {
  if (!(error instanceof CallError)) throw error;
  return { state: "failed", why: error.kind === "no answer" ? "no answer" : "could not compare" };
}

function ignoreLost(error: unknown): void {
  if (!(error instanceof CallError)) throw error;
}
