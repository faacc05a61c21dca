/** A browser for tests of the background: what is kept of tabs, the toolbar button, and the files of the extension. */
import { readFileSync } from "node:fs";
import { vi } from "vitest";
import { buildPack } from "../../src/pack/build-pack.ts";
import type { ArticleRecord } from "../../src/record/record.ts";

/** What is in session storage, by key. */
export const session = new Map<string, unknown>();

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
      get: async (key: string) => ({ [key]: session.get(key) }),
      set: async (items: object) => {
        for (const [key, value] of Object.entries(items)) session.set(key, value);
      },
    },
  },
};

/** Makes `fetch` answer with the files of the extension, whose bundled pack holds these records. */
export function stubFiles(records: readonly ArticleRecord[]): void {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {
    "stub:/packs/bundled.parallax": new Uint8Array(buildPack(records)),
    "stub:/vectors/words.bin": new Uint8Array(readFileSync("seeds/vectors/vectors.bin")),
  };
  vi.stubGlobal("fetch", async (url: string) => new Response(files[url]));
}
