/** The calls that the contexts make of one another: types only, one map for each direction. */
import type { Comparison } from "../src/comparison/comparison.ts";
import type { IndexSummary } from "../src/pack/describe-packs.ts";
import type { NotArticleReason } from "../src/page/not-article.ts";
import type { ArticleRecord } from "../src/record/record.ts";
import type { Span } from "../src/text/span.ts";

/** Why there is no comparison although there should be one. */
export type FailureReason = "could not compare" | "took too long" | "no answer";

/** What the extension knows of one tab. */
export type TabState =
  /** Nothing has been asked of this tab yet. */
  | { state: "unread" }
  /** The browser lets no extension read this page, or the reader has not allowed it. */
  | { state: "no access"; why: "not allowed yet" | "restricted page" }
  | { state: "reading" }
  | { state: "not an article"; reason: NotArticleReason }
  | { state: "not English"; language: string }
  /**
   * `leftOut` names the packs that could not be read: nothing is compared with them. With `withoutAdded`
   * none that the reader may have added could be read.
   */
  | { state: "compared"; comparison: Comparison; leftOut: string[]; withoutAdded: boolean }
  | { state: "failed"; why: FailureReason };

/** What the background answers. Every call may be repeated: a killed worker drops replies. */
export interface BackgroundCalls {
  /** From the page: its record, never its text. Answers how many statements were found elsewhere. */
  analyzeRecord(record: ArticleRecord): { statements: number };
  /** From the page: it is no article, or not in English. */
  reportUnreadable(
    what:
      | { state: "not an article"; reason: NotArticleReason }
      | { state: "not English"; language: string },
  ): null;
  /** From the page: the reader chose the claim whose record has this span. */
  claimChosen(span: Span): null;
  /** From popup and panel. */
  readTab(tabId: number): TabState;
  /** From the popup: read the page in this tab now (activeTab was granted by the click). */
  checkTab(tabId: number): TabState;
  describeIndex(): IndexSummary;
  /** From the options: packs were added or removed; answers what the index holds now. */
  reopenPacks(): IndexSummary;
}

/** What a page's content script answers. */
export interface ContentCalls {
  /** Answers that this page has a reader. */
  isThere(): true;
  /** Scrolls to the claim whose record has this span and paints it as the chosen one; false where it is gone. */
  showClaim(span: Span): boolean;
  /** Turns the marks on the page on or off. */
  setMarks(on: boolean): null;
  /** Reads the page again. */
  readAgain(): null;
}
