/** Holds the inflection of verbs to English spelling. */
import { describe, expect, it } from "vitest";
import { inflectVerb } from "../../src/text/inflect-verb.ts";

describe("inflectVerb", () => {
  it("follows the spelling rules of regular verbs", () => {
    expect(inflectVerb("deny")).toEqual({
      base: ["deny"],
      third: ["denies"],
      past: ["denied"],
      participle: ["denied"],
      gerund: ["denying"],
    });
    expect(inflectVerb("argue").gerund).toEqual(["arguing"]);
    expect(inflectVerb("stress").third).toEqual(["stresses"]);
    expect(inflectVerb("say").third).toEqual(["says"]);
  });

  it("doubles a final consonant after a short stressed vowel only", () => {
    expect(inflectVerb("quip").past).toEqual(["quipped"]);
    expect(inflectVerb("admit").past).toEqual(["admitted"]);
    expect(inflectVerb("claim").past).toEqual(["claimed"]);
    expect(inflectVerb("answer").past).toEqual(["answered"]);
    expect(inflectVerb("vow").past).toEqual(["vowed"]);
  });

  it("gives both spellings where American and British English differ", () => {
    expect(inflectVerb("signal").gerund).toEqual(["signaling", "signalling"]);
  });

  it("knows irregular verbs", () => {
    expect(inflectVerb("write").past).toEqual(["wrote"]);
    expect(inflectVerb("write").participle).toEqual(["written"]);
    expect(inflectVerb("lie").gerund).toEqual(["lying"]);
    expect(inflectVerb("see").gerund).toEqual(["seeing"]);
    expect(inflectVerb("withhold").past).toEqual(["withheld"]);
    expect(inflectVerb("misunderstand").participle).toEqual(["misunderstood"]);
  });
});
