// @vitest-environment happy-dom
/** The keys of the panel move through the list, and leave what stands below it alone. */
import { beforeEach, describe, expect, it } from "vitest";
import { moveThroughRows } from "../../popup/move-through-rows.ts";
import type { Span } from "../../src/text/span.ts";

const PANEL = `
  <button id="filter">Differs</button>
  <main>
    <ol>
      <li class="statement"><button id="first" class="row" data-start="1" data-end="5">First</button></li>
      <li class="statement">
        <button id="second" class="row" data-start="2" data-end="8">Second</button>
        <a id="inside" href="#">Worksheet</a>
      </li>
      <li class="statement"><button id="last" class="row" data-start="3" data-end="4">Last</button></li>
    </ol>
    <details open><summary tabindex="0" id="not-here">Not here</summary></details>
  </main>
  <a id="options" href="#">Options</a>`;

let done: (Span | "close")[];

/** Presses a key with the focus on an element, and tells where the focus is then and whether the browser still acts. */
function press(key: string, focused?: string): { focus: string; left: boolean } {
  if (focused !== undefined) document.getElementById(focused)!.focus();
  const event = new KeyboardEvent("keydown", { key, cancelable: true });
  moveThroughRows(event, document.querySelector("main"), {
    onShow: (span) => done.push(span),
    onClose: () => done.push("close"),
  });
  return { focus: document.activeElement?.id ?? "", left: !event.defaultPrevented };
}

beforeEach(() => {
  document.body.innerHTML = PANEL;
  done = [];
});

describe("the keys of the panel", () => {
  it("enter the list from nowhere and from above it", () => {
    expect(press("ArrowDown")).toEqual({ focus: "first", left: false });
    expect(press("ArrowDown", "filter")).toEqual({ focus: "first", left: false });
  });

  it("go from row to row, also from inside an open statement", () => {
    expect(press("ArrowDown", "inside").focus).toBe("last");
    expect(press("ArrowUp", "inside").focus).toBe("first");
    expect(press("End", "first").focus).toBe("last");
    expect(press("Home", "last").focus).toBe("first");
  });

  it("close a statement and show its place", () => {
    expect(press("Escape", "inside").focus).toBe("second");
    press("s", "inside");
    expect(done).toEqual(["close", { start: 2, end: 8 }]);
  });

  it.each(["not-here", "options"])("are the browser's below the list: %s", (below) => {
    for (const key of ["ArrowDown", "ArrowUp", "Home", "End", "Escape", "s"])
      expect(press(key, below)).toEqual({ focus: below, left: true });
    expect(done).toEqual([]);
  });
});
