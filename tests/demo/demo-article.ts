/** The demo article: our own prose, around words that the speakers really said. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The address at which the demo article is read; no such host exists. */
export const DEMO_URL = "https://courier.example.test/world/one-call-two-accounts";

/** The demo article as HTML. */
export const DEMO_HTML = readFileSync(join(import.meta.dirname, "article.html"), "utf8");
