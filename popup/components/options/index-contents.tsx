/** What the index holds, in full. */
import { translate, translateCount } from "../../../extension/translate.ts";
import type { KnownIndex } from "../../hooks/use-index.ts";
import { formatDays } from "../../words/format-date.ts";
import { Waiting } from "../frame/waiting.tsx";

export function IndexContents({ index }: { index: KnownIndex }) {
  if (index === "waiting") return <Waiting />;
  if (index === "no answer") return <p class="quiet">{translate("noAnswer")}</p>;
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
