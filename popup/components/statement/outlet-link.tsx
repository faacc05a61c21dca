/** The name of an outlet, linked to its article where the record holds a link. */
import { translate } from "../../../extension/translate.ts";

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
    >
      {outlet}
      <span class="aloud"> {translate("opensInNewTab")}</span>
    </a>
  );
}
