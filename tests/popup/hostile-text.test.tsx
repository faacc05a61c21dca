// @vitest-environment happy-dom
/** Text from pages and packs stays text on every page of ours, whatever it holds. */
import { render, type ComponentChild } from "preact";
import { act } from "preact/test-utils";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { TabState } from "../../extension/messages.ts";
import { parseSettings } from "../../extension/settings.ts";
import { FirstRunPage } from "../../popup/components/pages/first-run-page.tsx";
import { OptionsPage } from "../../popup/components/pages/options-page.tsx";
import { PanelPage } from "../../popup/components/pages/panel-page.tsx";
import { PopupPage } from "../../popup/components/pages/popup-page.tsx";
import { WorksheetPage } from "../../popup/components/pages/worksheet-page.tsx";
import { writeComparison } from "../../popup/words/write-comparison.ts";
import type { IndexSummary } from "../../src/pack/describe-packs.ts";
import { sampleClaim, sampleCoverage, sampleStatement } from "./make-samples.ts";
import { sampleComparison } from "./sample-comparison.ts";
import { stubMessages } from "./stub-messages.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));
beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

/** Texts that would run a script where they were taken for markup, for a style, an attribute or a template. */
const CARRIERS = [
  "<script>alert(1)</script>",
  "<ScRiPt src=//x.test/a.js></sCrIpT>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg><script href=data:,alert(1) />",
  '<iframe srcdoc="<script>alert(1)</script>">',
  "<iframe src=javascript:alert(1)>",
  "<object data=javascript:alert(1)>",
  "<embed src=javascript:alert(1)>",
  "<video><source onerror=alert(1)></video>",
  "<audio src=x onerror=alert(1)>",
  "<math><mtext href=javascript:alert(1)>x</mtext></math>",
  "<base href=javascript:alert(1)//>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<link rel=stylesheet href=//x.test/a.css>",
  "<b onclick=alert(1)>x</b>",
  "<a href=javascript:alert(1)>x</a>",
  "<marquee onstart=alert(1)>x</marquee>",
  " onmouseover='alert(1)' ",
  "${alert(1)}{{constructor.constructor('alert(1)')()}}$1$2",
];
/** What a text may begin with, to end whatever it is put into. */
const BEGINNINGS = [
  "",
  '">',
  "'>",
  "-->",
  "]]>",
  "</title></style></textarea></script>",
  "&lt;p&gt;",
  "\u202E\u2066",
  "**",
  "\\\n\n",
];
/** Elements that our pages never hold, and the carriers do. */
const FOREIGN =
  "script,iframe,img,object,embed,video,audio,math,base,meta,link,marquee,svg[onload],a[href^=javascript]";

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
const copied = (): Promise<boolean> => Promise.resolve(true);

/** Every page, with a payload in every text it shows. */
function pagesWith(payload: string): ComponentChild[] {
  const comparison = hostileComparison(payload);
  const statement = comparison.statements[0]!;
  const state: TabState = { state: "compared", comparison, leftOut: [payload], withoutAdded: true };
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
    chosen: statement.claim,
    remedies: {},
    onShow: nothing,
    onCopy: copied,
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
    <WorksheetPage
      article={comparison.article}
      statement={statement}
      retrieved="2025-05-20"
      onPrint={nothing}
    />,
    <FirstRunPage index={index} granted={[payload]} refusal={payload} onAllow={nothing} />,
    <OptionsPage
      sites={{ granted: [payload], refusal: payload, onRemove: nothing, onAddAll: nothing }}
      marks={{ settings: parseSettings({}), refusal: payload, onChange: nothing }}
      shortcuts={[{ name: payload, keys: payload }]}
      index={index}
      packs={{
        packs: [{ id: "1", name: payload, bytes: 1, added: "2025-05-20", holds: index }],
        damaged: { 1: payload },
        refusal: payload,
        onAdd: nothing,
        onRemove: nothing,
      }}
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

/** The link to an article, as we write it in Markdown. */
const OWN_LINK = /\[([^\]]*)\]\(<https:[^>\s]*>\)/g;

/** Lists what has become of a text that should have stayed text: elements that carry it, and attributes that would run it. */
function findIntruders(body: HTMLElement): string[] {
  const handlers = [...body.querySelectorAll("*")].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith("on")),
  );
  return [...[...body.querySelectorAll(FOREIGN)].map(({ outerHTML }) => outerHTML), ...handlers];
}

describe("hostile text", () => {
  it.each(CARRIERS)("stays text on every page, whatever it begins with: %s", async (carrier) => {
    for (const beginning of BEGINNINGS) {
      const payload = beginning + carrier;
      for (const page of pagesWith(payload)) {
        const body = await renderSettled(page);
        expect(findIntruders(body)).toEqual([]);
        // Doubled asterisks are our own sign for emphasis.
        expect(body.textContent).toContain(carrier.slice(0, 8));
      }
    }
  });

  it.each(CARRIERS)("stays text in what is copied: %s", (carrier) => {
    for (const beginning of BEGINNINGS) {
      const payload = beginning + carrier;
      const { article, statements } = hostileComparison(payload);
      const markdown = writeComparison(article, statements, "markdown");
      const live = markdown.replace(/\\./g, "").replace(OWN_LINK, "$1");
      expect(live).not.toMatch(/[<`[]|&\w/);
      const json = JSON.parse(writeComparison(article, statements, "json"));
      expect(json.article.outlet).toBe(payload);
    }
  });
});
