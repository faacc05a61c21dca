/** Tests of which names are persons', and which name the same one. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a name", () => {
  it("has no adverb before it that opens the sentence", () => {
    const text = "Apparently Granli’s posts were read. “It was time,” Granli wrote.";
    expect(lastSpeaker(text)?.name).toBe("Granli");
    expect(lastSpeaker("Reilly Granli came. “It was time,” Granli wrote.")?.name).toBe(
      "Reilly Granli",
    );
  });

  it.each(["Laura May", "Ma Jun", "Ma Jan"])("may end like a month: %s", (name) => {
    expect(lastSpeaker(`“It was time,” said ${name}, a pilot.`)?.label).toBe(name);
    expect(lastSpeaker(`“It was time,” said ${name} on Monday.`)?.label).toBe(name);
  });

  it("ends before the day on which its bearer spoke", () => {
    expect(lastSpeaker("“It was time,” said Luis Laura Sunday.")?.label).toBe("Luis Laura");
    expect(lastSpeaker("“It was time,” said Laura May 3.")?.label).toBe("Laura");
    expect(lastSpeaker("“It was time,” said Luis Laura Sunday.")?.name).toBe("Luis Laura");
  });

  it("may be a weekday's where nothing else stands between a given name and its verb", () => {
    expect(lastSpeaker("Laura Sunday said it was “time”.")?.name).toBe("Laura Sunday");
  });

  it("may hold a part of a day", () => {
    expect(lastSpeaker("“It was time,” the Elm Morning Post wrote.")?.name).toBe(
      "Elm Morning Post",
    );
  });

  it("is no person's by a title that ends the sentence before it", () => {
    const text = "Luis Vega spoke to the mayor. Granite rises there. “It was time,” he said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });

  it("is no person's where it is one of a part of the world", () => {
    const text =
      "Luis Vega left. He met African crews. East African crews stayed. “It fell,” he said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });

  it.each([
    ["Actor Okoro Washington met Mark Lind.", "Washington", "Okoro Washington"],
    ["Prime Minister Zadia White left.", "White", "Zadia White"],
    ["Zadia Lake, a pilot, left.", "she", "Zadia Lake"],
    ["Okoro Baker, 34, left.", "Baker", "Okoro Baker"],
  ])(
    "may end as a place's or a body's where a title or an age shows a person: %s",
    (text, label, name) => {
      expect(lastSpeaker(`${text} “It was time,” ${label} said.`)?.name).toBe(name);
    },
  );

  it("is no verb behind a noun in a line set as a title", () => {
    const text = "Laura Dahl left.\n\nWoman Sees Bridge Fall in Elm\n\n“It was time,” she said.";
    expect(lastSpeaker(text)?.name).toBe("Laura Dahl");
  });

  it.each([
    "Mossi Granli, an engineer at Elm, came.",
    "Mossi Granli, 34, came.",
    "Mossi Granli, the 26-year-old head of a port, came.",
    "Mossi Granli, who came, left.",
  ])("is a person's by what introduces its bearer: %s", (introduced) => {
    const text = `Luis Vega spoke. ${introduced} “It was time,” he said.`;
    expect(lastSpeaker(text)?.name).toBe("Mossi Granli");
  });

  it.each([
    "The port’s new director, Mossi Granli, came.",
    "The minister for ports, Mossi Granli, came.",
    "One of the two pilots, Mossi Granli, came.",
  ])("is a person's by who it is said to be: %s", (described) => {
    const text = `Luis Vega spoke. ${described} “It was time,” he said.`;
    expect(lastSpeaker(text)?.name).toBe("Mossi Granli");
  });

  it.each([
    "Norwegians, who came, left.",
    "Elm Granli, a bank, came.",
    "Elm Granli, 1934, is shown.",
  ])("is not by what may follow a group or a thing: %s", (named) => {
    expect(lastSpeaker(`Luis Vega spoke. ${named} “It was time,” he said.`)?.name).toBe(
      "Luis Vega",
    );
  });

  it.each([
    ["BR&T", "BR&T said it was “time”."],
    ["BR&T", "“It was time,” BR&T officials left. BR&T said it was “time”."],
    ["BR&T", "Will BR&T be sold? BR&T said it was “time”."],
    ["NTB", "Will NTB be sold? NTB said it was “time”."],
  ])("is all of the letters that an ampersand joins, and no more: %s in %j", (name, text) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it("does not begin with the month before it", () => {
    const text = "The mayor Bill de Vos won. In June de Vos spoke. “It was time,” de Vos said.";
    expect(lastSpeaker(text)?.name).toBe("Bill de Vos");
  });

  it.each(["Jan de Vries", "Per Lund"])(
    "begins with a month or a preposition where a family name follows: %s",
    (name) => {
      expect(lastSpeaker(`Its pilot, ${name}, left. “It was time,” the pilot said.`)?.name).toBe(
        name,
      );
    },
  );

  it("may have a Portuguese “do” or a Spanish “de los” inside", () => {
    expect(lastSpeaker("Ana Correa do Lago came. “It was time,” said Correa do Lago.")).toEqual({
      name: "Ana Correa do Lago",
      label: "Correa do Lago",
    });
    expect(lastSpeaker("“It was time,” Ana de los Santos said.")?.name).toBe("Ana de los Santos");
    expect(lastSpeaker("What do Swedes eat? “Fish,” Laura Dahl said.")?.name).toBe("Laura Dahl");
  });

  it.each(["Otherwise", "Unfortunately", "Thank"])(
    "of a country is not joined by what opens a sentence: %s",
    (opener) => {
      const text = `“${opener} Norway will act,” Luis Vega said.\n\nNorway said it was “time”.`;
      expect(lastSpeaker(text)?.name).toBe("Norway");
    },
  );

  it("is the fuller one of two that end alike", () => {
    const text = "Moe Dahl speaks\n\nThen Laura Moe Dahl came. “It was time,” Moe Dahl said.";
    expect(lastSpeaker(text)?.name).toBe("Laura Moe Dahl");
    const namesake = "Jack Dahl came. Then Luis Jack Dahl left. “It was time,” Jack Dahl said.";
    expect(lastSpeaker(namesake)?.name).toBe("Jack Dahl");
    const nickname = "Laura Dahl came. They call her Crooked Laura Dahl. “No,” Laura Dahl said.";
    expect(lastSpeaker(nickname)?.name).toBe("Laura Dahl");
    const body = "The Council of North Elm met. “It was time,” North Elm said.";
    expect(lastSpeaker(body)?.name).toBe("North Elm");
  });

  it.each(["CEO", "Admiral", "MP", "Mayor-elect", "Oslo-born"])("goes without %s", (title) => {
    expect(lastSpeaker(`“It was time,” ${title} Mossi Granli said.`)?.name).toBe("Mossi Granli");
  });

  it.each([
    ["Representative Luis T. King of Elm", "Luis T. King"],
    ["Certainly Luis Ruiz", "Luis Ruiz"],
  ])("is the name proper in %s", (label, name) => {
    expect(lastSpeaker(`${label} left. ${label} said: “It was time.”`)?.name).toBe(name);
  });

  it("is nobody's where only an office and its body are told", () => {
    const text = "The driver, CEO of Elm Drivers Association, said: “It was time.”";
    expect(lastSpeaker(`${text} “Yes,” Elm Drivers Association said.`)?.name).toBe(
      "Elm Drivers Association",
    );
    const label = "CEO of Elm Drivers Association";
    expect(lastSpeaker(`“It was time,” said ${label}.`)?.name).toBe(label);
  });

  it.each([
    ["Brave Ana Ruiz tells of Elm\n\nAna Ruiz said it was “time”.", "Ana Ruiz"],
    ["PM Okafor says all is well\n\nPrime Minister Piet Okafor said it was “time”.", "Piet Okafor"],
    ["Prime Minister Datuk Seri Piet Okafor said it was “time”.", "Piet Okafor"],
    ["Brig-Gen Mossi Granli said it was “time”.", "Mossi Granli"],
    ["Mossi Granli came.\n\nAdv Granli said it was “time”.", "Mossi Granli"],
    ["Head of Roads Ana-Maria Granli said it was “time”.", "Ana-Maria Granli"],
    ["Headteacher Mossi Granli said it was “time”.", "Mossi Granli"],
    ["The Republican Drivers Committee said it was “time”.", "Republican Drivers Committee"],
    ["The Oslo-based Drivers Committee said it was “time”.", "Drivers Committee"],
    ["Pastor Ana Ruiz of Elm Church said it was “time”.", "Ana Ruiz"],
    ["Mother-of-two Mossi Granli said it was “time”.", "Mossi Granli"],
  ])("is told without what only stands before it: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it("alone is a person's before it is anything else's", () => {
    const text = "Plans of Team Vega tell of Elm.\n\nSenator Luis Vega came. ";
    expect(lastSpeaker(`${text}“It was time,” Vega said.`)?.name).toBe("Luis Vega");
  });

  it("that several bear is whose bearer spoke last in full, introduced so", () => {
    const text = "Mayor Ana Ruiz left. Ruiz was late. Pilot Luis Ruiz said it was dark. ";
    expect(lastSpeaker(`${text}“It was time,” Ruiz said.`)?.name).toBe("Luis Ruiz");
    expect(lastSpeaker(`${text}Ruiz had slept. “It was time,” he said.`)?.name).toBe("Luis Ruiz");
    const again = `${text}It was a call by Luis Ruiz. “It was time,” Ruiz said.`;
    expect(lastSpeaker(again)?.name).toBe("Ana Ruiz");
    const silent = "Mayor Ana Ruiz left. Pilot Luis Ruiz was late. “It was time,” Ruiz said.";
    expect(lastSpeaker(silent)?.name).toBe("Ana Ruiz");
  });

  it("is a family name before “Jr.” though the word is an office elsewhere", () => {
    expect(lastSpeaker("Luis King Jr. came. “It was time,” King said.")?.name).toBe(
      "Luis King Jr.",
    );
  });

  it("is a family name though the word is an office elsewhere", () => {
    const text = "Luis Vega met co-host Gayle King in Elm. “It was time,” ";
    expect(lastSpeaker(`${text}King said.`)?.name).toBe("Gayle King");
    expect(lastSpeaker(`${text}Ms. King said.`)?.name).toBe("Gayle King");
    expect(lastSpeaker(`${text}the King said.`)?.name).toBe("King");
  });

  it.each([
    ["The Society of Old Bridges came.", "Bridges"],
    ["They came to the Elm Belt Elm.", "Elm"],
    ["The Musée du Granli was shut.", "Granli"],
    ["The New Drivers lost.", "Drivers"],
    ["The activists of Green Botswana lost.", "Botswana"],
  ])("is not shortened to its last word where that means something else: %s", (text, word) => {
    expect(lastSpeaker(`${text} ${word} said: “It was time.”`)?.name).toBe(word);
  });

  it.each([
    "Then the Peter LGP-30 came.",
    "Polo began. It is polo at the Mossi Polo.",
    "It rained in Elm-controlled Granli. Then Granli grew.",
  ])(
    "is no person's with a number or whoever holds it, or by a common noun that opens a sentence: %s",
    (text) => {
      expect(lastSpeaker(`Luis Vega spoke. ${text} “It was time,” he said.`)?.name).toBe(
        "Luis Vega",
      );
    },
  );

  it.each(["Laura van der Dahl", "Laurence des Granli", "Omar bin Granli"])(
    "holds its small words: %s",
    (name) => {
      expect(
        lastSpeaker(`${name} came. “It was time,” Dr. ${name.split(" ").at(-1)} said.`)?.name,
      ).toBe(name);
    },
  );

  it.each(["Laura A. Dahl", "Tahir Della"])("keeps an initial and a capital: %s", (name) => {
    expect(lastSpeaker(`Mayor ${name} came. “It was time,” ${name} said.`)?.name).toBe(name);
  });

  it("is no office's with the body's name behind it", () => {
    const text = "Luis Vega spoke. The CEO of Granli AI came. “It was time,” he said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });

  it("may have the family name first, of two of one family the first named", () => {
    const text = "Lee Jae-myung, a mayor, met Lee Sang-min. Lee left. “It was time,” Lee said.";
    expect(lastSpeaker(text)?.name).toBe("Lee Jae-myung");
  });

  it("may begin with the family's also where the syllables behind it are words", () => {
    const text = "Park Song Ra read the news. “It was time,” Park said.";
    expect(lastSpeaker(text)?.name).toBe("Park Song Ra");
  });

  it("does not go on over the end of a heading", () => {
    const text = "They Spoke Of Granli\nLuis Vega came. “It was time,” Vega said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
    const wrapped = "They met Mayor Luis\nGranli in Elm. “It was time,” Granli said.";
    expect(lastSpeaker(wrapped)?.name).toBe("Luis Granli");
  });

  it("keeps an article in lower case, and is the same without it", () => {
    const text = "Spokesman Mossi al-Granli came. Luis Vega left. “It was time,” ";
    expect(lastSpeaker(`${text}said Mossi al-Granli.`)?.name).toBe("Mossi al-Granli");
    expect(lastSpeaker(`${text}Mr Granli said.`)?.name).toBe("Mossi al-Granli");
  });

  it("is no person's behind the kind of a storm, and by itself after that", () => {
    const text = "Luis Vega spoke. Hurricane Laura left. Laura grew. “It was time,” he said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
    const she = "Ana Ruiz spoke. Hurricane Laura left. Laura grew. “It was time,” she said.";
    expect(lastSpeaker(she)?.name).toBe("Ana Ruiz");
  });

  it("is no person's where a country that is a given name too stands alone", () => {
    const text = "Luis Vega spoke. Israel agreed. “It was time,” he said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });
});
