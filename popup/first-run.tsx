/** The first page's root. */
import { FirstRunPage } from "./components/pages/first-run-page.tsx";
import { useAttempts } from "./hooks/use-attempts.ts";
import { useGrantedSites } from "./hooks/use-granted-sites.ts";
import { useIndex } from "./hooks/use-index.ts";
import { useSettings } from "./hooks/use-settings.ts";
import { requestSites } from "./site-access.ts";
import { startPage } from "./start-page.tsx";
import "./settled-page.css";

function FirstRun() {
  useSettings();
  const { refusal, attempt } = useAttempts();
  return (
    <FirstRunPage
      index={useIndex()}
      granted={useGrantedSites() ?? []}
      refusal={refusal}
      onAllow={(patterns) => attempt(requestSites(patterns), "sitesNotAdded")}
    />
  );
}

startPage("firstRunTitle", <FirstRun />);
