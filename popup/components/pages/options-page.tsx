/** The options: sites, marks, keys, and what the index holds. */
import { translate } from "../../../extension/translate.ts";
import type { KnownIndex } from "../../hooks/use-index.ts";
import { Masthead } from "../frame/masthead.tsx";
import { Section } from "../frame/section.tsx";
import { IndexContents } from "../options/index-contents.tsx";
import { MarkChoices, type MarkChoicesProps } from "../options/mark-choices.tsx";
import { PackList, type PackListProps } from "../options/pack-list.tsx";
import { ShortcutList, type Shortcut } from "../options/shortcut-list.tsx";
import { SiteList, type SiteListProps } from "../options/site-list.tsx";

export interface OptionsPageProps {
  sites: SiteListProps;
  marks: MarkChoicesProps;
  shortcuts: Shortcut[];
  index: KnownIndex;
  packs: PackListProps;
}

export function OptionsPage(props: OptionsPageProps) {
  return (
    <>
      <Masthead aside={translate("options")} />
      <main>
        <Section title={translate("sitesTitle")}>
          <p>{translate("sitesExplained")}</p>
          <SiteList {...props.sites} />
        </Section>
        <Section title={translate("marksTitle")}>
          <MarkChoices {...props.marks} />
        </Section>
        <Section title={translate("keysTitle")}>
          <ShortcutList shortcuts={props.shortcuts} />
          <p class="quiet">{translate("keysExplained")}</p>
        </Section>
        <Section title={translate("indexTitle")}>
          <IndexContents index={props.index} />
        </Section>
        <Section title={translate("packsTitle")}>
          <p>{translate("packsExplained")}</p>
          <PackList {...props.packs} />
        </Section>
      </main>
    </>
  );
}
