/** `npm start` without a display: what it leaves behind, and how it fails. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "parallax-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A saved page that wants many things from elsewhere, in an encoding of long ago. */
const SAVED_PAGE = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>A quiet harbour</title>
  <link rel="stylesheet" href="https://cdn.example.test/style.css"><script src="https://ads.example.test/ad.js"></script></head>
  <body><article><h1>A quiet harbour</h1><img src="https://cdn.example.test/boat.jpg">
  <p>\x93The boats came in with the tide,\x94 Mayor Ada Marlowe said on Monday.</p>
  ${"<p>The harbour was quiet that evening, and the boats that had come in lay empty at the quay until it was dark.</p>".repeat(8)}
  </article></body></html>`;

/** A browser that hangs ends with this many ms, before the test does. */
const ENDS_WITHIN_MS = 50_000;

/** Runs `npm start -- …` with nothing that could show a window. */
function start(...args: string[]): { status: number | null; stderr: string } {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  return spawnSync(process.execPath, ["--import", "tsx", "tests/demo/start.ts", ...args], {
    encoding: "utf8",
    env,
    timeout: ENDS_WITHIN_MS,
  });
}

describe.each(["chromium", "firefox"])("npm start --headless in %s", (browser) => {
  it("leaves two pictures and the comparison of a saved page, read as if at its address", () => {
    const page = join(folder, "harbour.html");
    const out = join(folder, browser);
    const url = "https://www.harbour-news.example.test/2025/a-quiet-harbour";
    writeFileSync(page, SAVED_PAGE, "latin1");
    const read = ["--page", page, "--url", url];
    const { status, stderr } = start("--headless", "--out", out, "--browser", browser, ...read);
    expect(status, stderr).toBe(0);
    for (const picture of ["page.png", "popup.png"])
      expect(readFileSync(join(out, picture)).toString("latin1", 1, 4)).toBe("PNG");
    const result = JSON.parse(readFileSync(join(out, "result.json"), "utf8"));
    expect(result).toMatchObject({ article: { title: "A quiet harbour", url }, statements: [] });
    expect(result.onlyHere).toContainEqual(
      expect.objectContaining({
        text: "The boats came in with the tide,",
        excerpt: expect.stringContaining("“The boats"),
        speaker: expect.objectContaining({ name: "Ada Marlowe" }),
      }),
    );
  });
});

describe("npm start", () => {
  it.each([
    [["--headless"], "--out DIR"],
    [["--headless", "--out", folder, "--page", "missing.html"], "missing.html"],
    [["--headless", "--out", folder, "--page", "a.html", "--url", "ftp://a"], "ftp://a"],
    [["--headless", "--out", folder, "--browser", "lynx"], "--browser"],
    [["--unheard-of"], "--unheard-of"],
  ])("says what is wrong with %j", (args, said) => {
    const { status, stderr } = start(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(said);
    expect(existsSync(join(folder, "result.json"))).toBe(false);
  });

  it.runIf(process.platform === "linux")("says that there is no display", () => {
    const { status, stderr } = start();
    expect(status).toBe(1);
    expect(stderr).toContain("--headless --out DIR");
  });
});
