/** Tests of what of a label is the name proper. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a speaker", () => {
  it("is named without an honour, and as a whole where a title opens a body's name", () => {
    for (const name of [
      "Ana Ruiz KC",
      "executive VP Ana Ruiz",
      "Labour’s Ana Ruiz MP",
      "Det Ch Insp Ana Ruiz",
    ]) {
      expect(lastSpeaker(`“We agree,” ${name} said.`)?.name).toBe("Ana Ruiz");
    }
    for (const name of ["the Justice Department", "General Motors", "Major League Rowing"]) {
      expect(lastSpeaker(`“We agree,” ${name} said.`)?.name).toBe(name.replace("the ", ""));
    }
    expect(lastSpeaker("“We agree,” General Ruiz said.")?.name).toBe("Ruiz");
  });

  it("is named without by what he came up, or the paper that he writes in", () => {
    expect(lastSpeaker("“We agree,” Harbour-educated Ana Ruiz said.")?.name).toBe("Ana Ruiz");
    expect(lastSpeaker("Writing in The Post Ana said: “We agree.”")).toEqual({
      name: "Ana",
      label: "Ana",
    });
    expect(lastSpeaker("Writing in The Post Ana Ruiz said: “We agree.”")?.name).toBe("Ana Ruiz");
  });

  it("is named with an initial that has no full stop", () => {
    expect(lastSpeaker("“We agree,” said Ana A Ruiz, a pilot.")?.name).toBe("Ana A Ruiz");
  });

  it("is named without what the office is of, and with what a body is for", () => {
    for (const name of ["VP of Harbour Growth Ana Ruiz", "former VP of Harbour Growth Ana Ruiz"]) {
      expect(lastSpeaker(`“We agree,” ${name} said.`)?.name).toBe("Ana Ruiz");
    }
    const body = "International Committee for the White Star";
    expect(lastSpeaker(`“We agree,” the ${body} said.`)?.name).toBe(body);
  });

  it("is named without the office that several have", () => {
    const text = "Justices Vikram Lind and Sandeep Dahl met. “We agree,” Justice Lind said.";
    expect(lastSpeaker(text)?.name).toBe("Vikram Lind");
    const secretaries = text.replace("Justices", "Secretaries").replace("Justice ", "Secretary ");
    expect(lastSpeaker(secretaries)?.name).toBe("Vikram Lind");
  });

  it("is named without where he or she is from, and so known again", () => {
    const text =
      "Senator Ana Ruiz of Ohio met Mayor Luis Vega of Toledo.\n\n“We agree,” Ms. Ruiz said.";
    expect(lastSpeaker(text)?.name).toBe("Ana Ruiz");
    const body = "The University of Oslo was shut. “We agree,” the University of Oslo said.";
    expect(lastSpeaker(body)?.name).toBe("University of Oslo");
  });

  it("is named without the office before a name that ends in “Jr.”", () => {
    expect(lastSpeaker("“It was time,” Vice President Luis Ruiz Jr. said.")).toEqual({
      name: "Luis Ruiz Jr.",
      label: "Vice President Luis Ruiz Jr.",
    });
  });

  it.each([
    "Thanking Luis Ruiz, they left.",
    "Neither Luis Ruiz nor the council left.",
    "Debating Ruiz, they left. Luis Ruiz stayed.",
    "Will Ruiz stay? Then Luis Ruiz left.",
    "Said Ruiz: “No.” Luis Ruiz left.",
    "Celebrities Luis Ruiz and Ana Lind left.",
    "Then Elm County Fire Whip Luis J. Ruiz left.",
    "Then Sir Luis Ruiz left.",
  ])("is named without what else has a capital before the name: %s", (before) => {
    expect(lastSpeaker(`${before} “It was time,” Mr. Ruiz said.`)?.name).toMatch(
      /^Luis (J. )?Ruiz$/,
    );
  });

  it.each([
    "Current Oakline board member Ana Ruiz left.",
    "Elm-headquartered Oakline grew.",
    "FLOOD ALERTS Oakline closes early today.",
  ])("is a body's name without what the sentence opens with: %s", (before) => {
    expect(lastSpeaker(`${before} Oakline said it was “time”.`)?.name).toBe("Oakline");
  });

  it("is known again by a given name behind a calling", () => {
    const text = "Ana Ruiz left.\n\nElm - Contributor Ana sang. “It was time,” Ana said.";
    expect(lastSpeaker(text)?.name).toBe("Ana Ruiz");
  });

  it("may have the family name first, and an office abroad", () => {
    const text = "They met the ambassador to Chile Zhao Wenli. “It was time,” Mr. Zhao said.";
    expect(lastSpeaker(text)?.name).toBe("Zhao Wenli");
  });

  it("keeps a given name that is an auxiliary elsewhere", () => {
    const text = "Will Ruiz left. Then Luis Ruiz met Will Ruiz. “It was time,” Will Ruiz said.";
    expect(lastSpeaker(text)?.name).toBe("Will Ruiz");
  });

  it("keeps an initial, and a family name that is a title elsewhere", () => {
    expect(lastSpeaker("“It was time,” J. Luis Ruiz said.")?.name).toBe("J. Luis Ruiz");
    expect(lastSpeaker("“It was time,” Luis Baron said. “No,” Mr. Baron said.")?.name).toBe(
      "Luis Baron",
    );
  });

  it("may have a given name or a family name that is a thing elsewhere", () => {
    const text = "Mayor Bill Church spoke. “We agree,” the mayor said.";
    expect(lastSpeaker(text)?.name).toBe("Bill Church");
  });

  it("is named behind an office of several words", () => {
    const text = "“We agree,” Director of National Waters Luis Vega said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });

  it.each([
    "U.S. Ambassador to the United Nations Ana Ruiz",
    "High Commissioner for Refugees Ana Ruiz",
    "Vice-Chair at NTBX Ana Ruiz",
  ])("is the name behind an office and where it is: %s", (label) => {
    expect(lastSpeaker(`${label} said it was “time”.`)).toEqual({ name: "Ana Ruiz", label });
    expect(lastSpeaker(`${label} left. “It was time,” Ruiz said.`)?.name).toBe("Ana Ruiz");
  });

  it("may begin with a family name that is a noun elsewhere", () => {
    expect(lastSpeaker("“We agree,” Fan Liwen said.")?.name).toBe("Fan Liwen");
    expect(lastSpeaker("“We agree,” Fan Ana Ruiz said.")?.name).toBe("Ana Ruiz");
  });
});
