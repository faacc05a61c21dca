/** A browser for tests of the background: what is kept of tabs, the toolbar button, and the files of the extension. */
import { readFileSync } from "node:fs";
import { vi } from "vitest";

/** What is in session storage, by key. */
export const session = new Map<string, unknown>();

/** Storage answers, and takes what it is given, in a later turn of the event loop. */
const nextTurn = (): Promise<void> => new Promise((done) => void setImmediate(done));
const settled = (): Promise<void> => Promise.resolve();

/** The browser's interface, as far as the background uses it while it answers a page. */
export const browserStub = {
  runtime: { getURL: (path: string) => `stub:/${path}` },
  action: {
    setBadgeBackgroundColor: settled,
    setBadgeTextColor: settled,
    setBadgeText: settled,
  },
  storage: {
    session: {
      get: async (key?: string) => {
        const all = Object.fromEntries(session);
        const answer = structuredClone(key === undefined ? all : { [key]: all[key] });
        await nextTurn();
        return answer;
      },
      set: async (items: object) => {
        await nextTurn();
        for (const [key, value] of Object.entries(items)) session.set(key, value);
      },
      remove: async (key: string) => {
        await nextTurn();
        session.delete(key);
      },
    },
  },
};

/** Makes `fetch` answer with the files of the extension, given its bundled pack. */
export function stubFiles(bundled: Uint8Array): void {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {
    "stub:/packs/bundled.parallax": new Uint8Array(bundled),
    "stub:/vectors/words.bin": new Uint8Array(readFileSync("seeds/vectors/vectors.bin")),
  };
  vi.stubGlobal("fetch", async (url: string) => new Response(files[url]));
}
