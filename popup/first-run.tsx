/** The first page's root. */
import { FirstRunPage } from "./components/pages/first-run-page.tsx";
import { requestSites } from "./site-access.ts";
import { startPage } from "./start-page.tsx";
import { useGrantedSites } from "./hooks/use-granted-sites.ts";
import { useIndex } from "./hooks/use-index.ts";
import { useSettings } from "./hooks/use-settings.ts";
import "./settled-page.css";

function FirstRun() {
  useSettings();
  return (
    <FirstRunPage
      index={useIndex()}
      granted={useGrantedSites() ?? []}
      onAllow={(patterns) => void requestSites(patterns)}
    />
  );
}

startPage("firstRunTitle", <FirstRun />);
