/** Reads a page as an article whose every character leads back to its text node, or says why it is none. */
import type { Article } from "../article/article.ts";
import { finishSteps, type Steps } from "../finish-steps.ts";
import { collectBlocks } from "./blocks/collect-blocks.ts";
import { joinPageTexts, type TextPiece } from "./blocks/page-text.ts";
import { findBody } from "./body/find-body.ts";
import { selectBlocks } from "./body/select-blocks.ts";
import { trimEnd } from "./body/trim-end.ts";
import { weighBody } from "./body/weigh-body.ts";
import { readCredits } from "./metadata/read-credits.ts";
import { readDescriptions } from "./metadata/read-descriptions.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import type { NotArticleReason } from "./not-article.ts";
import { refuseArticle } from "./refuse-article.ts";
import { refusePage } from "./refuse-page.ts";

/** A page read: an article with the pieces that map its text to the page, or the reason why it is none. */
export type PageReading =
  | { kind: "article"; article: Article; pieces: TextPiece[] }
  | { kind: "not an article"; reason: NotArticleReason };

/** Reads a page at once; `url` is where it was found. The document is only read, never changed. */
export function readPage(document: Document, url: string): PageReading {
  return finishSteps(readPageInSteps(document, url));
}

/** Reads a page in steps of a few milliseconds (Readability's own step apart), so that the caller may pause between them. */
export function* readPageInSteps(document: Document, url: string): Steps<PageReading> {
  const refusal = refusePage(document, url);
  if (refusal) return { kind: "not an article", reason: refusal };
  yield;
  const kept = yield* findBody(document.body);
  const blocks = weighBody(yield* collectBlocks(document.body, kept));
  yield;
  const { outlets, ...metadata } = readMetadata(document, url);
  yield;
  const chosen = selectBlocks(blocks, metadata.title, readDescriptions(document));
  const { byline, published } = readCredits(document, blocks, chosen, { ...metadata, outlets });
  const selected = trimEnd(chosen, byline);
  const weakness = refuseArticle(selected, blocks);
  if (weakness) return { kind: "not an article", reason: weakness };
  yield;
  const { text, pieces, starts } = joinPageTexts(selected.map(({ block }) => block));
  return {
    kind: "article",
    article: {
      ...metadata,
      byline,
      published,
      // What the page shows its reader goes before what it tells search engines.
      title: selected.find(({ kind }) => kind === "headline")?.block.text ?? metadata.title,
      text,
      blocks: selected.map(({ kind, block }, i) => {
        const start = starts[i] ?? 0;
        return { kind, start, end: start + block.text.length };
      }),
    },
    pieces,
  };
}
