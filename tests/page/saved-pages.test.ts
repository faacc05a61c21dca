/** Reads every saved page in tests/pages and holds it to what is expected of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readCase } from "../pages/read-case.ts";

const PAGES = resolve(import.meta.dirname, "../pages");
const slugs = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe("saved pages", () => {
  it.each(slugs)("are read as expected: %s", (slug) => {
    const read = (file: string): string => readFileSync(join(PAGES, slug, file), "utf8");
    const { page, ...expected } = JSON.parse(read("expected.json"));
    expect(readCase(read("page.html"), page)).toEqual(expected);
  });

  it("are enough to mean something", () => {
    expect(slugs.length).toBeGreaterThan(12);
  });
});
