/** The popup: the short answer. */
import type { TabState } from "../../../extension/messages.ts";
import { translate, translateCount } from "../../../extension/translate.ts";
import type { Span } from "../../../src/text/span.ts";
import type { KnownIndex } from "../../hooks/use-index.ts";
import { describeState, type Remedy } from "../../words/describe-state.ts";
import { listNames } from "../../words/list-names.ts";
import { pickTelling } from "../../words/weigh-statement.ts";
import { IndexFooter } from "../frame/index-footer.tsx";
import { Masthead } from "../frame/masthead.tsx";
import { StateNotice } from "../frame/state-notice.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { Summary } from "../statement/summary.tsx";
import { Told } from "../statement/told.tsx";

/** The popup shows this many statements; the panel shows them all. */
const MOST_TOLD = 3;

export interface PopupPageProps {
  state: TabState | null;
  index: KnownIndex;
  site: string | null;
  /** True where the reader has allowed the site for good. */
  siteIsOn: boolean;
  remedies: Partial<Record<Remedy, () => void>>;
  onChoose: (span: Span) => void;
  onOpenPanel: () => void;
}

export function PopupPage(props: PopupPageProps) {
  const { state, index, site, siteIsOn, remedies, onChoose, onOpenPanel } = props;
  const notice = state && describeState(state, "popup");
  const comparison = state?.state === "compared" ? state.comparison : null;
  const statements = comparison?.statements ?? [];
  return (
    <>
      <Masthead aside={site === null ? undefined : siteIsOn ? translate("siteIsOn", site) : site}>
        {statements.length > 0 && <Summary statements={statements} />}
      </Masthead>
      <main>
        {state === null && <Waiting />}
        {notice && <StateNotice notice={notice} remedies={remedies} />}
        {comparison && comparison.alsoCarriedBy.length > 0 && (
          <p class="carried">
            {translate("articleAlsoCarriedBy", listNames(comparison.alsoCarriedBy))}
          </p>
        )}
        <ol class="statements">
          {pickTelling(statements, MOST_TOLD).map((statement) => (
            <Told key={statement.id} statement={statement} onChoose={onChoose} />
          ))}
        </ol>
        {comparison && (
          <div class="dock">
            <button type="button" class="primary" onClick={onOpenPanel}>
              {statements.length > 0
                ? translateCount("openAll", statements.length)
                : translate("openPanel")}
            </button>
          </div>
        )}
        {comparison && site !== null && !siteIsOn && remedies.allow && (
          <p class="always">
            <button type="button" class="link" onClick={remedies.allow}>
              {translate("alwaysOn", site)}
            </button>
          </p>
        )}
      </main>
      <IndexFooter index={index} state={state} />
    </>
  );
}
