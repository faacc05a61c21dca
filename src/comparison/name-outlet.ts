/** Names the outlet of an article for a reader. */
import type { RecordedArticle } from "../record/record.ts";

const HOST = /^https?:\/\/(?:www\.)?([^/?#:]+)/i;

/** Returns the outlet's name, else the site that the link leads to, else "" where neither is known. */
export function nameOutlet({ outlet, url }: RecordedArticle): string {
  return outlet ?? HOST.exec(url ?? "")?.[1] ?? "";
}
