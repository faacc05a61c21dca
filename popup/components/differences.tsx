/** What the reports of a statement state differently: both values, each in its source's characters. */
import { translate, translateCount } from "../../extension/translate.ts";
import type { Discrepancy } from "../../src/comparison/comparison.ts";
import { nameDifference, wordingsOf } from "../describe-difference.ts";

export function Differences({ discrepancies }: { discrepancies: Discrepancy[] }) {
  const wordings = wordingsOf(discrepancies);
  const stated = discrepancies.filter(({ type }) => type !== "wording");
  if (discrepancies.length === 0) return null;
  return (
    <section class="box differences">
      <h3>{translateCount("differences", stated.length + (wordings.length > 0 ? 1 : 0))}</h3>
      {stated.map((difference, i) => (
        <Stated key={i} {...difference} />
      ))}
      {wordings.length > 0 && (
        <>
          <p>{translateCount("wordingsPerhapsTranslated", wordings.length)}</p>
          <p class="words">{wordings.join(" · ")}</p>
        </>
      )}
    </section>
  );
}

function Stated({ type, here, there, outlet }: Discrepancy) {
  return (
    <dl>
      <dt class="type">{nameDifference(type)}</dt>
      <div>
        <dt>{translate("thisArticle")}</dt>
        <dd>{here}</dd>
      </div>
      <div>
        <dt>{outlet}</dt>
        <dd>{there}</dd>
      </div>
    </dl>
  );
}
