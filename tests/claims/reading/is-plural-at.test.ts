/** Tests of plurals by their spelling. */
import { expect, it } from "vitest";
import { isPluralAt } from "../../../src/claims/reading/is-plural-at.ts";
import { readTokens } from "../../../src/claims/reading/tokens.ts";

it.each([
  ["drivers", true],
  ["MPs", true],
  ["police", true],
  ["data", true],
  ["driver", false],
  ["press", false],
  ["previous", false],
])("tells by its spelling whether %s is a plural", (word, expected) => {
  expect(isPluralAt(readTokens(word, [{ start: 0, end: word.length }]), 0)).toBe(expected);
});

it("takes no genitive for a plural", () => {
  const tokens = readTokens("Lind's", [{ start: 0, end: 6 }]);
  for (const at of tokens.starts.keys()) expect(isPluralAt(tokens, at)).toBe(false);
});
