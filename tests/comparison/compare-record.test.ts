import { describe, expect, it } from "vitest";
import { compareRecord } from "../../src/comparison/compare-record.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack } from "../../src/pack/open-pack.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { makeClaim, makeOutletRecord } from "./make-claim.ts";

const pack = (...records: ArticleRecord[]) => openPack(Uint8Array.from(buildPack(records)).buffer);

const WHOLE = "The old bridge has carried us for a century, and it will carry nobody next winter";
const PART = "carried us for a century";

const page = makeOutletRecord("Merrow Courier", [
  makeClaim({
    excerpt: `“${WHOLE},” mayor Rhea Dunn told reporters.`,
    content: WHOLE,
    label: "mayor Rhea Dunn",
    cue: "told",
    start: 100,
  }),
  makeClaim({
    excerpt: "“Fishing boats were let in before every ferry,” Ola Brandt said.",
    content: "Fishing boats were let in before every ferry",
    speaker: "Ola Brandt",
    cue: "said",
    start: 600,
  }),
]);
const herald = makeOutletRecord("Coast Herald", [
  makeClaim({
    excerpt: `The town hall boss boasted that the old bridge had “${PART}.”`,
    content: PART,
    label: "The town hall boss",
    cue: "boasted",
    start: 500,
    block: { kind: "paragraph", index: 3, of: 4 },
  }),
]);

/** A report of what the mayor said, by one outlet. */
const report = (outlet: string, content: string, start: number) =>
  makeClaim({ excerpt: `“${content},” ${outlet} was told.`, content, start, cue: "told" });

/** What the harbour master said, retold. */
const retold = (content: string) =>
  makeClaim({
    excerpt: `${content}, Ola Brandt said.`,
    content,
    speaker: "Ola Brandt",
    cue: "said",
    start: 700,
  });

