/** Tests of whom a label means inside one article. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a speaker", () => {
  it.each([
    ["Ana Ruiz left. Ruiz herself said it was “late”.", "Ana Ruiz"],
    ["The drivers themselves said it was “late”.", "The drivers"],
    ["The Elm Council itself said it was “late”.", "Elm Council"],
  ])("is whom a pronoun only stresses: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    ["A driver in Elm, Norway, said it was “late”.", "A driver in Elm, Norway"],
    ["A driver in Elm, a port, said it was “late”.", "A driver in Elm"],
  ])("is from a place with the larger one that it is in: %s", (text, label) => {
    expect(lastSpeaker(text)?.label).toBe(label);
  });

  it("has the article's full name without titles, and keeps the label as printed", () => {
    const text =
      "Norwegian Prime Minister Kari Dahl met Senator Luis Vega.\n\n“We agree,” Ms. Dahl said.";
    expect(lastSpeaker(text)).toEqual({ name: "Kari Dahl", label: "Ms. Dahl" });
  });

  it.each([
    ["account", "Ana Ruiz"],
    ["statement", "Ana Ruiz"],
    ["lawyer", "Ruiz’s lawyer"],
  ])("is whose words they are: %s", (noun, name) => {
    expect(lastSpeaker(`Ana Ruiz left. Ruiz’s ${noun} said it was “late”.`)?.name).toBe(name);
  });

  it("is one person under two transliterations", () => {
    const text =
      "President Volodymyr Zelenskyy spoke in Kyiv.\n\n“We will hold,” Zelenskiy said on Monday.";
    expect(lastSpeaker(text)?.name).toBe("Volodymyr Zelenskyy");
  });

  it.each([
    ["The Prime Minister's Office said it was “time”.", "Prime Minister's Office"],
    ["The 9th Elm Court said it was “time”.", "The 9th Elm Court"],
    ["The Sailors' Elm Port Trust said it was “time”.", "Sailors' Elm Port Trust"],
    ["The Pilots’ Union said it was “time”.", "Pilots’ Union"],
    ["Norwegian Rescue Service (NRS) commissioner Ana Ruiz said it was “time”.", "Ana Ruiz"],
    ["Ana Ruiz (D) and Tom Dahl (R) said it was “time”.", "Ana Ruiz (D) and Tom Dahl"],
    ["Likhud MK Ana Ruiz said it was “time”.", "Ana Ruiz"],
    ["Elm Party for the Drivers leader Ana Ruiz said it was “time”.", "Ana Ruiz"],
    ["The Elm council’s ambassador to Britain Ana Ruiz said it was “time”.", "Ana Ruiz"],
    ["A spokesman for Mayor Ana Ruiz said it was “time”.", "A spokesman for Mayor Ana Ruiz"],
    ["Norway’s Defence Ministry said it was “time”.", "Norway’s Defence Ministry"],
  ])("is all of a body's name, and a person's behind it: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it("is all of those whom a label lists", () => {
    const [claim] = extractClaims("School groups and Norwegians said that it was time.");
    expect(claim?.speaker?.name).toBe("School groups and Norwegians");
  });

  it.each([
    ["Data from the port said it was “time”.", "Data from the port"],
    ["Mayor Ana Ruiz left. Her spokeswoman said it was “time”.", "Her spokeswoman"],
    [
      "President Ana Ruiz left. Leader of the Opposition K. Vega said it was “time”.",
      "Leader of the Opposition K. Vega",
    ],
  ])("is nobody else, and nothing shorter: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    ["Some Norwegians", "Some Norwegians"],
    ["Two old Democrats", "Two old Democrats"],
    ["Other Norwegians", "Other Norwegians"],
    ["The Democrats", "Democrats"],
    ["Norwegians", "Norwegians"],
  ])("is no whole people or party where some of it are counted: %s", (label, name) => {
    expect(lastSpeaker(`${label} said it was “time”.`)?.name).toBe(name);
  });

  it("is nobody told of before where it is a new one", () => {
    const text = "“It was late,” an Elm Democrat said. “It was time,” another port Democrat said.";
    expect(lastSpeaker(text)?.name).toBe("another port Democrat");
  });

  it("keeps a noun before a title that is a verb as well", () => {
    const text = "The Elm fire chief Ana Ruiz said it was “time”.";
    expect(lastSpeaker(text)).toEqual({ name: "Ana Ruiz", label: "The Elm fire chief Ana Ruiz" });
  });

  it("is the subject of a clause that “as” opens", () => {
    const text = "Talks end as union says offer is an ‘insult’\n\nThe talks ended.";
    expect(lastSpeaker(text)?.label).toBe("union");
    const role = "Ana Ruiz, in her role as mayor, said it was an “insult”.";
    expect(lastSpeaker(role)?.label).toBe("Ana Ruiz");
  });

  it.each([
    ["“It was time,” said the minister, Mossi Granli.", "Mossi Granli"],
    ["Minister of Natural Resources, Mossi Granli, said it was “time”.", "Mossi Granli"],
    ["Her husband, port pilot Tom Dahl, said it was “time”.", "Tom Dahl"],
    ["Tom Dahl left. His deputy, Ana Ruiz, said it was “time”.", "Ana Ruiz"],
    ["Ana Ruiz left. His shadow, Ana Ruiz, said it was “time”.", "Ana Ruiz"],
    ["Tom Dahl left. His shadow, the port, said it was “time”.", "His shadow"],
  ])("is who is named beside what he is: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it("is whom “according to him” means", () => {
    const text = "President Luis Vega left. ";
    const before = `${text}According to him, the vote was “bad”.`;
    expect(lastSpeaker(before)).toEqual({ name: "Luis Vega", label: "him" });
    expect(lastSpeaker(`${text}“It was time,” according to him.`)?.name).toBe("Luis Vega");
  });

  it("is whoever has the title between the name and “who”", () => {
    const text = "Tom Okafor, the Elm Union chief, left. Luis Vega, the Hull Union chief, who ";
    expect(lastSpeaker(`${text}said it was “time”, left.`)?.name).toBe("Luis Vega");
  });

  it.each([
    ["The town met with drivers who have vowed to “go at last”.", "drivers"],
    ["She is hurt by her listeners, who wondered if it was “late”.", "her listeners"],
  ])("is those to whom a preposition leads before “who”: %s", (text, name) => {
    expect(lastSpeaker(text)).toEqual({ name, label: "who" });
  });

  it("is whoever a title follows before “who”, known for a person by it alone", () => {
    const text =
      "“It was time,” said Mossi Granli, chief economist at Elm Bank, who said it was “late”.";
    expect(lastSpeaker(text)?.name).toBe("Mossi Granli");
  });

  it("is not named with whoever was told of it", () => {
    const text = "Ada Lind told Reuters Elmo was “late”. “It was time,” Elmo said.";
    expect(lastSpeaker(text)?.name).toBe("Elmo");
  });

  it("is both of two", () => {
    for (const both of ["Both the mayor and Ana Ruiz", "The mayor and the NTB"]) {
      const text = `The NTB and Ana Ruiz left. “It was time,” ${both} said.`;
      expect(lastSpeaker(text)?.name).toBe(both);
    }
  });

  it("is nobody who speaks for another", () => {
    const text = "Moscow’s spokesman, Luis Vega, spoke. ";
    expect(lastSpeaker(`${text}The governor’s spokesman said it was “time”.`)?.name).toBe(
      "The governor’s spokesman",
    );
    expect(lastSpeaker(`${text}The spokesman said it was “time”.`)?.name).toBe("Luis Vega");
  });

  it("is not confused with a son or a father of the same name", () => {
    const both = "Luis Ruiz met his son, Luis Ruiz Jr., in Elm. “It was time,” ";
    expect(lastSpeaker(`${both}Mr. Ruiz said.`)?.name).toBe("Luis Ruiz");
    expect(lastSpeaker(`${both}Ruiz Jr. said.`)?.name).toBe("Luis Ruiz Jr.");
    expect(lastSpeaker(`${both}Luis Jr. said.`)?.name).toBe("Luis Jr.");
    const son = "Vice President Luis Ruiz Jr. came to Elm. “It was time,” Mr. Ruiz said.";
    expect(lastSpeaker(son)?.name).toBe("Luis Ruiz Jr.");
  });

  it.each([
    ["The mayor fired the harbor chief, who called it “a very bad idea.”", "the harbor chief"],
    ["Luis Vega - who called it “a very bad idea” - left.", "Luis Vega"],
    ["They asked the Harbor Council, which called it “a very bad idea.”", "Harbor Council"],
    ["It is of the Elm Trust, a group which said it was “a very bad idea.”", "Elm Trust"],
    ["They met in Elm, a town group which said it was “a very bad idea.”", "a town group"],
    ["They voted 6-1 for the bridge, which called it “a very bad idea.”", "which"],
    [
      "They asked Mossi Granli, a reader at the school in Elm, who called it “a bad idea.”",
      "Mossi Granli",
    ],
    ["They stayed near Elm, who called it “a very bad idea.”", "who"],
  ])("that is a relative pronoun is whom it goes back to: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it("is he or she by the noun before the name, and no body in capitals", () => {
    const widow = "Tom Ruiz met widow Terry Okafor. “It was time,” she said.";
    expect(lastSpeaker(widow)?.name).toBe("Terry Okafor");
    const spokesman = "A spokesman Ana Ruiz came. “It was time,” she said.";
    expect(lastSpeaker(spokesman)?.name).toBe("Ana Ruiz");
    const body = "Luis Vega spoke. Nobody asked chairman NWAA of it. “It was time,” he said.";
    expect(lastSpeaker(body)?.name).toBe("Luis Vega");
  });

  it("is labelled without the day on which he or she spoke", () => {
    for (const day of ["on Sunday", "on July 20", "over the weekend", "this week"]) {
      const text = `At the harbor, Luis Vega ${day} called the plan “a very bad idea.”`;
      expect(lastSpeaker(text)).toEqual({ name: "Luis Vega", label: "Luis Vega" });
    }
  });

  it("is never somebody named where the article speaks of a source", () => {
    const text = "Luis Vega, according to the source, went home. “We agree,” the source said.";
    expect(lastSpeaker(text)?.name).toBe("the source");
  });

  it.each(["Luis Vega and Ana Dahl", "Supporters of Luis Vega", "Republicans in the north"])(
    "is all of %j, and not the one name or noun in it",
    (speakers) => {
      const text = `Luis Vega met Ana Dahl. ${speakers} said: “We agree.”`;
      expect(lastSpeaker(text)).toEqual({ name: speakers, label: speakers });
    },
  );

  it("is who issued a statement, but not of a letter that anybody may have written", () => {
    const text = "Luis Vega welcomed the plan. “We agree,” the statement said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
    expect(lastSpeaker(text.replace("statement", "letter"))?.name).toBe("the letter");
  });

  it("is known by a given name that one person alone has", () => {
    const text = "Laura Vega came with Luis Vega.\n\n“We agree,” Laura said.";
    expect(lastSpeaker(text)?.name).toBe("Laura Vega");
    const two = `Laura Dahl spoke.\n\n${text}`;
    expect(lastSpeaker(two)?.name).toBe("Laura");
  });

  it("is followed through five labels that stand for each other, and no further", () => {
    const again = [2, 3, 4, 5, 6, 7, 8].map(
      (hours) => `The statement said in a statement that it was ${hours} hours late.`,
    );
    const text = `Elm Air said in a statement that it was shut. ${again.join(" ")}`;
    const names = extractClaims(text).map(({ speaker }) => speaker?.name);
    expect(names.slice(0, 6)).toEqual(Array(6).fill("Elm Air"));
    expect(names.at(-1)).toBe("The statement");
  });

  it("stays as printed where the article does not tell", () => {
    const text = "The talks lasted for hours in Oslo. “We agree,” a senior diplomat said.";
    expect(lastSpeaker(text)).toEqual({ name: "a senior diplomat", label: "a senior diplomat" });
  });

  it("is not the person whom a spokesman speaks for", () => {
    const text = "Luis Vega did not come. “He is ill,” a spokesman for Luis Vega said.";
    expect(lastSpeaker(text)?.name).toBe("a spokesman for Luis Vega");
  });

  it.each([
    "Spokesman for Mayor Ana Ruiz",
    "A spokesman for Oslo-born Ana Ruiz",
    "Adviser to Republican Ana Ruiz",
  ])("is not whom somebody speaks for: %s", (label) => {
    expect(lastSpeaker(`${label} said it was “time”.`)?.name).toBe(label);
  });

  it("is a person with the body of somebody's that he is from", () => {
    const label = "Ana Ruiz of Elm's Sea Laboratory";
    expect(lastSpeaker(`“It was cold,” said ${label}.`)).toEqual({ name: "Ana Ruiz", label });
  });
});
