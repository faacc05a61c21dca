/** What the index holds, in full. */
import { translate, translateCount } from "../../../extension/translate.ts";
import type { IndexSummary } from "../../../src/pack/describe-packs.ts";
import { formatDays } from "../../words/format-date.ts";

export function IndexContents({ index }: { index: IndexSummary | null }) {
  if (index === null) return <p class="quiet">{translate("noAnswer")}</p>;
  const { outlets, articles, statements, from, to } = index;
  return (
    <>
      <p>
        {[
          translateCount("articles", articles),
          translateCount("statements", statements),
          from !== null && to !== null && formatDays(from, to),
        ]
          .filter((part) => part !== false)
          .join(" · ")}
      </p>
      <ul class="outlets">
        {outlets.map((outlet) => (
          <li key={outlet}>{outlet}</li>
        ))}
      </ul>
      <p class="quiet">{translate("absenceIsNoProof")}</p>
    </>
  );
}
