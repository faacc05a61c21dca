// @vitest-environment happy-dom
/** The foot of a page names the packs that nothing could be compared with. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PopupPage } from "../../../../popup/components/pages/popup-page.tsx";
import type { TabState } from "../../../../extension/messages.ts";
import { sampleComparison } from "../../sample-comparison.ts";
import { stubMessages } from "../../stub-messages.ts";

beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

const nothing = (): void => {};

function showFooter(leftOut: string[], withoutAdded = false): string | null | undefined {
  const state: TabState = {
    state: "compared",
    comparison: sampleComparison,
    leftOut,
    withoutAdded,
  };
  act(() =>
    render(
      <PopupPage
        {...{ state, index: "waiting", site: null, siteIsOn: false, remedies: {} }}
        onChoose={nothing}
        onOpenPanel={nothing}
      />,
      document.body,
    ),
  );
  return document.querySelector("footer .left-out")?.textContent;
}

it("names each pack that was left out, and says nothing where there is none", () => {
  expect(showFooter([])).toBeUndefined();
  expect(showFooter(["a.parallax"])).toBe("One pack cannot be read and is left out: a.parallax.");
  expect(showFooter(["a.parallax", "b.parallax"])).toBe(
    "2 packs cannot be read and are left out: a.parallax and b.parallax.",
  );
});

it("says where the packs that the reader may have added could not be read at all", () => {
  expect(showFooter([], true)).toContain("Packs that you may have added are left out");
});
