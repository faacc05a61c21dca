/**
 * Runs everything that must hold: format, lint, types, build, tests. `--no-browser` leaves out the
 * suite that drives real browsers. The last line is "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./e2e/find-browser.ts";

/** Each world has its own compiler options, so that `document` or `process` compile only where they exist. */
const WORLDS = [
  "src",
  "src/page",
  "extension",
  "extension/build",
  "content",
  "background",
  "popup",
  "seeds",
  "tests",
];

let passed = 0;
let failed = 0;

/** Tells whether a world holds any TypeScript yet. */
function hasSources(world: string): boolean {
  return readdirSync(world, { recursive: true, encoding: "utf8" }).some((file) =>
    /\.tsx?$/.test(file),
  );
}

/** Runs one command with its output shown, and tells whether it ended with 0. */
function run(command: string, args: string[]): boolean {
  return spawnSync("npx", ["--no-install", command, ...args], { stdio: "inherit" }).status === 0;
}

/** Counts one named step. */
function step(name: string, ok: boolean): void {
  console.log(`${ok ? "✓" : "✗"} ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}

/** Runs a vitest project and adds its counts; a run that reports nothing is a failure. */
function suite(project: string): void {
  const folder = mkdtempSync(join(tmpdir(), "parallax-tests-"));
  const report = join(folder, "report.json");
  const ok = run("vitest", [
    "run",
    "--config=tests/vitest.config.ts",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  if (existsSync(report)) {
    const counts: { numPassedTests: number; numFailedTests: number } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
  }
  if (!ok || !existsSync(report)) step(`${project} suite`, false);
  rmSync(folder, { recursive: true });
}

step("format", run("prettier", ["--check", "--log-level=warn", "."]));
step("lint", run("oxlint", ["--quiet"]));
for (const world of WORLDS.filter(hasSources)) step(`types of ${world}`, run("tsc", ["-p", world]));
step("build", run("tsx", ["extension/build/build.ts"]));
suite("unit");
if (!process.argv.includes("--no-browser")) {
  for (const kind of ["chromium", "firefox"] as const) await ensureBrowser(kind);
  suite("browser");
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
