/** FlexSearch with its context index, saved by its own export. */
import { Index } from "flexsearch";
import type { Engine } from "./engine.ts";

const makeIndex = () =>
  new Index({
    tokenize: "strict",
    context: { resolution: 3, depth: 2, bidirectional: true },
  });

export const flexsearch: Engine = {
  name: "flexsearch",
  async build(texts) {
    const index = makeIndex();
    texts.forEach((text, id) => index.add(id, text));
    const parts: [key: string, data: string][] = [];
    await index.export((key: string, data: string) => void parts.push([key, data]));
    return {
      bytes: parts.reduce((sum, [, data]) => sum + Buffer.byteLength(data ?? ""), 0),
      async open() {
        const opened = makeIndex();
        for (const [key, data] of parts) opened.import(key, data);
        // "suggest" finds texts that lack some of the query's words, as a partial quotation does.
        return (query, limit) => opened.search(query, { limit, suggest: true }).map(Number);
      },
    };
  },
};
