// @vitest-environment happy-dom
/** What the reader asks for in the options, and the browser refuses, is told beside it. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parseSettings, saveSettings } from "../../../extension/settings.ts";
import { MarkChoices } from "../../../popup/components/options/mark-choices.tsx";
import { SiteList } from "../../../popup/components/options/site-list.tsx";
import { useAttempts } from "../../../popup/hooks/use-attempts.ts";
import { ALL_SITES, removeSite, requestSites } from "../../../popup/site-access.ts";
import { readMessages, stubMessages } from "../stub-messages.ts";

const browser = vi.hoisted(() => ({
  remove: vi.fn<() => Promise<unknown>>(),
  request: vi.fn<() => Promise<unknown>>(),
  set: vi.fn<() => Promise<unknown>>(),
}));
vi.mock("webextension-polyfill", () => ({
  default: {
    permissions: { remove: browser.remove, request: browser.request },
    storage: { local: { get: () => Promise.resolve({}), set: browser.set } },
  },
}));
beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

const english = readMessages("en");
const refuse = () => Promise.reject(new Error("no"));

function Choices() {
  const { refusal, attempt } = useAttempts();
  return (
    <>
      <SiteList
        granted={["https://elm.example/*"]}
        refusal={refusal}
        onRemove={(pattern) => attempt(removeSite(pattern), "siteNotRemoved")}
        onAddAll={() => attempt(requestSites([ALL_SITES]), "sitesNotAdded")}
      />
      <MarkChoices
        settings={parseSettings({})}
        refusal={refusal}
        onChange={(change) => attempt(saveSettings(change), "settingNotSaved")}
      />
    </>
  );
}

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  act(() => render(<Choices />, document.body));
});
afterEach(() => void act(() => render(null, document.body)));

const told = (): string[] =>
  [...document.querySelectorAll("[role=alert]")].map(({ textContent }) => textContent ?? "");
/** Clicks, and lets the browser answer. */
const click = (selector: string): Promise<void> =>
  act(async () => {
    document.querySelector<HTMLElement>(selector)!.click();
    await new Promise((done) => setTimeout(done));
  });
const marks = (): HTMLInputElement => document.querySelector("input[type=checkbox]")!;

describe("the options", () => {
  it.each([
    ["site that cannot be removed", "siteNotRemoved", "button.link", browser.remove],
    ["request for all sites that cannot be made", "sitesNotAdded", "button.plain", browser.request],
    ["choice that cannot be saved", "settingNotSaved", "input[type=checkbox]", browser.set],
  ])("tell of a %s, for as long as it holds", async (_, key, selector, asked) => {
    asked.mockImplementationOnce(refuse);
    await click(selector);
    expect(told()).toEqual(Array(2).fill(english[key]!.message));
    asked.mockResolvedValueOnce(true);
    await click(selector);
    expect(told()).toEqual(["", ""]);
  });

  it("tell of a site that the browser keeps granted", async () => {
    browser.remove.mockResolvedValueOnce(false);
    await click("button.link");
    expect(told()[0]).toBe(english["siteNotRemoved"]!.message);
  });

  it("show the setting as it is where another could not be saved", async () => {
    expect(marks().checked).toBe(true);
    browser.set.mockImplementationOnce(refuse);
    await click("input[type=checkbox]");
    expect(marks().checked).toBe(true);
  });

  it("say nothing where the reader declines", async () => {
    browser.request.mockResolvedValueOnce(false);
    await click("button.plain");
    expect(told()).toEqual(["", ""]);
  });
});
