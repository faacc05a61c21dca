// @vitest-environment happy-dom
/** The panel's filters list what they say, and say why they list nothing. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ComparedArticle } from "../../../../popup/components/pages/compared-article.tsx";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import type { Span } from "../../../../src/text/span.ts";
import { sampleComparison } from "../../sample-comparison.ts";
import { readMessages, stubMessages } from "../../stub-messages.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));
beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));
afterEach(() => void act(() => render(null, document.body)));

const english = readMessages("en");
const { statements } = sampleComparison;
const plain = statements.filter(({ discrepancies }) => discrepancies.length === 0);
const different = statements.filter(({ discrepancies }) => discrepancies.length > 0);

const onShow = vi.fn<(span: Span) => void>();
const show = (comparison: Comparison, chosen: Span | null = null): void =>
  void act(() =>
    render(
      <ComparedArticle
        comparison={comparison}
        chosen={chosen}
        onShow={onShow}
        onCopy={() => Promise.resolve(true)}
        worksheetOf={() => "worksheet.html"}
      />,
      document.body,
    ),
  );
const filters = (): HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>(".filters button"),
];
/** Chooses a filter by its name, and returns the ids of the statements then listed. */
function choose(name: string): string[] {
  act(() =>
    filters()
      .find(({ textContent }) => textContent?.startsWith(name))!
      .click(),
  );
  return [...document.querySelectorAll("li.statement[id]")].map(({ id }) =>
    id.slice("statement-".length),
  );
}
const opened = (): string[] =>
  [...document.querySelectorAll(".statement.open")].map(({ id }) => id);
const explained = (): string | null | undefined =>
  document.querySelector("main .explain")?.textContent;

describe("the filters of the panel", () => {
  it("count what they list", () => {
    show(sampleComparison);
    expect(filters().map(({ textContent }) => textContent)).toEqual([
      "Elsewhere 4",
      "Differs 3",
      "Same 1",
      "Only here 1",
    ]);
  });

  it("put every statement told elsewhere under what differs or under what is the same, never both", () => {
    show(sampleComparison);
    const elsewhere = choose("Elsewhere");
    const differing = choose("Differs");
    const same = choose("Same");
    expect(differing).toEqual(different.map(({ id }) => id));
    expect(same).toEqual(plain.map(({ id }) => id));
    expect([...differing, ...same].toSorted()).toEqual(elsewhere.toSorted());
  });

  it("say of what is the same that its words may vary", () => {
    show(sampleComparison);
    choose("Same");
    expect(explained()).toBe(english["sameMeans"]!.message);
    choose("Differs");
    expect(explained()).toBeUndefined();
  });

  it("say in plain words why they list nothing", () => {
    show({ ...sampleComparison, statements: different });
    expect(choose("Same")).toEqual([]);
    expect(explained()).toBe(english["nothingSame"]!.message);
    show({ ...sampleComparison, statements: plain });
    expect(choose("Differs")).toEqual([]);
    expect(explained()).toBe(english["nothingDiffers"]!.message);
  });
});

describe("a claim that begins where another does", () => {
  const [statement, ...rest] = statements;
  const { claim } = statement!;
  /** The same words as far as the claim goes, and more. */
  const longer = { ...claim, end: claim.end + 20 };

  it("is the one that opens when the reader chooses it on the page", () => {
    const others = rest.map((other) => Object.assign({}, other, { claim: longer }));
    show({ ...sampleComparison, statements: [...others, statement!] }, { ...claim });
    expect(opened()).toEqual([`statement-${statement!.id}`]);
  });

  it("is the one of two told only here that opens, and is shown on the page", () => {
    show(
      { ...sampleComparison, onlyHere: [longer, claim] },
      { start: longer.start, end: longer.end },
    );
    const rows = [...document.querySelectorAll(".statement")];
    expect(rows.map((row) => row.classList.contains("open"))).toEqual([true, false]);
    rows[1]?.querySelector("button")?.click();
    expect(onShow).toHaveBeenLastCalledWith(expect.objectContaining({ end: claim.end }));
  });
});
