/** The reasons for which a page is left alone. */

/** Why a page is no article to be read. */
export type NotArticleReason =
  "front page" | "sign-in" | "checkout" | "editor" | "not a web page" | "too short" | "no article";
