/** Copying tells whether it was possible. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { copyText } from "../../popup/copy-text.ts";

const stubClipboard = (writeText: (text: string) => Promise<void>): void =>
  void vi.stubGlobal("navigator", { clipboard: { writeText } });
afterEach(() => void vi.unstubAllGlobals());

describe("copyText", () => {
  it("copies the text as it is", async () => {
    const copied: string[] = [];
    stubClipboard(async (text) => void copied.push(text));
    expect(await copyText("“very frank”\n")).toBe(true);
    expect(copied).toEqual(["“very frank”\n"]);
  });

  it("answers that it did not copy where the browser refuses", async () => {
    stubClipboard(() => Promise.reject(new DOMException("no focus", "NotAllowedError")));
    expect(await copyText("very frank")).toBe(false);
  });
});
