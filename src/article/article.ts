/** An article: what a page or a document says of itself, and its text in blocks. */
import type { Span } from "../text/span.ts";

export type BlockKind = "headline" | "standfirst" | "subheading" | "paragraph" | "caption";

/** One block of an article: its kind, and its span in `Article.text`. */
export interface Block extends Span {
  kind: BlockKind;
}

/** What a page says of itself; each value is `null` where it says nothing. */
export interface ArticleMetadata {
  title: string | null;
  /** The publishing outlet as a reader would name it: "CBC News". */
  outlet: string | null;
  /** The authors as printed, without "By". */
  byline: string | null;
  /** ISO 8601: a date ("2025-05-19") or a date with time and offset. */
  published: string | null;
  /** The http(s) link of the article. */
  url: string | null;
  /** BCP 47 tag: "en", "de-AT". */
  language: string | null;
}

/** What a document says that says nothing of itself. */
export const NO_METADATA: ArticleMetadata = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  url: null,
  language: null,
};

/**
 * An article. `blocks` are in reading order and do not overlap; what lies between them in `text`
 * (promos, share lines, related headlines) is not part of the article.
 */
export interface Article extends ArticleMetadata {
  text: string;
  blocks: Block[];
}
