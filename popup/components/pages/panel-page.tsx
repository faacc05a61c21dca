/** The panel: every statement of the article, one open at a time, beside the page. */
import type { TabState } from "../../../extension/messages.ts";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import type { KnownIndex } from "../../hooks/use-index.ts";
import { describeState, type Remedy } from "../../words/describe-state.ts";
import { IndexFooter } from "../frame/index-footer.tsx";
import { Masthead } from "../frame/masthead.tsx";
import { StateNotice } from "../frame/state-notice.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { ComparedArticle, type ComparedArticleProps } from "./compared-article.tsx";

export interface PanelPageProps extends Omit<ComparedArticleProps, "comparison"> {
  state: TabState | null;
  index: KnownIndex;
  remedies: Partial<Record<Remedy, () => void>>;
}

export function PanelPage({ state, index, remedies, ...rest }: PanelPageProps) {
  const notice = state && describeState(state, "panel");
  const comparison = state?.state === "compared" ? state.comparison : null;
  return (
    <>
      {comparison && hasClaims(comparison) ? (
        <ComparedArticle comparison={comparison} {...rest} />
      ) : (
        <>
          <Masthead />
          <main>
            {state === null && <Waiting />}
            {notice && <StateNotice notice={notice} remedies={remedies} />}
          </main>
        </>
      )}
      <IndexFooter index={index} state={state} />
    </>
  );
}

const hasClaims = ({ statements, onlyHere }: Comparison): boolean =>
  statements.length + onlyHere.length > 0;
