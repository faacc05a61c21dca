import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** Runs the corpus command and gives what it printed and how it ended. */
function corpus(args: string[], input = ""): { out: string; err: string; status: number | null } {
  const run = spawnSync(process.execPath, ["--import", "tsx", "seeds/corpus.ts", ...args], {
    cwd: ROOT,
    input,
    encoding: "utf8",
  });
  return { out: run.stdout, err: run.stderr, status: run.status };
}

describe("corpus extract", () => {
  it("prints article and claims of each file as a JSON array", () => {
    const run = corpus(["extract", "tests/seeds/bridge.txt"]);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject([
      {
        article: { title: "Bridge to close, mayor says" },
        claims: [{ kind: "indirect" }, { kind: "quotation" }],
      },
    ]);
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
    expect(corpus(["extract", "--jsonl"], `{"id": 2}\n`).err).toContain(
      "line 1: text: Invalid input: expected string",
    );
  });
});

describe("corpus", () => {
  it("tells how its commands are used, and ends with 1 where it knows none", () => {
    expect(corpus(["--help"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("compare FILE"),
    });
    const unknown = corpus(["extrct"]);
    expect(unknown.status).toBe(1);
    expect(unknown.err).toContain('no command "extrct"');
    expect(unknown.err).toContain("compare FILE");
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
