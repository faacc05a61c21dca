/** The worksheet's root: takes the statement that its address names from the tab's comparison. */
import { StateNotice } from "./components/frame/state-notice.tsx";
import { Waiting } from "./components/frame/waiting.tsx";
import { WorksheetPage } from "./components/pages/worksheet-page.tsx";
import { describeState } from "./words/describe-state.ts";
import { findTab } from "./find-tab.ts";
import { startPage } from "./start-page.tsx";
import { useTab } from "./hooks/use-tab.ts";
import { pickTelling } from "./words/weigh-statement.ts";
import "./worksheet.css";

const asked = new URLSearchParams(location.search).get("statement");
const today = new Date().toISOString();

function Worksheet({ tabId }: { tabId: number | null }) {
  const { state, retry } = useTab(tabId);
  if (state === null) return <Waiting />;
  const comparison = state.state === "compared" ? state.comparison : null;
  const statements = comparison?.statements ?? [];
  const statement = statements.find(({ id }) => id === asked) ?? pickTelling(statements, 1)[0];
  if (comparison && statement) {
    return (
      <WorksheetPage
        article={comparison.article}
        statement={statement}
        retrieved={today}
        onPrint={() => window.print()}
      />
    );
  }
  const notice = describeState(state, "panel");
  return <main>{notice && <StateNotice notice={notice} remedies={{ retry }} />}</main>;
}

startPage("worksheet", <Worksheet tabId={(await findTab())?.id ?? null} />);
