/** SQLite's full-text index FTS5, compiled to WebAssembly, without the texts themselves. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Engine } from "./engine.ts";

/** The package is made for browsers: it looks for `self`, for a location, and for its binary beside itself. */
async function openSqlite() {
  Object.assign(globalThis, { self: globalThis, location: new URL("file:///bench") });
  const { default: init } = await import("@sqlite.org/sqlite-wasm");
  const folder = createRequire(import.meta.url).resolve("@sqlite.org/sqlite-wasm/package.json");
  const wasmBinary = readFileSync(
    folder.replace("package.json", "sqlite-wasm/jswasm/sqlite3.wasm"),
  );
  return init({ wasmBinary, print: silent, printErr: silent });
}

/** Drops the package's messages on features that only browsers have. */
function silent(): void {}

export const sqlite: Engine = {
  name: "sqlite fts5",
  async build(texts) {
    const { oo1, capi, wasm } = await openSqlite();
    const database = new oo1.DB(":memory:");
    database.exec("create virtual table claims using fts5(text, content='', tokenize='porter')");
    database.exec("begin");
    const insert = database.prepare("insert into claims(rowid, text) values (?, ?)");
    texts.forEach((text, id) => insert.bind([id, text]).stepReset());
    insert.finalize();
    database.exec("commit; insert into claims(claims) values ('optimize')");
    const saved = capi.sqlite3_js_db_export(database.pointer);
    database.close();
    return {
      bytes: saved.length,
      async open() {
        const opened = new oo1.DB(":memory:");
        const place = wasm.allocFromTypedArray(saved);
        capi.sqlite3_deserialize(opened.pointer, "main", place, saved.length, saved.length, 1);
        const find = opened.prepare(
          "select rowid from claims where claims match ? order by rank limit ?",
        );
        return (query, limit) => {
          const words = new Set(query.split(" "));
          const found: number[] = [];
          find.bind([[...words].map((word) => `"${word}"`).join(" OR "), limit]);
          while (find.step()) found.push(Number(find.get(0)));
          find.reset();
          return found;
        };
      },
    };
  },
};
