/** MiniSearch, saved and loaded as JSON, which is its own format. */
import MiniSearch from "minisearch";
import type { Engine } from "./engine.ts";

const OPTIONS = { fields: ["text"], idField: "id" };

export const minisearch: Engine = {
  name: "minisearch",
  async build(texts) {
    const index = new MiniSearch<{ id: number; text: string }>(OPTIONS);
    index.addAll(texts.map((text, id) => ({ id, text })));
    const saved = JSON.stringify(index);
    return {
      bytes: Buffer.byteLength(saved),
      async open() {
        const opened = MiniSearch.loadJSON<{ id: number; text: string }>(saved, OPTIONS);
        return (query, limit) =>
          opened
            .search(query)
            .slice(0, limit)
            .map(({ id }): number => id);
      },
    };
  },
};
