/** The panel's root: follows the reader's tab, and carries what the reader does to where it is done. */
import { PanelPage } from "./components/pages/panel-page.tsx";
import { copyText } from "./copy-text.ts";
import { useFollowedTab } from "./hooks/use-followed-tab.ts";
import { useIndex } from "./hooks/use-index.ts";
import { useTab } from "./hooks/use-tab.ts";
import { startPage } from "./start-page.tsx";
import "./panel.css";

function Panel() {
  const tabId = useFollowedTab();
  const { state, chosen, check, retry, show } = useTab(tabId);
  return (
    <PanelPage
      state={state}
      index={useIndex(state?.state === "compared" ? state : null)}
      chosen={chosen}
      remedies={{ check, retry }}
      onShow={show}
      onCopy={copyText}
      worksheetOf={({ id }) => `worksheet.html?tab=${tabId}&statement=${encodeURIComponent(id)}`}
    />
  );
}

startPage("panelTitle", <Panel />);
