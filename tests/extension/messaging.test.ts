/** Holds the messages to their promises: checked callers, checked shapes, lost replies repeated, a visible end. */
import * as fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { backgroundRules } from "../../extension/call-rules.ts";
import type { BackgroundCalls, TabState } from "../../extension/messages.ts";
import { call, handle, REPORT_WITHIN_MS, type Handlers } from "../../extension/messaging.ts";
import { RECORD_VERSION, type ArticleRecord } from "../../src/record/record.ts";

type Listener = (message: unknown, sender: object, reply: (reply: unknown) => void) => unknown;

const wire = vi.hoisted(() => ({
  listeners: new Set<unknown>(),
  sendMessage: (_request: unknown): Promise<unknown> => Promise.resolve(undefined),
}));

vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {
      id: "parallax",
      getURL: (path: string) => `chrome-extension://parallax/${path}`,
      sendMessage: (request: unknown) => wire.sendMessage(request),
      onMessage: {
        addListener: (listener: unknown) => wire.listeners.add(listener),
        removeListener: (listener: unknown) => wire.listeners.delete(listener),
      },
    },
  },
}));

const PAGE = {
  id: "parallax",
  url: "https://news.example.test/a",
  frameId: 0,
  tab: { id: 7 },
};
const POPUP = { id: "parallax", url: "chrome-extension://parallax/popup/popup.html" };

const EMPTY_INDEX = { outlets: [], sites: [], articles: 0, statements: 0, from: null, to: null };

const record: ArticleRecord = {
  version: RECORD_VERSION,
  article: {
    title: "A headline",
    outlet: "The Example Courier",
    byline: null,
    published: "2025-05-20",
    url: "https://news.example.test/a",
    language: "en",
    copyOf: null,
    sha256: null,
    length: 100,
  },
  claims: [],
};

/** Delivers a message as the browser would; `undefined` where nobody listens to it. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((done) => {
    const heard = [...wire.listeners].map((listener) =>
      (listener as Listener)(message, sender, done),
    );
    if (!heard.includes(true)) done(undefined);
  });
}

/** Handlers that answer plainly, some of them replaced. */
function listen(some: Partial<Handlers<BackgroundCalls>> = {}): void {
  const state: TabState = { state: "reading" };
  handle<BackgroundCalls>(
    {
      analyzeRecord: () => ({ statements: 3 }),
      reportUnreadable: () => null,
      claimChosen: () => null,
      readTab: () => state,
      checkTab: () => state,
      describeIndex: () => EMPTY_INDEX,
      reopenPacks: () => EMPTY_INDEX,
      ...some,
    },
    backgroundRules,
  );
}

beforeEach(() => {
  wire.listeners.clear();
  wire.sendMessage = (request) => deliver(request, POPUP);
});

