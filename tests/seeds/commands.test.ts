import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../seeds/commands/build.ts";
import { compare } from "../../seeds/commands/compare.ts";
import { ingest } from "../../seeds/commands/ingest.ts";
import type { Comparison } from "../../src/comparison/comparison.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { checksumPack } from "../../src/pack/pack-layout.ts";
import { damageClaims } from "../pack/damage-claims.ts";
import { HARBOUR } from "../pack/sample-records.ts";

const ARTICLE = readFileSync(join(import.meta.dirname, "bridge.txt"), "utf8");
const QUOTE = "It has carried us for a century, and it will carry nobody next winter";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-corpus-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Puts files into a new folder and gives its path. */
function files(name: string, contents: Record<string, string>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(contents)) writeFileSync(join(path, file), text);
  return path;
}

/** An article that quotes the mayor. */
const report = (lead: string) =>
  `Bridge to close\n\n${lead}\n\n“${QUOTE},” mayor Rhea Dunn said.\n`;

describe("ingest", () => {
  it("writes a record for every document, with what the sources file knows of it", async () => {
    const from = files("ingest", { "a.txt": ARTICLE, "notes.md": "left alone" });
    const known = files("known", {
      "sources.json": JSON.stringify({ "a.txt": { outlet: "Merrow Courier", copyOf: null } }),
    });
    const out = join(folder, "records");
    await ingest([from, "--sources", join(known, "sources.json"), "--out", out]);
    expect(readdirSync(out)).toEqual(["a.json"]);
    const record = JSON.parse(readFileSync(join(out, "a.json"), "utf8"));
    expect(record.article).toMatchObject({
      outlet: "Merrow Courier",
      byline: "Ines Calloway",
      copyOf: null,
    });
    expect(record.article.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("names the wrong field of a sources file, and writes nothing", async () => {
    const from = files("refused", { "a.txt": ARTICLE });
    const known = files("wrongly-known", {
      "sources.json": JSON.stringify({ "a.txt": { url: "javascript:alert(1)" } }),
    });
    const out = join(folder, "never");
    const run = ingest([from, "--sources", join(known, "sources.json"), "--out", out]);
    await expect(run).rejects.toThrow("a.txt.url");
    expect(existsSync(out)).toBe(false);
  });

  it("writes nowhere unless it is told where", async () => {
    const from = files("nowhere", { "a.txt": ARTICLE });
    await expect(ingest([from])).rejects.toThrow("--out DIR");
    expect(readdirSync(from)).toEqual(["a.txt"]);
  });

  it("refuses a folder that it cannot read, and two documents that would be one record", async () => {
    const out = join(folder, "nothing");
    await expect(ingest([join(folder, "missing"), "--out", out])).rejects.toThrow("missing");
    const twins = files("twins", { "a.txt": ARTICLE, "a.html": "<p>Twin" });
    await expect(ingest([twins, "--out", out])).rejects.toThrow("a.json");
    expect(existsSync(out)).toBe(false);
  });
});

describe("build and compare", () => {
  it("compare a document with the pack of others, statement by statement", async () => {
    const from = files("pack", {
      "b.txt": report("The council of Merrow voted on Monday after a long debate."),
      "sources.json": JSON.stringify({ "b.txt": { outlet: "Coast Herald" } }),
    });
    const records = join(folder, "pack-records");
    await ingest([from, "--sources", join(from, "sources.json"), "--out", records]);
    const pack = join(folder, "coast.parallax");
    expect(await build([records, "--out", pack])).toMatchObject({
      outlets: ["Coast Herald"],
      articles: 1,
    });

    const page = join(files("page", { "c.txt": report("Merrow loses its bridge.") }), "c.txt");
    const { statements } = (await compare([page, "--pack", pack])) as Comparison;
    expect(statements).toHaveLength(1);
    expect(statements[0]?.coverage[0]).toMatchObject({
      outlet: "Coast Herald",
      relation: "same words",
      framing: { cue: { text: "said", class: "neutral" }, label: "mayor Rhea Dunn" },
    });

    const table = await compare([page, "--pack", pack, "--table", statements[0]?.id ?? ""]);
    expect(String(table).split("\n")).toHaveLength(4);
    expect(table).toContain(`| Coast Herald | “${QUOTE},” |`);
  });

  it("refuse a pack in which a claim is damaged, by the name of its file", async () => {
    const page = join(files("torn", { "f.txt": ARTICLE }), "f.txt");
    const torn = join(folder, "torn.parallax");
    writeFileSync(torn, damageClaims(buildPack(HARBOUR)));
    await expect(compare([page, "--pack", torn])).rejects.toThrow(
      "torn.parallax: This pack is damaged",
    );
  });

  it("name the file also where its checksum fits and a claim of it does not read", async () => {
    const text =
      "The port\n\n“The ferries will not sail until every docker has a contract,” Ann Harlow said.\n";
    const page = join(files("forged", { "g.txt": text }), "g.txt");
    const forged = join(folder, "forged.parallax");
    const bytes = damageClaims(buildPack(HARBOUR));
    new Uint32Array(bytes.buffer)[4] = checksumPack(bytes);
    writeFileSync(forged, bytes);
    await expect(compare([page, "--pack", forged])).rejects.toThrow(
      "forged.parallax: This pack is damaged",
    );
  });

  it("refuse what is no pack and what is no record", async () => {
    const wrong = files("wrong", { "d.txt": ARTICLE, "e.json": "{}" });
    const page = join(wrong, "d.txt");
    await expect(compare([page, "--pack", page])).rejects.toThrow("not a Parallax pack");
    await expect(build([wrong, "--out", join(folder, "none")])).rejects.toThrow("e.json");
    expect(existsSync(join(folder, "none"))).toBe(false);
  });
});
