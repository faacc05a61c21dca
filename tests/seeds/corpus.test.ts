import { spawnSync } from "node:child_process";
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
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

const ARTICLE = `Bridge to close, mayor says

By Ines Calloway

The council voted on Monday. “It has carried us for a century,” mayor Rhea Dunn told reporters.

© 2031 The Merrow Courier`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-corpus-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the corpus command and gives what it printed and how it ended. */
function corpus(args: string[], input = ""): { out: string; err: string; status: number | null } {
  const run = spawnSync(process.execPath, ["--import", "tsx", "seeds/corpus.ts", ...args], {
    cwd: ROOT,
    input,
    encoding: "utf8",
  });
  return { out: run.stdout, err: run.stderr, status: run.status };
}

/** Puts documents into a new folder and gives its path. */
function documents(name: string, files: Record<string, string>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

describe("corpus extract", () => {
  it("prints article and claims of each file as a JSON array", () => {
    const file = join(documents("extract", { "a.txt": ARTICLE }), "a.txt");
    const run = corpus(["extract", file, file]);
    expect(run.status).toBe(0);
    const read = JSON.parse(run.out);
    expect(read).toHaveLength(2);
    expect(read[0].article.title).toBe("Bridge to close, mayor says");
    expect(read[0].claims[0]).toMatchObject({
      kind: "quotation",
      speaker: { label: "mayor Rhea Dunn" },
      cue: { text: "told" },
      block: { kind: "paragraph", index: 1, of: 1 },
    });
  });

  it("answers JSON lines one for one, with offsets into the text of the line", () => {
    const text = "🌉 “It has carried us for a century,” Rhea Dunn said.";
    const run = corpus(["extract", "--jsonl"], `${JSON.stringify({ id: "x", text })}\n\n`);
    const { id, claims } = JSON.parse(run.out);
    expect(id).toBe("x");
    const [start, end] = claims[0].quotes[0];
    expect(text.slice(start, end)).toContain("It has carried us for a century");
    expect(text.slice(claims[0].speaker.start, claims[0].speaker.end)).toBe("Rhea Dunn");
  });

  it("names the line that is wrong, and ends with 1", () => {
    const good = JSON.stringify({ id: 1, text: "Nobody spoke." });
    const run = corpus(["extract", "--jsonl"], `${good}\n{"id": 2\n`);
    expect(run.status).toBe(1);
    expect(run.err).toContain("line 2 is not JSON");
    expect(JSON.parse(run.out)).toEqual({ id: 1, claims: [] });
    expect(corpus(["extract", "--jsonl"], `{"id": 2}\n`).err).toContain("line 1: text");
  });
});

describe("corpus same", () => {
  it("scores pairs, higher for one wording than for two utterances", () => {
    const a = { text: "“It has carried us for a century, and it will carry no more”" };
    const lines = [
      { id: "same", a, b: a },
      { id: "other", a, b: { text: "“Fishing boats were let in before the ferries”" } },
    ];
    const run = corpus(["same", "--jsonl"], lines.map((line) => JSON.stringify(line)).join("\n"));
    const [same, other] = run.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(same).toMatchObject({ id: "same", same: true });
    expect(other).toMatchObject({ id: "other", same: false });
    expect(same.score).toBeGreaterThan(other.score);
  });
});

describe("corpus ingest", () => {
  it("writes a record for every document, with what the sources file knows of it", () => {
    const from = documents("ingest", { "a.txt": ARTICLE, "notes.md": "left alone" });
    const sources = join(folder, "sources.json");
    writeFileSync(sources, JSON.stringify({ "a.txt": { outlet: "Merrow Courier", copyOf: null } }));
    const out = join(folder, "records");
    expect(corpus(["ingest", from, "--sources", sources, "--out", out]).status).toBe(0);
    expect(readdirSync(out)).toEqual(["a.json"]);
    const record = JSON.parse(readFileSync(join(out, "a.json"), "utf8"));
    expect(record.article).toMatchObject({
      outlet: "Merrow Courier",
      byline: "Ines Calloway",
      copyOf: null,
    });
    expect(record.article.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("names the wrong field of a sources file, and writes nothing", () => {
    const from = documents("refused", { "a.txt": ARTICLE });
    const sources = join(folder, "wrong.json");
    writeFileSync(sources, JSON.stringify({ "a.txt": { url: "javascript:alert(1)" } }));
    const out = join(folder, "never");
    const run = corpus(["ingest", from, "--sources", sources, "--out", out]);
    expect(run.status).toBe(1);
    expect(run.err).toContain("a.txt.url");
    expect(existsSync(out)).toBe(false);
  });

  it("refuses a folder that it cannot read", () => {
    const run = corpus(["ingest", join(folder, "missing"), "--out", folder]);
    expect(run.status).toBe(1);
    expect(run.err).toContain("missing");
  });
});

describe("corpus", () => {
  it("says what it can do where the command is not known", () => {
    const run = corpus(["explain"]);
    expect(run.status).toBe(1);
    expect(run.err).toContain("extract");
    expect(run.err).not.toContain("    at ");
  });

  it("refuses an unknown option without a stack", () => {
    const run = corpus(["same", "--json"]);
    expect(run.status).toBe(1);
    expect(run.err).not.toContain("    at ");
  });
});
