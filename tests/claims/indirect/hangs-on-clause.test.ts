/** Holds which clauses a source phrase behind two of them is the source of: "Four boats sank, and it is getting worse, according to the port". */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("the source of two clauses", () => {
  it.each([
    "Nearly 100 boats have sunk in a year, and the numbers are growing",
    "Crews repaired the pier in May, and they have closed it since",
    "The port needs crews, but those are hard to find",
  ])("is the source of both where the second hangs on the first: %s", (content) => {
    expect(rows(`${content}, according to Ana Rask.`)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind ran the port until May, but ", "he left in June"],
    ["The port is shut, but ", "the ferry is late"],
    ["The war began two years ago, and ", "300 people have died"],
    ["The mayor was elected in 2019, and ", "it will cost $4 million to mend the pier"],
    ["The mayor said four boats sank, and ", "six were damaged"],
  ])("is the source of the second alone where it does not: %s", (first, content) => {
    const found = rows(`${first}${content}, according to Ana Rask.`);
    expect(found.find(([speaker]) => speaker === "Ana Rask")?.[2]).toBe(content);
  });
});
