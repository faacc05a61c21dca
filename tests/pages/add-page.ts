/**
 * Adds a saved page to the cases: `npx tsx tests/pages/add-page.ts SLUG URL` reads SLUG/page.html and writes
 * what was read to SLUG/expected.json. Read that file before committing it: it says what shall hold from then on.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCase } from "./read-case.ts";

const [slug, url] = process.argv.slice(2);
if (!slug || !url) throw new Error("usage: npx tsx tests/pages/add-page.ts SLUG URL");
const folder = join(import.meta.dirname, slug);
const html = readFileSync(join(folder, "page.html"), "utf8");
const expected = { page: url, ...readCase(html, url) };
writeFileSync(join(folder, "expected.json"), `${JSON.stringify(expected, null, 2)}\n`);
