/** The texts that the reader sees, picked by key and count. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { translate, translateCount } from "../../extension/translate.ts";
import { stubMessages } from "../popup/stub-messages.ts";

beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

describe("translate", () => {
  it("fills values in where the text names them", () => {
    expect(translate("differsInValue", "third", "twice", "The Ledger")).toBe(
      "“third” here, “twice” in The Ledger",
    );
  });

  it("leaves placeholders and markup inside a value alone", () => {
    expect(translate("setAgainst", "<b>$2</b>")).toBe("Set against what <b>$2</b> said");
  });
});

describe("translateCount", () => {
  it("takes the form that fits the count", () => {
    expect(translateCount("articles", 1)).toBe("1 article");
    expect(translateCount("articles", 0)).toBe("0 articles");
    expect(translateCount("articles", 1200)).toBe("1,200 articles");
  });
});
