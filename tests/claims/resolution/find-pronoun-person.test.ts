/** Tests of whom “he” and “she” mean. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a speaker", () => {
  it.each(["he", "He"])("that is “%s” is nobody whom his own words name", (pronoun) => {
    const text = `Luis Vega met the press in Elm. “I do not trust Tom Okafor,” ${pronoun} said.`;
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
    const later = "Luis Vega was there. “Okafor is wrong.” “Tom Okafor lost,” he said.";
    expect(lastSpeaker(later)?.name).toBe("Luis Vega");
  });

  it.each([
    ["Okafor was “late”", "Luis Vega"],
    ["it was “late” while Okafor slept", "Tom Okafor"],
    ["Vega was “late”", "Tom Okafor"],
  ])("that is “he” is rather nobody whom what he says names: %s", (content, name) => {
    const text = `Luis Vega left. Tom Okafor met Luis Vega. He said that ${content}.`;
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it("that is “she” is nobody whom “he” means in the same sentence", () => {
    const text = "“Go,” Ana Ruiz said. As Senator Dahl played down the boos he faced, she added:";
    expect(lastSpeaker(`${text} “You lost.”`)?.name).toBe("Ana Ruiz");
  });

  it.each([
    ["They heard Luis Vega, who testified that Tom Okafor was late. He also", "Luis Vega"],
    ["Luis Vega testified that Tom Okafor was late. He also", "Luis Vega"],
  ])("that says “also” goes on by the same verb: %s", (told, name) => {
    expect(lastSpeaker(`${told} testified that it was “cold”.`)?.name).toBe(name);
  });

  it("that is “she” may be somebody told of by where she is from", () => {
    const text = "Ana Ruiz left. Osha Dahl from Elm County told the Post it fell.";
    expect(lastSpeaker(`${text} “It was time,” she said.`)?.name).toBe("Osha Dahl");
  });

  it.each(["he and Okafor", "Okafor and he"])("that is “he” is no other: %s", (both) => {
    const text = `Luis Vega left. Tom Okafor stayed. The port that ${both} built, he said, was “late”.`;
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });

  it("that is “he” is nobody named before where the sentence is about somebody else", () => {
    const text = "Luis Vega is the mayor. The attacker ran into the hall; he shouted “stop”.";
    expect(lastSpeaker(text)?.name).toBe("he");
  });

  it("that is “he” is the speaker before, though others are named first", () => {
    const text = "The bridge fell upon Luis Vega, said mayoral aide Tom Okafor. ";
    expect(lastSpeaker(`${text}“It was time,” he said.`)?.name).toBe("Tom Okafor");
  });

  it("that is “he” is whoever spoke last, and nobody named on the way", () => {
    const text = "Luis Vega and Tom Okafor met Ian Dahl, mayoral aide Mats Lind told reporters. ";
    expect(lastSpeaker(`${text}“It was time,” he said.`)?.name).toBe("Mats Lind");
  });

  it.each([
    "Luis Vega left. The port’s planner, Mossi Granli, said the bridge at Elm Creek fell.",
    "Luis Vega left. Mossi Granli, a planner, said the bridge fell.",
    "Luis Vega left. Mossi Granli, who lives near Elm, Hull, said Tom Okafor knew.",
    "Luis Vega left. Mossi Granli (Elm Party, Hull), who lives there, said so.",
    "Luis Vega left. Mossi Granli suggested that it fell.",
    "Mossi Granli said it fell. Nothing was heard of Luis Vega.",
    "Luis Vega left. Mossi Granli was in the mood for talk.",
    "Luis Vega left. But Mossi Granli, a friend of hers and his, came.",
  ])("that is “he” or “she” is whoever spoke last, whatever stands between: %s", (before) => {
    expect(lastSpeaker(`${before} “It was time,” he said.`)?.name).toBe("Mossi Granli");
    const woman = before.replace("Luis Vega", "Ana Ruiz");
    expect(lastSpeaker(`${woman} “It was time,” she said.`)?.name).toBe("Mossi Granli");
  });

  it("that is “he” is whoever tells of what she did", () => {
    const text = "Luis Vega left. Her friend, Mossi Granli, said that she prayed for Luis Vega.";
    expect(lastSpeaker(`${text} “It was time,” he said.`)?.name).toBe("Mossi Granli");
  });

  it.each([
    "Tom Okafor suggested it fell. Ana Ruiz, an aide of Luis Vega, knew.",
    "“It fell,” said Norwegian engineer Tom Okafor.",
    "Tom Okafor was born in Hull, Co Elm, in May.",
  ])("that is “he” is nobody inside an aside, and no word before a calling: %s", (before) => {
    expect(lastSpeaker(`${before} “It was time,” he said.`)?.name).toBe("Tom Okafor");
  });

  it("that is “he’d” is whom “he” means", () => {
    const text = "“It was time,” Luis Vega said. He'd sat in Elm. “It was late.”";
    expect(lastSpeaker(text)).toEqual({ name: "Luis Vega", label: "He" });
  });

  it.each(["he", "she"])("that is “%s” may have a name that is given to all", (pronoun) => {
    for (const name of ["Robin Lind", "Dana Lind"]) {
      expect(lastSpeaker(`Then ${name} left. “It was time,” ${pronoun} said.`)?.name).toBe(name);
    }
  });

  it("that is “he” is nobody whom only a bracket names", () => {
    const text = "A letter came from Luis Vega (Tom Okafor's aide). “It was time,” he said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
    const whole = "Luis Vega left. (Tom Okafor stayed. “It was time,” he said.)";
    expect(lastSpeaker(whole)?.name).toBe("Tom Okafor");
  });

  it("that is “he” is nobody named where a spokesman speaks before", () => {
    const text = "Luis Vega left. A spokesman for the mayor (of Elm) said it fell. “It was time,” ";
    expect(lastSpeaker(`${text}he said.`)?.name).toBe("A spokesman for the mayor");
    const abroad = text.replace("for the mayor (of Elm)", "in Elm");
    expect(lastSpeaker(`${abroad}he said.`)?.name).toBe("A spokesman");
    const aside = text.replace("(of Elm)", "in Elm, Ohio,");
    expect(lastSpeaker(`${aside}he said.`)?.name).toBe("A spokesman for the mayor");
    const named = text.replace("(of Elm)", ", Tom Okafor,");
    expect(lastSpeaker(`${named}he said.`)?.name).toBe("Tom Okafor");
    const asked = "Luis Vega left. A reporter asked Luis Vega why. “It was time,” he said.";
    expect(lastSpeaker(asked)?.name).toBe("Luis Vega");
    const woman = "Luis Vega left. A spokeswoman said it fell. “It was time,” he said.";
    expect(lastSpeaker(woman)?.name).toBe("Luis Vega");
  });

  it.each([
    "“It fell,” said Granli.",
    "Granli added that it fell.",
    "Granli, however, said that it fell.",
    "Granli, in a post before the vote, said that it fell.",
  ])("that is “he” is whoever spoke last, known for a person or not: %s", (before) => {
    expect(lastSpeaker(`Luis Vega left. ${before} “It was time,” he said.`)?.name).toBe("Granli");
  });

  it.each([
    [
      "Luis Vega left. The bank of Elm’s chief economist said it fell.",
      "The bank of Elm’s chief economist",
    ],
    ["Luis Vega left. On Monday, the bank’s economist said it fell.", "the bank’s economist"],
    ["Luis Vega left. His father was less sure.", "he"],
    [
      "Luis Vega left. Speaking in Elm, a former driver, who was late, said it fell.",
      "a former driver",
    ],
    ["Luis Vega left. A driver said it fell. It rained.", "he"],
    ["Luis Vega left. It fell, a driver said on Monday.", "a driver"],
    ["Luis Vega left. “It fell,” said a driver.", "a driver"],
    ["Luis Vega left. A driver said it fell. He also said it rained.", "A driver"],
    ["Luis Vega left. The Elm spokesperson said it fell.", "Elm spokesperson"],
    ["A driver came. Luis Vega left. The driver said it fell.", "A driver"],
    ["A driver came. Luis Vega left. “It fell,” said the driver.", "A driver"],
    ["A driver, Ana Lind, came. Luis Vega left. The driver met Vega.", "Luis Vega"],
    ["Luis Vega left. Mossi Granli, a driver, said it fell.", "Mossi Granli"],
    ["Luis Vega left. “It fell,” Vega told a driver.", "Luis Vega"],
  ])("that is “he” is nobody named where somebody else is described: %s", (text, name) => {
    expect(lastSpeaker(`${text} “It was time,” he said.`)).toEqual({ name, label: "he" });
  });

  it("that is “she” is her whom a family's word names, and nobody where it names none", () => {
    const named = "Luis Vega left. His wife Ana called for help. “It was time,” she said.";
    expect(lastSpeaker(named)?.name).toBe("Ana");
    const told = "Anna Dahl left. In the clip his mother can be heard. “It was time,” she said.";
    expect(lastSpeaker(told)?.name).toBe("she");
    const mine = "Anna Dahl left. My mother is old, but still she says: “It was time.”";
    expect(lastSpeaker(mine)?.name).toBe("she");
    const hers = "Luis Vega left. Freeing her husband, he said, was “a duty”.";
    expect(lastSpeaker(hers)?.name).toBe("Luis Vega");
  });

  it.each([
    "Speaking to Tom Okafor on Monday, he said:",
    "But in a letter to Tom Okafor, he said:",
    "After calling Tom Okafor, he said:",
    "Joined by Tom Okafor, he said:",
  ])("that is “he” is nobody in the phrase that opens his sentence: %s", (front) => {
    expect(lastSpeaker(`Luis Vega left. ${front} “It was time.”`)?.name).toBe("Luis Vega");
  });

  it.each(["After Tom Okafor came, he said:", "At Tom Okafor’s hearing, he said:"])(
    "that is “he” may be whom a clause or a genitive before tells of: %s",
    (front) => {
      expect(lastSpeaker(`Luis Vega left. ${front} “It was time.”`)?.name).toBe("Tom Okafor");
    },
  );

  it.each([
    "When Tom Okafor had to leave, Luis Vega led the port.",
    "Fearing that Tom Okafor might leave, Luis Vega stayed.",
  ])("that is “he” is the subject of the main clause before: %s", (before) => {
    expect(lastSpeaker(`${before} “It was time,” he said.`)?.name).toBe("Luis Vega");
  });

  it("that is “he” is whom his family is told of by", () => {
    const text = "Luis Vega left. His father's death was a blow. “It was time,” he said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });

  it("is nobody who is told, whom his own sentence speaks of, or who asks him", () => {
    const told = "Anna Dahl, a pilot, told Elm Live it fell. “It was time,” she said.";
    expect(lastSpeaker(told)?.name).toBe("Anna Dahl");
    const inserted = "Luis Vega met Tom Okafor. Mr. Okafor, he said, was “late”.";
    expect(lastSpeaker(inserted)?.name).toBe("Luis Vega");
    const then = "Luis Vega met Tom Okafor. Mr. Okafor left and then, he said, was “late”.";
    expect(lastSpeaker(then)?.name).toBe("Tom Okafor");
    const opposed = "Luis Vega spoke. Citing the plan, which Tom Okafor opposed, he said: “No.”";
    expect(lastSpeaker(opposed)?.name).toBe("Luis Vega");
    const asked = "Anna Dahl came. Asked by her lawyer, Laura Moe, why, she said: “It was time.”";
    expect(lastSpeaker(asked)?.name).toBe("Anna Dahl");
    const answered = "Luis Vega left. Asked about it, Tom Okafor said “I know,” he said.";
    expect(lastSpeaker(answered)?.name).toBe("Tom Okafor");
  });

  it("is not “he” where the same person spoke as “she”", () => {
    const text =
      "Granli said it fell. “It was time,” she said. Moe was there. “It was late,” he said.";
    expect(lastSpeaker(text)?.name).toBe("he");
  });

  it("is nobody where only quoted words name anyone", () => {
    expect(lastSpeaker("“Tom Okafor lost the vote,” he said.")?.name).toBe("he");
  });

  it("is nobody of the other gender, where a given name alone tells", () => {
    const text = "Laura Vega spoke. Peter was there as well. “We agree,” she said.";
    expect(lastSpeaker(text)?.name).toBe("Laura Vega");
  });

  it.each([
    ["Kim Dong-sup", "he", "Kim Dong-sup"],
    ["Kim Song Ra", "he", "Kim Song Ra"],
    ["Ana Granli", "he", "Luis Vega"],
  ])("may be %s as %s, where the family's name stands first", (name, pronoun, speaker) => {
    const text = `Luis Vega left. ${name}, a pilot, said it was late. “We agree,” ${pronoun} said.`;
    expect(lastSpeaker(text)?.name).toBe(speaker);
  });

  it("is no country, state or body that a pronoun cannot mean", () => {
    const firm = "Luis Vega spoke.\n\nIt was late, All Elm Airways said. “We agree,” he said.";
    expect(lastSpeaker(firm)?.name).toBe("Luis Vega");
    const room = "Luis Vega spoke.\n\nThe mayor came into the Tom Lind Room. “We agree,” he said.";
    expect(lastSpeaker(room)?.name).toBe("Luis Vega");
    const text =
      "Luis Vega spoke. North Dakota, a part of Dakota, and the University of Oslo, or Oslo, were glad. “We agree,” he said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });

  it("is the person a pronoun goes back to, by the gender of name and title", () => {
    const text = "Luis Vega met Anna Dahl in Oslo. “We agree,” she said.";
    expect(lastSpeaker(text)).toEqual({ name: "Anna Dahl", label: "she" });
    expect(lastSpeaker(text.replace("she", "he"))?.name).toBe("Luis Vega");
  });

  it("is the person a pronoun goes back to through another pronoun", () => {
    const text = "Luis Vega wrote to Omar Said. He asked for help. “We agree,” he said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });

  it("is nobody at the end of a list behind a preposition", () => {
    const text = "Moved by men like Ian Dahl and Tom Okafor, Luis Vega drew a plan.\n\n";
    expect(lastSpeaker(`${text}“It was time,” he said.`)?.name).toBe("Luis Vega");
  });

  it("is nobody whose turn it is: who has it is “I”", () => {
    const text = "Tom Okafor, the mayor, left. Luis Vega met the press.\n\n";
    expect(lastSpeaker(`${text}VEGA: “It fell,” he said.`)?.name).toBe("Tom Okafor");
    expect(lastSpeaker(`${text}LUIS VEGA, HOST: “It fell,” he said.`)?.name).toBe("Tom Okafor");
  });

  it.each([
    ["Tom Okafor spoke. Luis Vega phoned Piet Lind, he said.", "Tom Okafor"],
    ["A senior official spoke. Luis Vega was ill, he said.", "A senior official"],
    ["Luis Vega came. Though Vega was ill, it was late, he said.", "Luis Vega"],
  ])("is nobody of whom the sentence tells that it closes: %s", (text, speaker) => {
    expect(extractClaims(text).at(-1)?.speaker?.name).toBe(speaker);
  });
});
