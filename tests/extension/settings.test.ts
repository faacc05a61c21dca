/** Settings survive other versions of themselves. */
import { describe, expect, it, vi } from "vitest";
import { parseSettings, readSettings, saveSettings } from "../../extension/settings.ts";

const stored = vi.hoisted(() => ({ local: {} as Record<string, unknown> }));

vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: stored.local[key] }),
        set: (values: object) => Promise.resolve(void Object.assign(stored.local, values)),
      },
    },
  },
}));

describe("parseSettings", () => {
  it("gives every setting its default where nothing was stored", () => {
    expect(parseSettings(undefined)).toEqual({ marks: true, highlight: "amber" });
  });

  it("replaces only the value that it does not know", () => {
    const settings = parseSettings({ marks: false, highlight: "chartreuse" });
    expect(settings).toEqual({ marks: false, highlight: "amber" });
  });
});

describe("saveSettings", () => {
  it("keeps what it does not change, also what another version stored", async () => {
    stored.local = { settings: { marks: false, fromTheFuture: [1] } };
    await saveSettings({ highlight: "green" });
    expect(stored.local["settings"]).toEqual({
      marks: false,
      highlight: "green",
      fromTheFuture: [1],
    });
    expect(await readSettings()).toMatchObject({ marks: false, highlight: "green" });
  });
});
