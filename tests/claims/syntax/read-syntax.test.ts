/** Holds the shallow syntax to English: which words are verbs, with which auxiliaries, and whose they are. */
import { describe, expect, it } from "vitest";
import { NO_METADATA } from "../../../src/article/article.ts";
import { makeReading, type Reading } from "../../../src/claims/reading/make-reading.ts";
import { readSyntax, type Syntax } from "../../../src/claims/syntax/read-syntax.ts";
import { findSubject } from "../../../src/claims/syntax/subjects/find-subject.ts";

/** Reads one sentence. */
function read(text: string): { reading: Reading; syntax: Syntax } {
  const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length }];
  const reading = makeReading({ ...NO_METADATA, language: "en", text, blocks });
  return { reading, syntax: readSyntax(reading) };
}

const wordsOf = (reading: Reading, from: number, to: number): string =>
  reading.words.slice(from, to).join(" ");

/** Lists the verb groups of a sentence as printed; those that are not finite in brackets. */
function verbs(text: string): string[] {
  const { reading, syntax } = read(text);
  return syntax.groups.map(({ from, to, finite }) =>
    finite ? wordsOf(reading, from, to) : `(${wordsOf(reading, from, to)})`,
  );
}

/** Returns the subject of the last finite verb of a sentence. */
function subject(text: string): string | null {
  const { reading, syntax } = read(text);
  const [sentence] = reading.sentences;
  const group = syntax.groups.findLast(({ finite }) => finite);
  const found = sentence && group && findSubject(reading, syntax, sentence, group);
  return found ? wordsOf(reading, found.from, found.to) : null;
}

/** Returns the class of the first "her" of a sentence. */
function classOfHer(text: string): string | undefined {
  const { reading, syntax } = read(text);
  return syntax.classes[reading.words.indexOf("her")];
}

describe("word classes", () => {
  it("tell whom a verb has for its object from whose a thing is", () => {
    expect(classOfHer("Lind called her a fraud.")).toBe("pronoun");
    expect(classOfHer("Lind told her to leave.")).toBe("pronoun");
    expect(classOfHer("Lind sold her boat.")).toBe("possessive");
    expect(classOfHer("Lind sold her two old boats.")).toBe("possessive");
    expect(classOfHer("Lind heard her many critics.")).toBe("possessive");
    expect(classOfHer("Lind praised her most trusted aide.")).toBe("possessive");
  });
});

describe("verb groups", () => {
  it("hold auxiliaries, adverbs and negations", () => {
    expect(verbs("The mayor has not yet been told.")).toEqual(["has not yet been told"]);
    expect(verbs("They didn't ask.")).toEqual(["didn't ask"]);
  });

  it("tell infinitives and participles from finite verbs", () => {
    expect(verbs("She left to meet them, saying nothing.")).toEqual([
      "left",
      "(to meet)",
      "(saying)",
    ]);
  });

  it("hold a word behind “to” that no list knows, where its object follows", () => {
    expect(verbs("She left to zorp the pier.")).toEqual(["left", "(to zorp)"]);
    expect(verbs("She left it to zorp on Monday.")).toEqual(["left"]);
    expect(verbs("She left it to pilots that day.")).toEqual(["left"]);
  });

  it("leave out nouns and adjectives that look like verbs", () => {
    expect(verbs("The reports on his alleged claims were late.")).toEqual(["were"]);
    expect(verbs("The plan is due to state law.")).toEqual(["is"]);
    expect(verbs("They denied reports that he left.")).toEqual(["denied", "left"]);
    expect(verbs("It holds a few sour notes when he sings.")).toEqual(["holds", "sings"]);
  });

  it("leave out a noun in -s before its verb, or after “to”", () => {
    expect(verbs("Some public figures openly oppose the plan.")).toEqual(["openly oppose"]);
    expect(verbs("He turned to reports that he left.")).toEqual(["turned", "left"]);
  });

  it("hold “better” between “to” and its verb", () => {
    expect(verbs("She stayed to better understand it.")).toEqual([
      "stayed",
      "(to better understand)",
    ]);
  });

  it("hold “once” that dates the deed of whoever stands before it", () => {
    expect(verbs("The mayor once said it.")).toEqual(["once said"]);
    expect(verbs("The mayor once famously said it.")).toEqual(["once famously said"]);
    expect(verbs("They both expressed deep support for it.")).toEqual(["expressed"]);
    expect(verbs("Lind and Rask both balked at the plan.")).toEqual(["balked"]);
  });

  it("are finite before “by” and a participle or a means, which tells how", () => {
    expect(verbs("The mayor opened by thanking the divers.")).toEqual(["opened", "(thanking)"]);
    expect(verbs("The owner of the pier, Lind, said by phone that it sank.")[0]).toBe("said");
    expect(verbs("A pier opened by the mayor sank.")).toEqual(["(opened)", "sank"]);
  });

  it("hold a verb behind a plural where a count follows", () => {
    expect(verbs("Storms force over 4,000 to flee and strikes kill at least 28")).toEqual([
      "force",
      "(to flee)",
      "kill",
    ]);
    expect(verbs("The storms force at sea.")).toEqual([]);
  });

  it("find the verb of a headline in capitals", () => {
    expect(verbs("Mayor Says Bridge Will Reopen Before Winter")).toContain("says");
  });
});

describe("findSubject", () => {
  it.each([
    ["On Monday, the mayor of Leeds said so.", "the mayor of leeds"],
    ["Ada Lind, 45, the port's director, said so.", "ada lind"],
    ["Ada Lind, whose firm left Paris, France, in June, said so.", "ada lind"],
    ["Economists who favor new taxes said so.", "economists who favor new taxes"],
    ["A woman wounded in the attack said so.", "a woman wounded in the attack"],
    ["Ada Lind last week said so.", "ada lind"],
    ["Ada Lind late on Monday said so.", "ada lind"],
    ["Ada Lind in early June said so.", "ada lind"],
    ["Ada Lind - a friend of his - said so.", "ada lind"],
    ["A week after the senator said so.", "the senator"],
    ["The mayor and the governor said so.", "the mayor and the governor"],
    ["The vote was close, and the governor said so.", "the governor"],
    ["Held said so.", "held"],
    ["Connolly's pilots said so.", "connolly 's pilots"],
  ])("finds whose verb it is in %j", (text, expected) => {
    expect(subject(text)).toBe(expected);
  });

  it("finds none where the sentence has none", () => {
    expect(subject("Said so.")).toBeNull();
  });
});
