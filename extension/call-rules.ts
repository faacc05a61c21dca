/** Who may make each call, and the shape of its arguments: what the contexts check before they trust a message. */
import * as z from "zod/mini";
import type { NotArticleReason } from "../src/page/not-article.ts";
import { recordSchema } from "../src/record/record.ts";
import type { BackgroundCalls, ContentCalls } from "./messages.ts";

/** Where a message comes from: a web page's content script, or the extension's own pages and worker. */
export type Context = "page" | "extension";

/** The rules of a map of calls: whom it is for, and for each call its caller and its arguments. */
export interface Rules<Calls> {
  to: "background" | "content";
  calls: {
    [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => unknown
      ? { from: Context; args: z.ZodMiniType<Args> }
      : never;
  };
}

/** A BCP 47 tag is at most this long; the longest in use have some 20 characters. */
const MAX_LANGUAGE = 64;

const offset = z.int().check(z.nonnegative());
/** Two claims may begin at one place: a figure, and the quotation that it stands in. */
const span = z.tuple([z.object({ start: offset, end: offset })]);
const tab = z.tuple([z.int().check(z.nonnegative())]);
const nothing = z.tuple([]);

const reason = z.enum({
  "front page": "front page",
  "sign-in": "sign-in",
  checkout: "checkout",
  editor: "editor",
  "not a web page": "not a web page",
  "too short": "too short",
  "no article": "no article",
} satisfies { [Reason in NotArticleReason]: Reason });

const unreadable = z.discriminatedUnion("state", [
  z.object({ state: z.literal("not an article"), reason }),
  z.object({
    state: z.literal("not English"),
    language: z.string().check(z.maxLength(MAX_LANGUAGE)),
  }),
]);

export const backgroundRules: Rules<BackgroundCalls> = {
  to: "background",
  calls: {
    analyzeRecord: { from: "page", args: z.tuple([recordSchema]) },
    reportUnreadable: { from: "page", args: z.tuple([unreadable]) },
    claimChosen: { from: "page", args: span },
    readTab: { from: "extension", args: tab },
    checkTab: { from: "extension", args: tab },
    describeIndex: { from: "extension", args: nothing },
    reopenPacks: { from: "extension", args: nothing },
  },
};

export const contentRules: Rules<ContentCalls> = {
  to: "content",
  calls: {
    isThere: { from: "extension", args: nothing },
    showClaim: { from: "extension", args: span },
    setMarks: { from: "extension", args: z.tuple([z.boolean()]) },
    readAgain: { from: "extension", args: nothing },
  },
};
