/** Answers a tab's requests from memory, so that any page can be read as if at any address. */
import { isUtf8 } from "node:buffer";
import { ProtocolError, type HTTPRequest, type Page } from "puppeteer";

/** What happens to requests for anything else. */
export type Elsewhere = "refuse" | "let through";

/** Answers the given addresses with HTML in this tab; every other address asked for is added to the list it returns. */
export async function servePages(
  page: Page,
  pages: Record<string, string | Uint8Array>,
  elsewhere: Elsewhere = "refuse",
): Promise<string[]> {
  const others: string[] = [];
  const answer = (request: HTTPRequest): Promise<void> => {
    const html = pages[request.url().replace(/#.*$/, "")];
    if (html !== undefined) return respondWith(request, Buffer.from(html));
    if (/^https?:/.test(request.url())) others.push(request.url());
    if (elsewhere === "let through") return request.continue();
    // An aborted navigation leaves the tab where it is; a failed one would show the browser's own page.
    return request.abort(request.isNavigationRequest() ? "aborted" : "failed");
  };
  await page.setRequestInterception(true);
  page.on("request", (request) => void answer(request).catch(passOverGone));
  return others;
}

/** A page that has moved on or was closed in the meantime waits for no answer; Firefox calls that an error. */
function passOverGone(error: unknown): void {
  if (!(error instanceof ProtocolError)) throw error;
}

/** Only what is UTF-8 is called so; a page in another encoding says itself which. */
function respondWith(request: HTTPRequest, body: Buffer): Promise<void> {
  return request.respond({
    contentType: isUtf8(body) ? "text/html; charset=utf-8" : "text/html",
    body,
  });
}
