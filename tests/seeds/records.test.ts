import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ingest } from "../../seeds/commands/ingest.ts";
import { readRecords } from "../../seeds/read-records.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const RECORDS = join(ROOT, "seeds/records");
const DOCUMENTS = resolve(ROOT, "../shared/seeds");

/** The text of a file, `null` where there is none. */
const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : null);

describe("the committed records", () => {
  it("are valid: none keeps more of its outlet's words than a record may", () => {
    const records = readRecords(RECORDS);
    expect(records.map(({ article }) => article.outlet).sort()).toEqual([
      "CBC News",
      "Hawaii Tribune-Herald",
      "InterHerald",
      "The Irish Times",
      "The Mirror",
    ]);
    for (const { claims } of records) expect(claims.length).toBeGreaterThan(5);
  });

  it.runIf(existsSync(DOCUMENTS))(
    "are what ingest makes of the documents, byte for byte",
    async () => {
      const out = mkdtempSync(join(tmpdir(), "parallax-records-"));
      await ingest([DOCUMENTS, "--out", out]);
      const files = new Set([...readdirSync(out), ...readdirSync(RECORDS)]);
      const stale = [...files].filter(
        (file) => read(join(out, file)) !== read(join(RECORDS, file)),
      );
      rmSync(out, { recursive: true });
      expect(stale, "run: npm run corpus -- ingest ../shared/seeds --out seeds/records").toEqual(
        [],
      );
    },
  );
});
