// @vitest-environment happy-dom
/** The tools of an open statement say what came of copying. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { StatementTools } from "../../../../popup/components/statement/statement-tools.tsx";
import { readMessages, stubMessages } from "../../stub-messages.ts";

beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));
afterEach(() => void act(() => render(null, document.body)));

const english = readMessages("en");

const press = (): void => document.querySelector<HTMLButtonElement>(".copy button")!.click();
const told = () => document.querySelector("[role=status]")?.textContent;

/** Presses the first button that copies, and returns what the tools then say. */
async function copy(succeeds: boolean): Promise<string | null | undefined> {
  await act(() =>
    render(
      <StatementTools
        onShow={() => {}}
        onCopy={() => Promise.resolve(succeeds)}
        worksheet="worksheet.html"
      />,
      document.body,
    ),
  );
  await act(async () => press());
  return told();
}

describe("copying a statement", () => {
  it("is confirmed where it succeeded", async () => {
    expect(await copy(true)).toBe(english["copied"]!.message);
  });

  it("is said to have failed where it failed", async () => {
    expect(await copy(false)).toBe(english["notCopied"]!.message);
  });

  it("is told anew each time: what was said before goes first", async () => {
    expect(await copy(true)).toBe(english["copied"]!.message);
    act(press);
    expect(told()).toBe("");
    await vi.waitFor(() => expect(told()).toBe(english["copied"]!.message));
  });
});
