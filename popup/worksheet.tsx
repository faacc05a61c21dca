/** The worksheet's root: takes the statement that its address names from the tab's comparison, and keeps it. */
import { translate } from "../extension/translate.ts";
import { StateNotice } from "./components/frame/state-notice.tsx";
import { Waiting } from "./components/frame/waiting.tsx";
import { WorksheetPage } from "./components/pages/worksheet-page.tsx";
import { findTab } from "./find-tab.ts";
import { useSheet } from "./hooks/use-sheet.ts";
import { useTab } from "./hooks/use-tab.ts";
import { startPage } from "./start-page.tsx";
import { describeMissingSheet } from "./words/describe-missing-sheet.ts";
import "./worksheet.css";

const asked = new URLSearchParams(location.search).get("statement");
const today = new Date().toISOString();

function Worksheet({ tabId }: { tabId: number | null }) {
  const { state, retry } = useTab(tabId);
  const sheet = useSheet(state, asked);
  if (sheet) return <WorksheetPage {...sheet} retrieved={today} onPrint={() => window.print()} />;
  if (tabId !== null && state === null) return <Waiting />;
  return (
    <>
      <header class="sheet-head">
        <h1>{translate("worksheetTitle")}</h1>
      </header>
      <main>
        <StateNotice notice={describeMissingSheet(state)} remedies={{ retry }} />
      </main>
    </>
  );
}

startPage("worksheet", <Worksheet tabId={(await findTab())?.id ?? null} />);
