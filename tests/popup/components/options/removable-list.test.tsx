// @vitest-environment happy-dom
/** Whoever removes something keeps their place, and hears that it is gone. */
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Section } from "../../../../popup/components/frame/section.tsx";
import { RemovableList } from "../../../../popup/components/options/removable-list.tsx";
import { readMessages, stubMessages } from "../../stub-messages.ts";

beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));
beforeEach(() => void act(() => render(<Sites />, document.body)));
afterEach(() => void act(() => render(null, document.body)));

/** Three sites, the second of which cannot be removed. */
function Sites() {
  const [names, setNames] = useState(["elm.example", "fixed.example", "oak.example"]);
  const remove = (id: string) =>
    setNames(names.filter((name) => name !== id || name.startsWith("fixed")));
  return (
    <Section title="Sites">
      <RemovableList items={names.map((name) => ({ id: name, name }))} onRemove={remove} />
    </Section>
  );
}

/** One item, which is removed when the reader asks for it. */
function Single({ items }: { items: { id: string; name: string }[] }) {
  return (
    <Section title="Sites">
      <RemovableList items={items} onRemove={() => render(<Single items={[]} />, document.body)} />
    </Section>
  );
}

const buttonOf = (name: string): HTMLButtonElement | null =>
  document.querySelector(`button[aria-label="Remove ${name}"]`);
function remove(name: string): void {
  const button = buttonOf(name)!;
  button.focus();
  act(() => button.click());
}
const said = (): string | null | undefined => document.querySelector("[role=status]")?.textContent;
const removed = (name: string): string =>
  readMessages("en")["removed"]!.message.replace("$1", name);

describe("removing from a list", () => {
  it("gives the focus to the item that takes its place, and says what is gone", () => {
    remove("elm.example");
    expect(document.activeElement).toBe(buttonOf("fixed.example"));
    expect(said()).toBe(removed("elm.example"));
  });

  it("gives the focus to the last item where the last was removed", () => {
    remove("oak.example");
    expect(document.activeElement).toBe(buttonOf("fixed.example"));
    expect(said()).toBe(removed("oak.example"));
  });

  it("says nothing and moves no focus where the item stays", () => {
    remove("fixed.example");
    expect(document.activeElement).toBe(buttonOf("fixed.example"));
    expect(said()).toBe("");
  });

  it("leaves the focus where the reader has moved it meanwhile", () => {
    document.querySelector("h2")!.focus();
    act(() => buttonOf("elm.example")!.click());
    expect(document.activeElement).toBe(document.querySelector("h2"));
  });

  it("gives the focus to the section's heading where nothing is left", () => {
    act(() => render(<Single items={[{ id: "1", name: "ash.example" }]} />, document.body));
    remove("ash.example");
    expect(document.activeElement).toBe(document.querySelector("h2"));
    expect(said()).toBe(removed("ash.example"));
  });
});
