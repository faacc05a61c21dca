/** Tests of whose name stands beside a description. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a speaker", () => {
  it("is whom a name beside a description names, and keeps the description for a label", () => {
    expect(lastSpeaker("The council’s new engineer, Ana Ruiz, said it was “time”.")).toEqual({
      name: "Ana Ruiz",
      label: "The council’s new engineer",
    });
    const office = "The work and pensions secretary, Ana Ruiz, said it was “time”.";
    expect(lastSpeaker(office)?.name).toBe("Ana Ruiz");
    const post = "The secretary for Work and Pensions, Ana Ruiz, said it was “time”.";
    expect(lastSpeaker(post)?.name).toBe("Ana Ruiz");
    const envoy = "The envoy to Norway and Chile, Ana Ruiz, said it was “time”.";
    expect(lastSpeaker(envoy)?.name).toBe("Ana Ruiz");
    const lady = "Another driver, retired dinner lady Mossi Granli, said it was “time”.";
    expect(lastSpeaker(lady)?.name).toBe("Mossi Granli");
    const member = "The host, Elm Council member Ana Ruiz, said it was “time”.";
    expect(lastSpeaker(member)?.name).toBe("Ana Ruiz");
    const both = "The council and its engineer, Ana Ruiz, said it was “time”.";
    expect(lastSpeaker(both)?.name).toBe("The council and its engineer");
    expect(lastSpeaker("“It was time,” another driver, Luis Vega, said.")).toEqual({
      name: "Luis Vega",
      label: "another driver",
    });
    expect(
      lastSpeaker("One of the swimmers, Ana Ruiz (34), from Elm, said it was “cold”."),
    ).toEqual({
      name: "Ana Ruiz",
      label: "One of the swimmers",
    });
    expect(lastSpeaker("Two left. A third, Ana Ruiz, said it was “cold”.")).toEqual({
      name: "Ana Ruiz",
      label: "A third",
    });
    expect(lastSpeaker("The girl’s mother, Mossa, said it was “cold”.")?.name).toBe("Mossa");
    const unknown =
      "President Luis Vega spoke. The leader of Elm, Mossi Granli, said it was “time”.";
    expect(lastSpeaker(unknown)?.name).toBe("Mossi Granli");
  });
});
