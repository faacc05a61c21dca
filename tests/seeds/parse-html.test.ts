/** Holds that whatever stands in a page, it is parsed. */
import { expect, it } from "vitest";
import { parseHtml } from "../../seeds/parse-html.ts";

it("parses a page whose style sheet no reader can take", () => {
  const sheet = "<style>.a{min-height:calc(($width - 16px) / 16 * 9)}</style>";
  const document = parseHtml(`<title>Elm</title>${sheet}<p>The pier is shut.</p>`, "");
  expect(document.title).toBe("Elm");
  expect(document.body.textContent).toBe("The pier is shut.");
});
