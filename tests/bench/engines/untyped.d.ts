/** What the benches use of two packages that bring no types. */
declare module "lunr" {
  interface Builder {
    ref(name: string): void;
    field(name: string): void;
    add(document: object): void;
  }
  interface Index {
    search(query: string): { ref: string }[];
  }
  function lunr(build: (builder: Builder) => void): Index;
  namespace lunr {
    const Index: { load(saved: unknown): Index };
  }
  export default lunr;
}

declare module "@sqlite.org/sqlite-wasm" {
  interface Statement {
    bind(values: unknown[]): Statement;
    step(): boolean;
    stepReset(): Statement;
    get(column: number): unknown;
    reset(): Statement;
    finalize(): void;
  }
  class DB {
    constructor(name: string);
    pointer: number;
    exec(sql: string): void;
    prepare(sql: string): Statement;
    close(): void;
  }
  export default function init(options: object): Promise<{
    oo1: { DB: typeof DB };
    wasm: { allocFromTypedArray(bytes: Uint8Array): number };
    capi: {
      sqlite3_js_db_export(database: number): Uint8Array;
      sqlite3_deserialize(
        database: number,
        schema: string,
        place: number,
        bytes: number,
        space: number,
        flags: number,
      ): number;
    };
  }>;
}
