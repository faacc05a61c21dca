// @vitest-environment happy-dom
/** The options say what the index holds as soon as the background tells, and that it did not for as long as it does not. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { IndexContents } from "../../../popup/components/options/index-contents.tsx";
import { useIndex } from "../../../popup/hooks/use-index.ts";
import { describePacks } from "../../../src/pack/describe-packs.ts";
import { readMessages, stubMessages } from "../stub-messages.ts";

const sendMessage = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock("webextension-polyfill", () => ({ default: { runtime: { sendMessage } } }));
beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));
afterEach(() => void act(() => render(null, document.body)));

const english = readMessages("en");
const nobodyAnswered = english["noAnswer"]!.message;

function Contents({ version }: { version?: number }) {
  return <IndexContents index={useIndex(version)} />;
}

/** Opens the options' part on the index, with a background that answers so. */
async function show(answer: Promise<unknown>): Promise<void> {
  sendMessage.mockReset().mockReturnValue(answer);
  await act(() => render(<Contents />, document.body));
}
const waitFor = (text: string): Promise<void> =>
  vi.waitFor(() => expect(document.body.textContent).toContain(text), { timeout: 10_000 });

describe("the contents of the index", () => {
  it("are awaited while there is no answer", async () => {
    await show(new Promise(() => {}));
    expect(document.body.textContent).toBe(english["waiting"]!.message);
  });

  it("are shown as soon as the answer is there", async () => {
    await show(Promise.resolve({ ok: true, value: describePacks([]) }));
    await waitFor("0 articles");
    expect(document.querySelector("[role=status]")).toBeNull();
  });

  it("are said to be unknown where the background fails", async () => {
    await show(Promise.resolve({ ok: false, error: "no corpus" }));
    await waitFor(nobodyAnswered);
  });

  it("are asked for again where no answer came, until one comes", async () => {
    await show(Promise.resolve({ ok: false, error: "no corpus" }));
    await waitFor(nobodyAnswered);
    sendMessage.mockResolvedValue({ ok: true, value: describePacks([]) });
    await waitFor("0 articles");
  });

  it("are not asked for any more when the page has been left", async () => {
    await show(Promise.resolve({ ok: false, error: "no corpus" }));
    await waitFor(nobodyAnswered);
    vi.useFakeTimers();
    act(() => render(<Contents version={1} />, document.body));
    await act(async () => void (await vi.advanceTimersByTimeAsync(500)));
    act(() => render(null, document.body));
    sendMessage.mockClear();
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it("are those of the latest packs, also where an earlier answer comes later", async () => {
    const empty = describePacks([]);
    const waiting: ((answer: unknown) => void)[] = [];
    await show(new Promise((done) => void waiting.push(done)));
    sendMessage.mockResolvedValue({ ok: true, value: { ...empty, articles: 2 } });
    await act(() => render(<Contents version={1} />, document.body));
    await waitFor("2 articles");
    await act(async () => waiting[0]?.({ ok: true, value: { ...empty, articles: 1 } }));
    await new Promise((done) => setTimeout(done));
    act(() => {});
    expect(document.body.textContent).toContain("2 articles");
  });
});
