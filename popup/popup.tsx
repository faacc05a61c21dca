/** The popup's root: finds its tab, and carries what the reader does to where it is done. */
import { useEffect } from "preact/hooks";
import { openPanel } from "../extension/open-panel.ts";
import { PopupPage } from "./components/pages/popup-page.tsx";
import { findTab, type FoundTab } from "./find-tab.ts";
import { useGrantedSites } from "./hooks/use-granted-sites.ts";
import { useIndex } from "./hooks/use-index.ts";
import { useTab } from "./hooks/use-tab.ts";
import { isGranted, requestSites, siteOf } from "./site-access.ts";
import { startPage } from "./start-page.tsx";
import "./popup.css";

function Popup({ tab }: { tab: FoundTab | null }) {
  const { state, check, retry, show } = useTab(tab?.id ?? null);
  // The click that opened the popup has granted access to this page: it is read without a second one.
  useEffect(() => {
    if (state?.state === "unread") check();
  }, [state?.state]);
  const granted = useGrantedSites() ?? [];
  const site = siteOf(tab?.url ?? null);
  const allow = async (pattern: string) => {
    if (await requestSites([pattern])) check();
  };
  return (
    <PopupPage
      state={state}
      index={useIndex()}
      site={site?.name ?? null}
      siteIsOn={site !== null && isGranted(site, granted)}
      remedies={{
        check,
        retry,
        ...(site && { allow: () => void allow(site.pattern) }),
      }}
      onChoose={show}
      onOpenPanel={() => {
        if (tab?.windowId !== undefined) void openPanel(tab.windowId);
      }}
    />
  );
}

startPage("extensionName", <Popup tab={await findTab()} />);