describe("messaging", () => {
  it("brings a call's answer back from the other context", async () => {
    listen({ readTab: (tabId) => ({ state: "not English", language: `tab ${tabId}` }) });
    await expect(call().readTab(5)).resolves.toEqual({ state: "not English", language: "tab 5" });
  });

  it("tells a handler which tab a page's call came from", async () => {
    const callers: unknown[] = [];
    listen({
      analyzeRecord: (_, caller) => {
        callers.push(caller);
        return { statements: 1 };
      },
    });
    await deliver({ to: "background", call: "analyzeRecord", args: [record] }, PAGE);
    expect(callers).toEqual([{ context: "page", tabId: 7 }]);
  });

  it("refuses strangers, frames, and pages that make a call of the popup", async () => {
    const reached = vi.fn(() => ({ state: "reading" }) as const);
    listen({ checkTab: reached });
    const message = { to: "background", call: "checkTab", args: [1] };
    for (const sender of [
      { ...PAGE, id: "another-extension" },
      { ...PAGE, frameId: 3 },
      PAGE,
      { ...POPUP, id: undefined },
    ])
      expect(await deliver(message, sender)).toMatchObject({ ok: false });
    expect(reached).not.toHaveBeenCalled();
    expect(await deliver(message, POPUP)).toMatchObject({ ok: true });
  });

  it("refuses arguments of another shape, unknown calls and oversized messages", async () => {
    const reached = vi.fn(() => ({ statements: 0 }));
    listen({ analyzeRecord: reached });
    const deep: unknown[] = [];
    let inner = deep;
    for (let depth = 0; depth < 10_000; depth += 1) inner.push((inner = []));
    const wrong: [string, unknown[]][] = [
      ["analyzeRecord", []],
      ["analyzeRecord", [{ ...record, version: 99 }]],
      ["analyzeRecord", [{ ...record, article: { ...record.article, url: "javascript:0" } }]],
      ["analyzeRecord", [record, record]],
      ["analyzeRecord", ["x".repeat(9_000_000)]],
      ["analyzeRecord", deep],
      ["__proto__", []],
      ["constructor", []],
      ["toString", []],
    ];
    for (const [name, args] of wrong)
      expect(await deliver({ to: "background", call: name, args }, PAGE)).toMatchObject({
        ok: false,
      });
    expect(reached).not.toHaveBeenCalled();
  });

  it("lets none of a thousand malformed messages reach a handler, and answers each or leaves it alone", async () => {
    const reached = vi.fn(() => null);
    listen({ analyzeRecord: reached as never, reportUnreadable: reached, claimChosen: reached });
    const args = fc.array(fc.anything({ maxDepth: 3 }), { maxLength: 3 });
    const message = fc.oneof(
      fc.anything(),
      fc.record({
        to: fc.constantFrom("background", "content", "elsewhere"),
        call: fc.oneof(fc.constantFrom(...Object.keys(backgroundRules.calls)), fc.string()),
        args: fc.oneof(args, fc.anything()),
      }),
    );
    await fc.assert(
      fc.asyncProperty(message, async (message) => {
        const reply = await deliver(message, PAGE);
        expect([undefined, false]).toContain((reply as { ok: boolean } | undefined)?.ok);
        expect(reached).not.toHaveBeenCalled();
      }),
      { numRuns: 1_000 },
    );
  });

  it("leaves messages alone that are not for this context or no messages of ours", async () => {
    listen();
    for (const message of [null, "hello", 3, {}, { to: "content", call: "readAgain", args: [] }])
      expect(await deliver(message, POPUP)).toBeUndefined();
  });

  it("repeats a call whose reply was lost with the worker", async () => {
    listen();
    let lost = 2;
    wire.sendMessage = (request) => {
      lost -= 1;
      if (lost === 1) return Promise.reject(new Error("The message port closed"));
      return lost === 0 ? Promise.resolve(undefined) : deliver(request, POPUP);
    };
    await expect(call().checkTab(1)).resolves.toEqual({ state: "reading" });
  });

  it("repeats a call at once, before any timer, when its first reply is lost", async () => {
    vi.useFakeTimers();
    listen();
    const sent = vi.fn((request: unknown) =>
      sent.mock.calls.length === 1 ? Promise.reject(new Error("lost")) : deliver(request, POPUP),
    );
    wire.sendMessage = sent;
    await expect(call().checkTab(1)).resolves.toEqual({ state: "reading" });
    expect(sent).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it("goes on repeating a report that nobody waits for, until it is superseded", async () => {
    vi.useFakeTimers();
    const sent = vi.fn(() => Promise.reject(new Error("lost")));
    wire.sendMessage = sent;
    const turn = new AbortController();
    const failure = call(REPORT_WITHIN_MS, turn.signal).analyzeRecord(record).catch(String);
    await vi.advanceTimersByTimeAsync(4_000);
    const before = sent.mock.calls.length;
    await vi.advanceTimersByTimeAsync(8_000);
    const until = sent.mock.calls.length;
    expect(until).toBeGreaterThan(before);
    turn.abort();
    await vi.advanceTimersByTimeAsync(REPORT_WITHIN_MS);
    expect(sent).toHaveBeenCalledTimes(until);
    expect(await failure).toContain("did not answer");
    vi.useRealTimers();
  });

  it("does not repeat a call that failed over there, and says why", async () => {
    const failing = vi.fn((): never => {
      throw new Error("the pack is damaged");
    });
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    listen({ describeIndex: failing });
    await expect(call().describeIndex()).rejects.toMatchObject({
      kind: "failed",
      message: "the pack is damaged",
    });
    expect(failing).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });

  it("gives up after three seconds when nobody answers", async () => {
    vi.useFakeTimers();
    const started = Date.now();
    wire.sendMessage = () => new Promise(() => undefined);
    const failure = call()
      .readTab(1)
      .catch((error: unknown) => ({ error, after: Date.now() - started }));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await failure).toMatchObject({ error: { kind: "no answer" }, after: 3_000 });
    vi.useRealTimers();
  });

  it("stops answering when its signal aborts", async () => {
    const leaving = new AbortController();
    handle<Pick<BackgroundCalls, "readTab">>(
      { readTab: () => ({ state: "reading" }) },
      { to: "background", calls: { readTab: backgroundRules.calls.readTab } },
      leaving.signal,
    );
    const message = { to: "background", call: "readTab", args: [1] };
    expect(await deliver(message, POPUP)).toMatchObject({ ok: true });
    leaving.abort();
    expect(await deliver(message, POPUP)).toBeUndefined();
  });
});
