/** Holds plurals to the spelling rules of English. */
import { expect, it } from "vitest";
import { nounForms, pluralOf } from "../../src/text/inflect-noun.ts";

it.each([
  ["call", "calls"],
  ["body", "bodies"],
  ["boy", "boys"],
  ["crash", "crashes"],
  ["child", "children"],
  ["midwife", "midwives"],
  ["monarch", "monarchs"],
  ["gunman", "gunmen"],
  ["businesswoman", "businesswomen"],
  ["human", "humans"],
])("makes the plural of %s", (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural);
});

it("gives the singular and the plural of every noun of a list", () => {
  expect([...nounForms("man city")]).toEqual(["man", "men", "city", "cities"]);
});
