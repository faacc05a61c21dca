// @vitest-environment happy-dom
/** A worksheet stays what it was opened for, wherever its tab goes. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import type { TabState } from "../../../extension/messages.ts";
import { useSheet, type Sheet } from "../../../popup/hooks/use-sheet.ts";
import { pickTelling } from "../../../popup/words/weigh-statement.ts";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import { sampleComparison } from "../sample-comparison.ts";

const { statements } = sampleComparison;
const asked = statements.at(-1)!;
const elsewhere: Comparison = {
  ...sampleComparison,
  article: { ...sampleComparison.article, title: "Another story" },
};
const compared = (comparison: Comparison): TabState => ({
  state: "compared",
  comparison,
  leftOut: [],
  withoutAdded: false,
});

let shown: Sheet | null;
function Probe({ state, id }: { state: TabState | null; id: string | null }) {
  shown = useSheet(state, id);
  return null;
}
/** Lets the worksheet's tab come to a state. */
const become = (state: TabState | null, id: string | null = asked.id): void =>
  void act(() => render(<Probe state={state} id={id} />, document.body));

afterEach(() => void act(() => render(null, document.body)));

describe("a worksheet", () => {
  it("keeps its statement when the tab is closed, or goes to another article", () => {
    become(null);
    expect(shown).toBeNull();
    become(compared(sampleComparison));
    const sheet = { article: sampleComparison.article, statement: asked };
    expect(shown).toEqual(sheet);
    for (const next of [{ state: "unread" } as const, compared(elsewhere)]) {
      become(next);
      expect(shown).toEqual(sheet);
    }
  });

  it("shows no other statement in the place of the one asked for, and waits for that one", () => {
    become(compared({ ...elsewhere, statements: statements.slice(0, 1) }));
    expect(shown).toBeNull();
    become(compared(sampleComparison));
    expect(shown?.statement).toEqual(asked);
  });

  it("shows the most telling statement where none is asked for", () => {
    become(compared(sampleComparison), null);
    expect(shown?.statement).toEqual(pickTelling(statements, 1)[0]);
  });
});
