/** The options' root: reads and changes what the reader has chosen. */
import { saveSettings } from "../extension/settings.ts";
import type { Shortcut } from "./components/options/shortcut-list.tsx";
import { OptionsPage } from "./components/pages/options-page.tsx";
import { useAttempts } from "./hooks/use-attempts.ts";
import { useGrantedSites } from "./hooks/use-granted-sites.ts";
import { useIndex } from "./hooks/use-index.ts";
import { usePacks } from "./hooks/use-packs.ts";
import { useSettings } from "./hooks/use-settings.ts";
import { listShortcuts } from "./list-shortcuts.ts";
import { ALL_SITES, removeSite, requestSites } from "./site-access.ts";
import { startPage } from "./start-page.tsx";
import "./settled-page.css";

function Options({ shortcuts }: { shortcuts: Shortcut[] }) {
  const packs = usePacks();
  const sites = useAttempts();
  const marks = useAttempts();
  return (
    <OptionsPage
      sites={{
        granted: useGrantedSites() ?? [],
        refusal: sites.refusal,
        onRemove: (pattern) => sites.attempt(removeSite(pattern), "siteNotRemoved"),
        onAddAll: () => sites.attempt(requestSites([ALL_SITES]), "sitesNotAdded"),
      }}
      marks={{
        settings: useSettings(),
        refusal: marks.refusal,
        onChange: (change) => marks.attempt(saveSettings(change), "settingNotSaved"),
      }}
      shortcuts={shortcuts}
      index={useIndex(packs.version)}
      packs={{ ...packs, onAdd: packs.add, onRemove: packs.remove }}
    />
  );
}

startPage("optionsTitle", <Options shortcuts={await listShortcuts()} />);
