/** Reads the page into an article, its claims and its record, in pauses. */
import type { BackgroundCalls } from "../extension/messages.ts";
import type { Claim } from "../src/claims/claim.ts";
import { detectLanguage } from "../src/claims/detect-language.ts";
import { findClaimsInSteps } from "../src/claims/find-claims.ts";
import { splitClaims } from "../src/claims/split-claims.ts";
import type { Steps } from "../src/finish-steps.ts";
import type { TextPiece } from "../src/page/blocks/page-text.ts";
import { readPageInSteps } from "../src/page/read-page.ts";
import { makeRecordInSteps } from "../src/record/make-record.ts";
import type { ArticleRecord } from "../src/record/record.ts";
import { pauseForPage } from "./pause-for-page.ts";

/** The longest stretch of work, in ms, before the page gets its turn; 50 ms is felt. */
const WORK_MS = 12;

/** What is kept of a page that was read, to mark its claims and find them again. */
export interface TabReading {
  pieces: TextPiece[];
  claims: ReadClaim[];
}

/** A claim on the page. Its record ends where `recordedEnd` says: it keeps only the beginning of what is long. */
export interface ReadClaim extends Claim {
  recordedEnd: number;
}

/** A page that is left alone, as the background is told. */
export type Unreadable = Parameters<BackgroundCalls["reportUnreadable"]>[0];

/** What reading a page brings: its claims with their places, and their record; or why it is left alone. */
type Outcome = { reading: TabReading; record: ArticleRecord } | Unreadable;

/** Reads the page in pauses; `null` where the signal called it off. */
export function readTab(
  document: Document,
  url: string,
  signal: AbortSignal,
): Promise<Outcome | null> {
  return inPauses(readInSteps(document, url), signal);
}

/** The line from the page to its record. */
function* readInSteps(document: Document, url: string): Steps<Outcome> {
  const page = yield* readPageInSteps(document, url);
  if (page.kind === "not an article") return { state: page.kind, reason: page.reason };
  yield;
  const { article, pieces } = page;
  const language = detectLanguage(article);
  if (language !== "en") return { state: "not English", language };
  const claims = splitClaims(article.text, yield* findClaimsInSteps(article));
  yield;
  const record = yield* makeRecordInSteps(article, claims);
  const read = claims.map((claim, i) =>
    Object.assign({ recordedEnd: record.claims[i]?.end ?? claim.end }, claim),
  );
  return { reading: { pieces, claims: read }, record };
}

/** Tells whether a page is worth watching: an article, or a page whose text may still be on its way. */
export function mayBecomeArticle(page: { reading: TabReading } | Unreadable): boolean {
  if ("reading" in page) return true;
  return page.state === "not an article" && ["too short", "no article"].includes(page.reason);
}

/** Takes steps to their end, with pauses between them; `null` where the signal called it off. */
async function inPauses<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < WORK_MS) continue;
    await pauseForPage();
    if (signal.aborted) return null;
    began = performance.now();
  }
}
