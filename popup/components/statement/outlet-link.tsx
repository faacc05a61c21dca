/** The name of an outlet, linked to its article where the record holds a link. */
import { messageLanguage, translate } from "../../../extension/translate.ts";
import { SOURCE_LANGUAGE } from "../../words/phrase.ts";

export interface OutletLinkProps {
  outlet: string;
  url: string | null;
  title: string | null;
}

export function OutletLink({ outlet, url, title }: OutletLinkProps) {
  if (url === null) return <span class="outlet">{outlet}</span>;
  return (
    <a
      class="outlet"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={title ?? undefined}
      lang={SOURCE_LANGUAGE}
    >
      {outlet}
      <span class="aloud" lang={messageLanguage()}>
        {" "}
        {translate("opensInNewTab")}
      </span>
    </a>
  );
}
