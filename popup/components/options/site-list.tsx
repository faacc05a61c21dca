/** The sites that are read without asking, each with a way to take the permission back. */
import { translate } from "../../../extension/translate.ts";
import { ALL_SITES, nameOfPattern } from "../../site-access.ts";
import { RemovableList } from "./removable-list.tsx";

export interface SiteListProps {
  /** The match patterns that are granted. */
  granted: string[];
  /** Why the last change did not succeed. */
  refusal: string | null;
  onRemove: (pattern: string) => void;
  onAddAll: () => void;
}

export function SiteList({ granted, refusal, onRemove, onAddAll }: SiteListProps) {
  const sites = granted.map((pattern) => ({
    id: pattern,
    name: pattern === ALL_SITES ? translate("allSites") : nameOfPattern(pattern),
  }));
  return (
    <>
      {sites.length === 0 && <p class="quiet">{translate("noSites")}</p>}
      <RemovableList items={sites} onRemove={onRemove} />
      {!granted.includes(ALL_SITES) && (
        <button type="button" class="plain" onClick={onAddAll}>
          {translate("addAllSites")}
        </button>
      )}
      <p role="alert">{refusal}</p>
    </>
  );
}
