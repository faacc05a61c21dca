// @vitest-environment happy-dom
/** Text from pages and packs stays text on every page of ours, whatever it holds. */
import { render, type ComponentChild } from "preact";
import { act } from "preact/test-utils";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { TabState } from "../../extension/messages.ts";
import type { IndexSummary } from "../../src/pack/describe-packs.ts";
import { parseSettings } from "../../extension/settings.ts";
import { FirstRunPage } from "../../popup/components/first-run-page.tsx";
import { OptionsPage } from "../../popup/components/options-page.tsx";
import { PanelPage } from "../../popup/components/panel-page.tsx";
import { PopupPage } from "../../popup/components/popup-page.tsx";
import { WorksheetPage } from "../../popup/components/worksheet-page.tsx";
import {
  sampleClaim,
  sampleComparison,
  sampleCoverage,
  sampleStatement,
} from "./sample-comparison.ts";
import { stubMessages } from "./stub-messages.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));
beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

const PAYLOADS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  '"><iframe srcdoc="<script>alert(1)</script>">',
  "' onmouseover='alert(1)",
  "</style><script>alert(1)</script>",
  "**<b onclick=alert(1)>**",
  "$1$2{{constructor.constructor('alert(1)')()}}",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "\u202E<script>\u2066alert(1)</script>",
];

function hostileComparison(payload: string) {
  const claim = sampleClaim({
    excerpt: [`${payload} “`, payload, `” ${payload}`],
    speaker: payload,
    label: payload,
    cue: payload,
    paragraph: 3,
  });
  const coverage = sampleCoverage(payload, claim, {
    title: payload,
    byline: payload,
    url: null,
    published: null,
    alsoCarriedBy: [payload],
  });
  const statement = sampleStatement(payload, claim, [coverage], {
    discrepancies: [
      { type: "wording", here: payload, there: payload, outlet: payload },
      { type: "place", here: payload, there: payload, outlet: payload },
    ],
    counterpoints: [
      {
        speaker: payload,
        statement: payload,
        coverage: [coverage],
        support: [{ outlet: payload, excerpt: payload }],
      },
    ],
  });
  return {
    ...sampleComparison,
    article: { ...sampleComparison.article, outlet: payload, title: payload, byline: payload },
    statements: [statement],
    onlyHere: [claim],
    notHere: [{ speaker: payload, coverage: [coverage] }],
    alsoCarriedBy: [payload],
  };
}

const nothing = (): void => {};
const settled = (): Promise<void> => Promise.resolve();

/** Every page, with a payload in every text it shows. */
function pagesWith(payload: string): ComponentChild[] {
  const comparison = hostileComparison(payload);
  const statement = comparison.statements[0]!;
  const state: TabState = { state: "compared", comparison };
  const failed: TabState = { state: "failed", message: payload };
  const index: IndexSummary = {
    outlets: [payload],
    sites: [{ outlet: payload, host: payload }],
    articles: 1,
    statements: 1,
    from: null,
    to: null,
  };
  const panel = {
    index,
    chosen: { start: statement.claim.start },
    remedies: {},
    onShow: nothing,
    onCopy: settled,
    worksheetOf: () => "worksheet.html",
  };
  return [
    <PopupPage
      state={state}
      index={index}
      site={payload}
      siteIsOn={false}
      remedies={{ allow: nothing }}
      onChoose={nothing}
      onOpenPanel={nothing}
    />,
    <PanelPage state={state} {...panel} />,
    <PanelPage state={failed} {...panel} />,
    <WorksheetPage
      article={comparison.article}
      statement={statement}
      retrieved="2025-05-20"
      onPrint={nothing}
    />,
    <FirstRunPage index={index} granted={[payload]} onAllow={nothing} />,
    <OptionsPage
      granted={[payload]}
      settings={parseSettings({})}
      shortcuts={[{ name: payload, keys: payload }]}
      index={index}
      packs={{
        packs: [{ id: "1", name: payload, bytes: 1, added: "2025-05-20", holds: index }],
        damaged: { 1: payload },
        refusal: payload,
        onAdd: nothing,
        onRemove: nothing,
      }}
      onRemoveSite={nothing}
      onAddAllSites={nothing}
      onChangeSettings={nothing}
    />,
  ];
}

/** Renders a page until nothing changes any more, and takes it down again. */
async function renderSettled(page: ComponentChild): Promise<HTMLElement> {
  const body = document.createElement("body");
  await act(() => render(page, body));
  const shown = body.cloneNode(true) as HTMLElement;
  render(null, body);
  return shown;
}

describe("hostile text", () => {
  it.each(PAYLOADS)("stays text: %s", async (payload) => {
    for (const page of pagesWith(payload)) {
      const body = await renderSettled(page);
      expect(body.querySelectorAll("script,iframe,img,object,embed,svg[onload]")).toHaveLength(0);
      const elements = [...body.querySelectorAll("*")];
      const handlers = elements.flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith("on")),
      );
      expect(handlers).toEqual([]);
      expect(body.textContent).toContain(payload.replaceAll("**", "").slice(0, 8));
    }
  });
});