describe("compareRecord", () => {
  it("shows how another outlet put the same statement", () => {
    const [statement] = compareRecord(page, [pack(herald)]).statements;
    expect(statement?.claim.text).toBe(WHOLE);
    expect(statement?.framing).toMatchObject({ label: "mayor Rhea Dunn", extent: "whole" });
    const [card] = statement?.coverage ?? [];
    expect(card).toMatchObject({ outlet: "Coast Herald", relation: "part" });
    expect(card?.framing).toMatchObject({
      cue: { text: "boasted", class: "doubting" },
      label: "The town hall boss",
      extent: "part",
      place: { kind: "paragraph", index: 3, of: 4 },
      around: { before: "The town hall boss boasted that the old bridge had “", after: ".”" },
    });
    expect(card?.framing.place.position).toBeGreaterThan(0.5);
    expect(card?.wording.map((mark) => mark.kind)).toContain("left out");
  });

  it("lists what no other outlet reports", () => {
    const { onlyHere } = compareRecord(page, [pack(herald)]);
    expect(onlyHere.map((claim) => claim.speaker?.name)).toEqual(["Ola Brandt"]);
  });

  it("lists once what somebody says in figures", () => {
    const [bridge, snow] = page.claims;
    if (!bridge || !snow) throw new Error("the page has two claims");
    const record = { ...page, claims: [bridge, snow, { ...snow, kind: "figure" as const }] };
    expect(compareRecord(record, [pack(herald)]).onlyHere).toEqual([snow]);
  });

  it("gives an outlet one card for a statement, its fullest wording, with the others beside it", () => {
    const twice = makeOutletRecord("Coast Herald", [
      makeClaim({ excerpt: `Bridge “${PART}”`, content: PART, cue: null }),
      makeClaim({ excerpt: `“${WHOLE},” Dunn said.`, content: WHOLE, cue: "said", start: 300 }),
    ]);
    const [statement] = compareRecord(page, [pack(twice)]).statements;
    expect(statement?.coverage).toHaveLength(1);
    expect(statement?.coverage[0]?.claim.text).toBe(WHOLE);
    expect(statement?.coverage[0]?.alsoThere.map((claim) => claim.text)).toEqual([PART]);
  });

  it("gives the same copy in two outlets one card, which names the second", () => {
    const wire = [WHOLE, "Divers found three cracks in it", "Buses take the old road"];
    const [north, south] = ["North Post", "South Post"].map((outlet) =>
      makeOutletRecord(
        outlet,
        wire.map((words, i) => report("the council", words, 300 * i)),
      ),
    );
    const [statement] = compareRecord(page, [pack(north!, south!)]).statements;
    const cards = statement?.coverage.map(({ outlet, alsoCarriedBy }) => [outlet, alsoCarriedBy]);
    expect(cards).toEqual([["North Post", ["South Post"]]]);
  });

  it("lists what most outlets of the event report and the article does not", () => {
    const missing = "Two ferries more will cross the river from the first of June";
    const others = ["Coast Herald", "North Post", "Sandholm News"].map((outlet, i) =>
      makeOutletRecord(outlet, [
        report(outlet, WHOLE, 0),
        ...(i < 2 ? [report(outlet, missing, 400)] : []),
        report(outlet, `${outlet} alone heard that gulls number ${i + 4} thousand`, 700),
      ]),
    );
    const { notHere } = compareRecord(page, [pack(...others)]);
    expect(notHere).toHaveLength(1);
    expect(notHere[0]?.speaker).toBe("Rhea Dunn");
    expect(notHere[0]?.coverage.map(({ outlet, claim }) => [outlet, claim.text])).toEqual([
      ["Coast Herald", missing],
      ["North Post", missing],
    ]);
  });

  it.each([
    ["number", "Forty boats were turned back near Sandholm on Friday", "Forty", "Ninety"],
    ["place", "Forty boats were turned back near Sandholm on Friday", "Sandholm", "Merrow"],
    ["date", "Forty boats were turned back near Sandholm on Friday", "Friday", "Tuesday"],
  ])("shows a report of the same event with another %s", (type, content, value, other) => {
    const article = makeOutletRecord("Merrow Courier", [...page.claims, retold(content)]);
    const contrary = makeOutletRecord("Coast Herald", [
      ...herald.claims,
      retold(content.replace(value, other)),
    ]);
    const { statements } = compareRecord(article, [pack(contrary)]);
    const discrepancies = statements.flatMap((statement) => statement.discrepancies);
    expect(discrepancies).toContainEqual({
      type,
      here: value,
      there: other,
      outlet: "Coast Herald",
    });
  });

  it("sets beside a statement what an outlet contrasts it with", () => {
    const answer = "Ferries alone have never brought this town through a winter";
    const excerpt = `But Brandt, less sure than Dunn, replied: “${answer}.”`;
    const reply = (lead: string, start: number) =>
      makeClaim({
        excerpt: lead,
        content: answer,
        speaker: "Ola Brandt",
        label: "Brandt",
        cue: "replied",
        start,
      });
    const contrasting = makeOutletRecord("Coast Herald", [...herald.claims, reply(excerpt, 600)]);
    const [statement] = compareRecord(page, [pack(contrasting)]).statements;
    expect(statement?.counterpoints).toMatchObject([
      {
        speaker: "Ola Brandt",
        statement: answer,
        coverage: [{ outlet: "Coast Herald" }],
        support: [{ outlet: "Coast Herald", excerpt }],
      },
    ]);
    const apart = makeOutletRecord("Coast Herald", [
      ...herald.claims,
      reply(`“${answer},” Brandt replied.`, 900),
    ]);
    expect(compareRecord(page, [pack(apart)]).statements[0]?.counterpoints).toEqual([]);
  });

  it("shows who else is said to have said it", () => {
    const words = "No boat shall pass under a falling bridge";
    const quoteBy = (speaker: string) =>
      makeClaim({ excerpt: `“${words},” ${speaker} said.`, content: words, speaker, start: 700 });
    const article = makeOutletRecord("Merrow Courier", [...page.claims, quoteBy("Ola Brandt")]);
    const other = makeOutletRecord("Coast Herald", [...herald.claims, quoteBy("Tom Reith")]);
    const { statements } = compareRecord(article, [pack(other)]);
    expect(statements.flatMap((statement) => statement.discrepancies)).toContainEqual({
      type: "speaker",
      here: "Ola Brandt",
      there: "Tom Reith",
      outlet: "Coast Herald",
    });
  });

  it("sets counts over one period side by side", () => {
    const third = makeClaim({
      excerpt: "It was the third known call between Dunn and Brandt since Dunn returned to office.",
      content: "the third known call between Dunn and Brandt since Dunn returned to office",
      speaker: null,
      start: 700,
    });
    const twice = makeClaim({
      excerpt: "Since Dunn returned, Dunn and Brandt have called each other twice.",
      speaker: null,
      start: 700,
    });
    const asFigure = { kind: "figure" } as const;
    const article = makeOutletRecord("Merrow Courier", [...page.claims, { ...third, ...asFigure }]);
    const other = makeOutletRecord("Coast Herald", [...herald.claims, { ...twice, ...asFigure }]);
    const { statements } = compareRecord(article, [pack(other)]);
    expect(statements.flatMap((statement) => statement.discrepancies)).toContainEqual({
      type: "number",
      here: "third",
      there: "twice",
      outlet: "Coast Herald",
    });
  });

  it("finds nothing in a pack on other matters", () => {
    const other = makeOutletRecord("Coast Herald", [
      makeClaim({
        excerpt: "“Snow will fall above a thousand metres on Sunday,” the forecaster said.",
        content: "Snow will fall above a thousand metres on Sunday",
        speaker: "the forecaster",
      }),
    ]);
    const comparison = compareRecord(page, [pack(other)]);
    expect(comparison.statements).toEqual([]);
    expect(comparison.onlyHere).toHaveLength(2);
  });
});
