/** Tests of whom a description means: "the Norwegian leader", "the mayor". */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a speaker who is described", () => {
  it.each(["auditor", "challenger", "violinist", "whistleblower"])(
    "is whoever is called so: %s",
    (noun) => {
      const text = `Tom Okafor met Ana Ruiz, the port ${noun}. Okafor left. “It was time,” `;
      expect(lastSpeaker(`${text}the ${noun} said.`)?.name).toBe("Ana Ruiz");
    },
  );

  it("is nobody of another party, and no deputy", () => {
    const text = "Democratic nominee Ana Ruiz met Mayor Luis Vega. ";
    expect(lastSpeaker(`${text}“It was time,” the Republican nominee said.`)?.name).toBe(
      "Republican nominee",
    );
    expect(lastSpeaker(`${text}“It was time,” the vice-presidential nominee said.`)?.name).toBe(
      "the vice-presidential nominee",
    );
    expect(lastSpeaker(`${text}“It was time,” the Democratic nominee said.`)?.name).toBe(
      "Ana Ruiz",
    );
  });

  it("is whoever is told of as the member of a party", () => {
    const said = "“It was time,” the Green MP said.";
    expect(lastSpeaker(`Ana Ruiz, the Green MP for Elm, left. ${said}`)?.name).toBe("Ana Ruiz");
    expect(lastSpeaker(`Ana Ruiz, a pilot, left. ${said}`)?.name).toBe("Green MP");
  });

  it("is nobody of a like office who is named only later", () => {
    const text = "“It was time,” the prime minister said.\n\nAna Ruiz, his secretary, left.";
    expect(lastSpeaker(text)?.name).toBe("the prime minister");
    const same = "“It was time,” the prime minister said.\n\nPrime Minister Ana Ruiz left.";
    expect(lastSpeaker(same)?.name).toBe("Ana Ruiz");
  });

  it("is nobody named far below where somebody is named before", () => {
    const text = "Luis Vega left. “It was time,” the pilot said.\n\n";
    const below = `${"It rained in Elm all day. ".repeat(30)}\n\nHull pilot Ana Ruiz left.`;
    expect(lastSpeaker(`${text}Hull pilot Ana Ruiz left.`)?.name).toBe("Ana Ruiz");
    expect(lastSpeaker(text + below)?.name).toBe("the pilot");
    expect(lastSpeaker(text.replace("the pilot", "the Hull pilot") + below)?.name).toBe("Ana Ruiz");
    expect(lastSpeaker(text.replace("Luis Vega", "He") + below)?.name).toBe("Ana Ruiz");
  });

  it("is no leader of a party where a country’s is meant", () => {
    const text = "Ana Ruiz, the Conservative leader, left. ";
    expect(lastSpeaker(`${text}The prime minister said it was “time”.`)?.name).toBe(
      "The prime minister",
    );
    expect(lastSpeaker(`${text}The Conservative leader said it was “time”.`)?.name).toBe(
      "Ana Ruiz",
    );
  });

  it("is nobody who has not the name in the description", () => {
    const text = "President Luis Vega left. ";
    expect(lastSpeaker(`${text}The Elm Union president said it was “time”.`)?.name).toBe(
      "Elm Union president",
    );
    expect(lastSpeaker(`${text}The president said it was “time”.`)?.name).toBe("Luis Vega");
  });

  it("is no president who is a chancellor", () => {
    const text = "Chancellor Ana Ruiz left. ";
    expect(lastSpeaker(`${text}The president said it was “time”.`)?.name).toBe("The president");
    expect(lastSpeaker(`${text}The leader said it was “time”.`)?.name).toBe("Ana Ruiz");
  });

  it("is no leader who has another office in that country", () => {
    const text =
      "US Press Secretary Ana Ruiz spoke. Luis Vega led the US and met Kari Dahl.\n\nVega left. ";
    expect(lastSpeaker(`${text}The US leader said it was “time”.`)?.name).toBe("Luis Vega");
  });

  it("is no leader where the word ends the name of a paper", () => {
    const text = "President Ana Ruiz came to Elm. The Elm County Union Leader said it was “time”.";
    expect(lastSpeaker(text)?.name).toBe("Elm County Union Leader");
  });

  it("is described by no country or state that is another's, or nobody's", () => {
    const abroad = "President Ana Ruiz met Luis Vega. “It was time,” the French president said.";
    expect(lastSpeaker(abroad)?.name).toBe("French president");
    const state = "Ohio Governor Ana Ruiz spoke. “It was time,” the Nevada governor said.";
    expect(lastSpeaker(state)?.name).toBe("Nevada governor");
    const own = "Ohio Governor Ana Ruiz spoke. “It was time,” the Ohio governor said.";
    expect(lastSpeaker(own)?.name).toBe("Ana Ruiz");
  });

  it("is the person of that country and office where only these are named", () => {
    const text =
      "Spanish President Luis Vega met Danish President Omar Said.\n\n“We agree,” the Danish leader said.";
    expect(lastSpeaker(text)).toEqual({ name: "Omar Said", label: "the Danish leader" });
  });

  it("is known by an apposition after the name", () => {
    const text =
      "Luis Vega, the museum's director, met Omar Said, a banker.\n\n“We agree,” the director said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });

  it("is known by the description beside the name, and by an office alone in a headline", () => {
    const text = "The museum's director, Luis Vega, met Omar Said, a banker. ";
    expect(lastSpeaker(`${text}“We agree,” the director said.`)?.name).toBe("Luis Vega");
    const headline = "Governor says it is “time”\n\nGovernor Luis Vega met Mayor Omar Said.";
    expect(lastSpeaker(headline)).toEqual({ name: "Luis Vega", label: "Governor" });
  });

  it("is known by an office that the article abbreviates", () => {
    const text = "Gov. Luis Vega met Sen. Omar Said of Ohio in Elm. “It was time,” ";
    expect(lastSpeaker(`${text}the governor said.`)?.name).toBe("Luis Vega");
    expect(lastSpeaker(`${text}the senator said.`)?.name).toBe("Omar Said");
    expect(lastSpeaker(`${text}the Ohio senator said.`)?.name).toBe("Omar Said");
  });

  it("is described by no place that the person's titles have not", () => {
    const text = "Senator Luis Vega spoke. “It was time,” the Nevada senator said.";
    expect(lastSpeaker(text)?.name).toBe("Nevada senator");
  });

  it.each([
    "the UK prime minister’s lawyer",
    "the UK’s prime minister Ana Ruiz’s lawyer",
    "the prime minister Ana Ruiz’s secretary",
  ])("is nobody whose lawyer or secretary speaks: %s", (speaker) => {
    const text = `The UK is ready, prime minister Ana Ruiz said. “It was time,” ${speaker} said.`;
    expect(lastSpeaker(text)?.name).not.toBe("Ana Ruiz");
  });

  it.each([
    ["NTB", "NTB spokeswoman"],
    ["Elm Watch", "Ana Ruiz"],
    ["EWO", "Ana Ruiz"],
  ])("is no spokeswoman of another body: %s", (body, name) => {
    const text = "Ana Ruiz, a spokeswoman for the Elm Watch Office, came. ";
    expect(lastSpeaker(`${text}“It was time,” the ${body} spokeswoman said.`)?.name).toBe(name);
  });

  it.each([
    ["A spokeswoman for NTB said so.", "A spokeswoman for NTB"],
    ["A spokeswoman for NTB said so. Ruiz left.", "Ana Ruiz"],
    ["She met a spokeswoman for NTB.", "Ana Ruiz"],
  ])("is rather whoever spoke unnamed since: %s", (since, name) => {
    const text = `Ana Ruiz, a spokeswoman for Elm Watch, came. ${since} `;
    expect(lastSpeaker(`${text}“It was time,” the spokeswoman said.`)?.name).toBe(name);
  });

  it.each([
    ["Prime minister Ana Ruiz came.", "the defense minister"],
    ["Norway’s prime minister Ana Ruiz came.", "the justice minister"],
    ["Foreign Secretary Ana Ruiz came.", "the prime minister"],
    ["Mayor Ana Ruiz came.", "the deputy mayor"],
    ["Deputy Mayor Ana Ruiz came.", "the mayor"],
  ])("has that very office: %s is not %s", (text, description) => {
    expect(lastSpeaker(`${text} “It was time,” ${description} said.`)?.name).toBe(description);
  });

  it.each([
    ["Foreign minister Ana Ruiz came.", "the foreign minister"],
    ["Foreign minister Ana Ruiz came.", "the minister"],
    ["Foreign Secretary Ana Ruiz came.", "the foreign minister"],
    ["Mayor Ana Ruiz came.", "the outspoken mayor"],
    ["Ohio Senator Ana Ruiz came.", "the outspoken senator"],
    ["Deputy Mayor Ana Ruiz came.", "the deputy mayor"],
  ])("has that office with another word or none: %s is %s", (text, description) => {
    expect(lastSpeaker(`${text} “It was time,” ${description} said.`)?.name).toBe("Ana Ruiz");
  });
});
