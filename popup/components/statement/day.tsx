/** The day on which an article was published, or that none is given. */
import { translate } from "../../../extension/translate.ts";
import { formatDay } from "../../words/format-date.ts";

export function Day({ iso }: { iso: string | null }) {
  if (iso === null) return <span class="day">{translate("noDate")}</span>;
  return (
    <time class="day" dateTime={iso}>
      {formatDay(iso)}
    </time>
  );
}
