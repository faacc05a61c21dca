/** lunr, saved and loaded as JSON, which is its own format. */
import lunr from "lunr";
import type { Engine } from "./engine.ts";

export const lunrEngine: Engine = {
  name: "lunr",
  async build(texts) {
    const index = lunr((builder) => {
      builder.ref("id");
      builder.field("text");
      texts.forEach((text, id) => builder.add({ id, text }));
    });
    const saved = JSON.stringify(index);
    return {
      bytes: Buffer.byteLength(saved),
      async open() {
        const opened = lunr.Index.load(JSON.parse(saved));
        return (query, limit) =>
          opened
            .search(query)
            .slice(0, limit)
            .map(({ ref }) => Number(ref));
      },
    };
  },
};
