// @vitest-environment happy-dom
/** A change of the packs that fails says so, and the list shows what is stored. */
import { Blob } from "node:buffer";
import "fake-indexeddb/auto";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { listPacks, removePack } from "../../../extension/pack-store.ts";
import { usePacks, type Packs } from "../../../popup/hooks/use-packs.ts";
import { buildPack } from "../../../src/pack/build-pack.ts";
import { HARBOUR } from "../../pack/sample-records.ts";
import { readMessages, stubMessages } from "../stub-messages.ts";

vi.mock("../../../extension/pack-store.ts", async (load) => {
  const store = await load<typeof import("../../../extension/pack-store.ts")>();
  return { ...store, listPacks: vi.fn(store.listPacks) };
});
const sendMessage = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock("webextension-polyfill", () => ({ default: { runtime: { sendMessage } } }));
beforeAll(() => {
  stubMessages("en");
  // Node's own can be stored, that of happy-dom cannot.
  vi.stubGlobal("Blob", Blob);
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "chrome");
  vi.unstubAllGlobals();
});

const english = readMessages("en");
const sound = new File([new Uint8Array(buildPack(HARBOUR))], "harbour.parallax");
const answered = () => Promise.resolve({ ok: true, value: null });
const failed = () => Promise.resolve({ ok: false, error: "no corpus" });
/** A file that has gone from the disk since it was chosen. */
const vanished = new File([], "gone.parallax");
vanished.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));

let shown: Packs;
function Probe() {
  shown = usePacks();
  return null;
}

beforeEach(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  sendMessage.mockReset().mockImplementation(answered);
  for (const { id } of await listPacks()) await removePack(id);
  await act(() => render(<Probe />, document.body));
});
afterEach(() => void act(() => render(null, document.body)));

const names = (): string[] => shown.packs.map(({ name }) => name);
const waitFor = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000 });

describe("the packs of the options", () => {
  it("are listed as soon as they are stored, even where the background cannot open them", async () => {
    sendMessage.mockImplementation(failed);
    shown.add(sound);
    await waitFor(() => expect(names()).toEqual(["harbour.parallax"]));
    expect(shown.refusal).toBe(english["indexNotReopened"]?.message);
    shown.remove(shown.packs[0]?.id ?? "");
    await waitFor(() => expect(names()).toEqual([]));
    expect(shown.refusal).toBe(english["indexNotReopened"]?.message);
  });

  it("say when the browser does not let them be read", async () => {
    const opening = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no database", "UnknownError");
    });
    await act(() => render(null, document.body));
    await act(() => render(<Probe />, document.body));
    await waitFor(() => expect(shown.refusal).toBe(english["packsNotListed"]?.message));
    opening.mockRestore();
  });

  it("say when a file cannot be read, and forget it when the next one is added", async () => {
    shown.add(vanished);
    await waitFor(() => expect(shown.refusal).toBe(english["packNotAdded"]?.message));
    expect(sendMessage).not.toHaveBeenCalled();
    shown.add(sound);
    await waitFor(() => expect(names()).toEqual(["harbour.parallax"]));
    expect(shown.refusal).toBeNull();
  });

  it("say why a file is no pack, in the reader's language", async () => {
    stubMessages("de");
    shown.add(new File(["no pack"], "text.parallax"));
    await waitFor(() => expect(shown.refusal).toBe(readMessages("de")["packIsNone"]?.message));
    expect(names()).toEqual([]);
  });

  it("refuse the same file anew: what was said before goes first", async () => {
    const text = new File(["no pack"], "text.parallax");
    const refused = () => expect(shown.refusal).toBe(english["packIsNone"]?.message);
    stubMessages("en");
    shown.add(text);
    await waitFor(refused);
    act(() => shown.add(text));
    expect(shown.refusal).toBeNull();
    await waitFor(refused);
  });

  it("are listed as they are after the last change, also where an earlier list comes later", async () => {
    const waiting: ((packs: []) => void)[] = [];
    vi.mocked(listPacks).mockReturnValueOnce(new Promise((done) => void waiting.push(done)));
    await act(() => render(null, document.body));
    await act(() => render(<Probe />, document.body));
    shown.add(sound);
    await waitFor(() => expect(names()).toEqual(["harbour.parallax"]));
    await act(async () => waiting[0]?.([]));
    await act(async () => new Promise((done) => setTimeout(done)));
    expect(names()).toEqual(["harbour.parallax"]);
  });
});
