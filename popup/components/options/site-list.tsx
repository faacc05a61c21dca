/** The sites that are read without asking, each with a way to take the permission back. */
import { translate } from "../../../extension/translate.ts";
import { ALL_SITES, nameOfPattern } from "../../site-access.ts";

export interface SiteListProps {
  /** The match patterns that are granted. */
  granted: string[];
  onRemove: (pattern: string) => void;
  onAddAll: () => void;
}

export function SiteList({ granted, onRemove, onAddAll }: SiteListProps) {
  return (
    <>
      {granted.length === 0 && <p class="quiet">{translate("noSites")}</p>}
      <ul class="sites">
        {granted.map((pattern) => {
          const name = pattern === ALL_SITES ? translate("allSites") : nameOfPattern(pattern);
          return (
            <li key={pattern}>
              <span>{name}</span>
              <button
                type="button"
                class="link"
                aria-label={translate("removeNamed", name)}
                onClick={() => onRemove(pattern)}
              >
                {translate("remove")}
              </button>
            </li>
          );
        })}
      </ul>
      {!granted.includes(ALL_SITES) && (
        <button type="button" class="plain" onClick={onAddAll}>
          {translate("addAllSites")}
        </button>
      )}
    </>
  );
}
