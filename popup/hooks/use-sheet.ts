/** What a worksheet is about: it stays what it was opened for, wherever its tab goes. */
import { useRef } from "preact/hooks";
import type { TabState } from "../../extension/messages.ts";
import type { ComparedStatement, Comparison } from "../../src/comparison/comparison.ts";
import { pickTelling } from "../words/weigh-statement.ts";

/** A statement, and the article that it was compared for. */
export interface Sheet {
  article: Comparison["article"];
  statement: ComparedStatement;
}

/**
 * Returns the statement of the first comparison that holds the one asked for by its id, `null` until there is one;
 * where none is asked for, the most telling one.
 */
export function useSheet(state: TabState | null, asked: string | null): Sheet | null {
  const kept = useRef<Sheet | null>(null);
  kept.current ??= findSheet(state, asked);
  return kept.current;
}

function findSheet(state: TabState | null, asked: string | null): Sheet | null {
  if (state?.state !== "compared") return null;
  const { article, statements } = state.comparison;
  const statement =
    asked === null ? pickTelling(statements, 1)[0] : statements.find(({ id }) => id === asked);
  return statement ? { article, statement } : null;
}
