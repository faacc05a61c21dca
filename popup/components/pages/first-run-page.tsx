/** The first page a reader sees: what Parallax does, one example of it, and which sites it may read. */
import { useState } from "preact/hooks";
import { translate } from "../../../extension/translate.ts";
import type { KnownIndex } from "../../hooks/use-index.ts";
import { ALL_SITES, nameOfPattern } from "../../site-access.ts";
import { IndexFooter } from "../frame/index-footer.tsx";
import { Masthead } from "../frame/masthead.tsx";
import { Section } from "../frame/section.tsx";
import { Demo } from "./demo.tsx";

export interface FirstRunPageProps {
  index: KnownIndex;
  /** The match patterns that are granted already. */
  granted: string[];
  /** Why sites could not be asked for. */
  refusal: string | null;
  /** Asks for sites, in the click itself. */
  onAllow: (patterns: string[]) => void;
}

export function FirstRunPage({ index, granted, refusal, onAllow }: FirstRunPageProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  const sites = (typeof index === "string" ? [] : index.sites).map(({ outlet, host }) => ({
    outlet,
    pattern: `https://${host}/*`,
  }));
  const has = (pattern: string) => granted.includes(pattern) || granted.includes(ALL_SITES);
  const choose = (pattern: string, on: boolean) =>
    setChosen(on ? [...chosen, pattern] : chosen.filter((one) => one !== pattern));
  return (
    <>
      <Masthead />
      <main>
        <p class="lead">{translate("firstRunWhat")}</p>
        <p class="lead">{translate("firstRunHow")}</p>
        <p class="lead">{translate("firstRunPromise")}</p>
        <Demo />
        <Section title={translate("chooseSites")}>
          <p>{translate("sitesExplained")}</p>
          {sites.map(({ outlet, pattern }) => (
            <Choice
              key={pattern}
              label={outlet}
              detail={nameOfPattern(pattern)}
              granted={has(pattern)}
              checked={chosen.includes(pattern)}
              onChange={(on) => choose(pattern, on)}
            />
          ))}
          <Choice
            label={translate("allSites")}
            detail={translate("allSitesExplained")}
            granted={has(ALL_SITES)}
            checked={chosen.includes(ALL_SITES)}
            onChange={(on) => choose(ALL_SITES, on)}
          />
          <button
            type="button"
            class="primary"
            disabled={chosen.length === 0}
            onClick={() => onAllow(chosen)}
          >
            {translate("allowChosen")}
          </button>
          <p class="quiet" role="status">
            {granted.length > 0 && translate("sitesAllowed")}
          </p>
          <p role="alert">{refusal}</p>
        </Section>
      </main>
      <IndexFooter index={index} />
    </>
  );
}

interface ChoiceProps {
  label: string;
  detail: string;
  granted: boolean;
  checked: boolean;
  onChange: (on: boolean) => void;
}

function Choice({ label, detail, granted, checked, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={granted || checked}
        disabled={granted}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label} <span class="quiet">{detail}</span>
      </span>
    </label>
  );
}
