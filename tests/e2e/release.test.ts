/** What is shipped: the manifests, the store's own lint, and the same bytes at every build. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildExtension } from "../../extension/build/build.ts";
import { BROWSERS } from "../../extension/build/derive-manifest.ts";

interface Manifest {
  version: string;
  permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
}

const folder = mkdtempSync(join(tmpdir(), "parallax-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lists the files below a folder, sorted. */
function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

describe.each(BROWSERS)("the release for %s", (browser) => {
  const dist = `dist/${browser}`;
  const source = readFileSync(join(dist, "manifest.json"), "utf8");
  const manifest: Manifest = JSON.parse(source);

  it("exposes nothing to pages and runs nowhere unasked", () => {
    for (const key of [
      "web_accessible_resources",
      "content_scripts",
      "host_permissions",
      "externally_connectable",
      "key",
    ])
      expect(manifest).not.toHaveProperty(key);
    expect(source).not.toMatch(/localhost|127\.0\.0\.1/);
  });

  it("asks for no permission but those that the README explains", () => {
    const panel = browser === "chrome" ? ["sidePanel"] : [];
    expect([...manifest.permissions].sort()).toEqual(
      ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage", ...panel].sort(),
    );
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
  });

  it("lets its pages load and reach nothing but themselves", () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(
      policy.match(/'[^']+'/g)?.filter((word) => !["'none'", "'self'"].includes(word)),
    ).toEqual([]);
    expect(policy).not.toMatch(/https?:|\*|data:|blob:/);
  });

  it("carries the licenses of all that is built into it", () => {
    const licenses = readFileSync(join(dist, "LICENSES.txt"), "utf8");
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const packages = Object.keys(dependencies).map((name) => `node_modules/${name}`);
    for (const place of [".", "seeds/vectors", ...packages]) {
      const files = readdirSync(place).filter((file) => /licen[cs]e(?:\.\w+)?$/i.test(file));
      expect(files, place).not.toEqual([]);
      for (const file of files)
        expect(licenses, `${place}/${file}`).toContain(
          readFileSync(join(place, file), "utf8").trim(),
        );
    }
  });

  it("bears the version of the package", () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });

  it("holds the bundled pack and no file that differs from another build", async () => {
    const again = join(folder, browser);
    await buildExtension(browser, again);
    expect(listFiles(again)).toEqual(listFiles(dist));
    expect(listFiles(dist)).toContain("packs/bundled.parallax");
    for (const file of listFiles(dist))
      expect(readFileSync(join(again, file)).equals(readFileSync(join(dist, file))), file).toBe(
        true,
      );
  });
});

describe("the content script", () => {
  it("is the same for both browsers", () => {
    const [chrome, firefox] = BROWSERS.map((browser) =>
      readFileSync(`dist/${browser}/content/main.js`, "utf8"),
    );
    expect(chrome).toBe(firefox);
  });
});

describe("web-ext lint", () => {
  it("finds no error", () => {
    const report = execFileSync(
      "npx",
      "--no-install web-ext lint --no-config-discovery --output=json --source-dir=dist/firefox".split(
        " ",
      ),
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    expect(JSON.parse(report).summary.errors).toBe(0);
  });
});
