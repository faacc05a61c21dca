// @vitest-environment happy-dom
/** What the sources wrote is marked as English on every page, and our own texts as what they are (WCAG 3.1.2). */
import { render, type ComponentChild } from "preact";
import { act } from "preact/test-utils";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { FirstRunPage } from "../../popup/components/pages/first-run-page.tsx";
import { PanelPage } from "../../popup/components/pages/panel-page.tsx";
import { PopupPage } from "../../popup/components/pages/popup-page.tsx";
import { WorksheetPage } from "../../popup/components/pages/worksheet-page.tsx";
import { sampleClaim, sampleCoverage, sampleStatement } from "./make-samples.ts";
import { sampleComparison } from "./sample-comparison.ts";
import { readMessages, stubMessages } from "./stub-messages.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));
beforeAll(() => stubMessages("de"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));
afterEach(() => void act(() => render(null, document.body)));

/** In every text of a source and in none of ours. */
const SIGN = "Quoth";

const claim = sampleClaim({
  excerpt: [`${SIGN} before “`, `${SIGN} the content`, `” ${SIGN} after`],
  speaker: `${SIGN} Speaker`,
  label: `the ${SIGN} leader`,
  cue: `${SIGN} said`,
  paragraph: 3,
});
const coverage = sampleCoverage("Elm News", claim, { title: `${SIGN} title` });
const statement = sampleStatement("1", claim, [coverage], {
  discrepancies: [
    { type: "place", here: `${SIGN} here`, there: `${SIGN} there`, outlet: "Elm News" },
    { type: "wording", here: `${SIGN} word`, there: `${SIGN} other`, outlet: "Elm News" },
  ],
  counterpoints: [
    {
      speaker: `${SIGN} Other`,
      statement: `${SIGN} statement`,
      coverage: [coverage],
      support: [{ outlet: "Elm News", excerpt: `${SIGN} support` }],
    },
  ],
});
const plain = { ...statement, id: "2", discrepancies: [] };
const comparison = {
  ...sampleComparison,
  article: { ...sampleComparison.article, title: `${SIGN} title` },
  statements: [statement, plain],
  onlyHere: [claim],
  notHere: [{ speaker: `${SIGN} Third`, coverage: [coverage] }],
};
const state = { state: "compared" as const, comparison, leftOut: [], withoutAdded: false };
const nothing = (): void => {};

const PAGES: [string, ComponentChild][] = [
  [
    "popup",
    <PopupPage
      state={state}
      index="waiting"
      site={null}
      siteIsOn={false}
      remedies={{}}
      onChoose={nothing}
      onOpenPanel={nothing}
    />,
  ],
  [
    "panel",
    <PanelPage
      state={state}
      index="waiting"
      chosen={claim}
      remedies={{}}
      onShow={nothing}
      onCopy={() => Promise.resolve(true)}
      worksheetOf={() => "worksheet.html"}
    />,
  ],
  [
    "worksheet",
    <WorksheetPage
      article={comparison.article}
      statement={statement}
      retrieved="2025-05-20"
      onPrint={nothing}
    />,
  ],
];

async function show(page: ComponentChild): Promise<void> {
  document.documentElement.lang = "de";
  await act(() => render(page, document.body));
}

/** The language that a piece of a page is in, as the nearest element around it says. */
const languageOf = (node: Node): string | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest("[lang]")?.getAttribute("lang");

/** Every text of the page, and every element with a tooltip. */
function findTexts(): { text: string; language: string | null | undefined }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: { text: string; language: string | null | undefined }[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    texts.push({ text: node.textContent ?? "", language: languageOf(node) });
  }
  const titled = [...document.querySelectorAll("[title]")];
  return [
    ...texts,
    ...titled.map((element) => ({
      text: element.getAttribute("title") ?? "",
      language: languageOf(element),
    })),
  ];
}

describe.each(PAGES)("the %s in German", (_, page) => {
  it("says of all that the sources wrote that it is English", async () => {
    await show(page);
    const quoted = findTexts().filter(({ text }) => text.includes(SIGN));
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter(({ language }) => language !== "en")).toEqual([]);
  });

  it("says of none of our own texts that it is English", async () => {
    await show(page);
    const german = new Set(
      Object.entries(readMessages("de"))
        .filter(([key]) => key !== "extensionName" && key !== "language")
        .map(([, { message }]) => message),
    );
    const ours = findTexts().filter(({ text }) => german.has(text.trim()));
    expect(ours.length).toBeGreaterThan(3);
    expect(ours.filter(({ language }) => language !== "de")).toEqual([]);
  });
});

describe("the first page in German", () => {
  it("says of its example that it is English", async () => {
    await show(<FirstRunPage index="waiting" granted={[]} refusal={null} onAllow={nothing} />);
    const example = [...document.querySelectorAll(".demo .wording, .demo .speaker")];
    expect(example).toHaveLength(3);
    expect(example.map(languageOf)).toEqual(["en", "en", "en"]);
  });
});
