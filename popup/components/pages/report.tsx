/** One outlet's wording on the worksheet, with everything a source needs: title, outlet, author, dates, link. */
import { translate } from "../../../extension/translate.ts";
import type { Coverage } from "../../../src/comparison/comparison.ts";
import { formatFullDay } from "../../words/format-date.ts";
import { SOURCE_LANGUAGE } from "../../words/phrase.ts";
import { placeName } from "../../words/place-name.ts";
import { Wording } from "../statement/wording.tsx";

export type ReportProps = Pick<
  Coverage,
  "outlet" | "title" | "byline" | "published" | "url" | "claim" | "framing"
> & {
  /** The day on which the wording was taken, ISO 8601. */
  retrieved: string;
};

export function Report(props: ReportProps) {
  const { outlet, title, byline, published, url, claim, framing, retrieved } = props;
  const facts: [name: string, value: string, lang?: string][] = [
    [translate("factTitle"), given(title), title === null ? undefined : SOURCE_LANGUAGE],
    [translate("factAuthor"), given(byline)],
    [translate("factPublished"), given(published && formatFullDay(published))],
    [translate("factPlace"), placeName(framing.place)],
    [translate("factRetrieved"), formatFullDay(retrieved)],
    [translate("factLink"), given(url)],
  ];
  return (
    <li class="report">
      <h3>{outlet}</h3>
      <Wording claim={claim} />
      <dl>
        {facts.map(([name, value, lang]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={lang}>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

const given = (value: string | null): string => value ?? translate("notGiven");
