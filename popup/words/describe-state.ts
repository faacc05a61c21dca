/** Puts every state without a comparison into plain words. */
import type { FailureReason, TabState } from "../../extension/messages.ts";
import { messageLanguage, translate, type MessageKey } from "../../extension/translate.ts";
import type { NotArticleReason } from "../../src/page/not-article.ts";

/** What the reader can do about a state. */
export type Remedy = "check" | "allow" | "retry";

export interface StateNotice {
  title: string;
  detail?: string;
  busy?: boolean;
  remedies: Remedy[];
}

const REASONS: Record<NotArticleReason, MessageKey> = {
  "front page": "reasonFrontPage",
  "sign-in": "reasonSignIn",
  checkout: "reasonCheckout",
  editor: "reasonEditor",
  "not a web page": "reasonNotWebPage",
  "too short": "reasonTooShort",
  "no article": "reasonNoArticle",
};

const FAILURES: Record<FailureReason, MessageKey> = {
  "could not compare": "couldNotCompare",
  "took too long": "tookTooLong",
  "no answer": "noAnswer",
};

/** The page of ours that describes the state: opening the popup grants access to the page, opening the panel does not. */
export type Place = "popup" | "panel";

/** Returns what to say of a state, or `null` for a comparison that holds something to show. */
export function describeState(state: TabState, place: Place): StateNotice | null {
  switch (state.state) {
    case "unread":
      return describeUnread();
    case "no access":
      if (state.why === "restricted page") {
        return {
          title: translate("restrictedTitle"),
          detail: translate("restrictedDetail"),
          remedies: [],
        };
      }
      return place === "popup"
        ? describeUnread()
        : { title: translate("unreadTitle"), detail: translate("notAllowedInPanel"), remedies: [] };
    case "reading":
      return { title: translate("readingTitle"), busy: true, remedies: [] };
    case "not an article":
      return {
        title: translate("notArticleTitle"),
        detail: translate(REASONS[state.reason]),
        remedies: [],
      };
    case "not English":
      return {
        title: translate("notEnglishTitle", nameLanguage(state.language)),
        detail: translate("notEnglishDetail"),
        remedies: [],
      };
    case "failed":
      return {
        title: translate("failedTitle"),
        detail: translate(FAILURES[state.why]),
        remedies: ["retry"],
      };
    case "compared":
      return state.comparison.statements.length > 0 ? null : describeNothingFound(state);
  }
}

/** A page that the reader has not asked for looks the same whether or not it could be read unasked. */
function describeUnread(): StateNotice {
  return {
    title: translate("unreadTitle"),
    detail: translate("unreadDetail"),
    remedies: ["check", "allow"],
  };
}

function describeNothingFound({ comparison }: TabState & { state: "compared" }): StateNotice {
  const carried = comparison.alsoCarriedBy.length > 0;
  return {
    title: translate(comparison.onlyHere.length > 0 ? "nothingFoundTitle" : "noClaimsTitle"),
    detail: carried ? undefined : translate("nothingFoundDetail"),
    remedies: [],
  };
}

/** Names a language by its tag, "und" for one that nobody could tell; a tag that the browser does not know is shown as it is. */
function nameLanguage(tag: string): string {
  if (tag === "und") return translate("otherLanguage");
  try {
    return new Intl.DisplayNames(messageLanguage(), { type: "language" }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
