/** Tests of which body a label means, and of what is none. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a speaker that is no person", () => {
  it("is all of a body whose name goes on behind “for”", () => {
    expect(lastSpeaker("“We agree,” Transport for Elm said.")?.name).toBe("Transport for Elm");
  });

  it.each([
    "Elm Board of the Red Cross",
    "Elm General Assembly",
    "Elm Institute for Safety",
    "Center for Safety",
    "Centers for Elm Control",
  ])("is the whole body: %s", (body) =>
    expect(lastSpeaker(`The ${body} said it was “time”.`)?.name).toBe(body),
  );

  it("is called by its number as well", () => {
    expect(lastSpeaker("ABC 7 Elm said it was “time”.")?.name).toBe("ABC 7 Elm");
  });

  it("is the body that spoke last where a statement speaks, but no office where a firm does", () => {
    const text = "The Mayor's Bureau said it was shut.";
    expect(lastSpeaker(`${text} “It was time,” the statement said.`)?.name).toBe("Mayor's Bureau");
    expect(lastSpeaker(`${text} “It was time,” the firm said.`)?.name).toBe("the firm");
  });

  it("is the name beside what somebody's body is, and beside what “the company” goes back to", () => {
    const said = "said it was late. The company said it was “time”.";
    expect(lastSpeaker("Norway’s largest lender, Elmbank, said it was “time”.")?.name).toBe(
      "Elmbank",
    );
    expect(lastSpeaker(`Its parent company, Elmbank, ${said}`)?.name).toBe("Elmbank");
    expect(lastSpeaker(`Its owner, Elm Group, ${said}`)?.name).toBe("Elm Group");
    expect(lastSpeaker(`Norway’s capital, Elmburg, ${said}`)?.name).toBe("The company");
    expect(lastSpeaker(`Its parent company ${said}`)?.name).toBe("The company");
  });

  it("is the body named beside what it is", () => {
    expect(lastSpeaker("The ferry operator, Elm Lines, said it was “time”.")).toEqual({
      name: "Elm Lines",
      label: "The ferry operator",
    });
  });

  it("is not a body that is named by the place", () => {
    const text = "The University of Oslo was shut. “It was time,” Oslo said.";
    expect(lastSpeaker(text)?.name).toBe("Oslo");
  });

  it("is not another paper whose name ends alike", () => {
    const text = "Harbour Daily wrote of it. “It was time,” the People’s Daily said.";
    expect(lastSpeaker(text)?.name).toBe("People’s Daily");
  });

  it("is not somebody of a country for a name that ends like its people", () => {
    const text = "Ana Ruiz left. “It was time,” the Taliban said.";
    expect(lastSpeaker(text)?.name).toBe("Taliban");
  });

  it("keeps an abbreviation that belongs to the name", () => {
    const text = "The St. Olaf League met in Oslo. “We agree,” the St. Olaf League said.";
    expect(lastSpeaker(text)?.name).toBe("St. Olaf League");
  });

  it.each(["Tea Council", "Muslim Norwegians", "the Laura Dahl Show", "Arizona", "Mexico"])(
    "is not %s, whatever stands before it",
    (body) => {
      const text = `Luis Vega spoke. Nobody asked chairman ${body} of it. “We agree,” he said.`;
      expect(lastSpeaker(text)?.name).toBe("Luis Vega");
    },
  );
});
