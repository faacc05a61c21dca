/** Answers a tab's requests from memory, so that any page can be read as if at any address. */
import type { Page } from "puppeteer";

/** What happens to requests for anything else. */
export type Elsewhere = "refuse" | "let through";

/** Answers the given addresses with HTML in this tab; the addresses asked for otherwise are listed in the result. */
export async function servePages(
  page: Page,
  pages: Record<string, string>,
  elsewhere: Elsewhere = "refuse",
): Promise<string[]> {
  const others: string[] = [];
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const body = pages[request.url().replace(/#.*$/, "")];
    if (body !== undefined)
      return void request.respond({ contentType: "text/html; charset=utf-8", body });
    if (/^https?:/.test(request.url())) others.push(request.url());
    return void (elsewhere === "refuse" ? request.abort() : request.continue());
  });
  return others;
}
