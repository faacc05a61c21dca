/** What the reports of a statement state differently: both values, each in its source's characters. */
import type { ComponentChildren } from "preact";
import { translate, translateCount } from "../../../extension/translate.ts";
import type { ComparedStatement } from "../../../src/comparison/comparison.ts";
import { countWordings } from "../../words/compare-wordings.ts";
import { nameDifference, wordingsOf } from "../../words/describe-difference.ts";
import { SOURCE_LANGUAGE } from "../../words/phrase.ts";

export function Differences({ statement }: { statement: ComparedStatement }) {
  const { discrepancies, coverage } = statement;
  const wordings = wordingsOf(discrepancies);
  const stated = discrepancies.filter(({ type }) => type !== "wording");
  const translated = coverage.some(({ relation }) => relation === "other translation");
  if (discrepancies.length === 0) return null;
  return (
    <section class="box differences">
      <h3>{translateCount("differences", stated.length + (wordings.length > 0 ? 1 : 0))}</h3>
      {stated.map(({ type, here, there, outlet }, i) => (
        <Difference key={i} name={nameDifference(type)}>
          <Value of={translate("thisArticle")}>{here}</Value>
          <Value of={outlet}>{there}</Value>
        </Difference>
      ))}
      {wordings.length > 0 && (
        <Difference name={nameDifference("wording")}>
          <Value
            of={translateCount(
              translated ? "wordingsTranslated" : "wordingsCount",
              countWordings(statement),
            )}
          >
            {wordings.join(" · ")}
          </Value>
        </Difference>
      )}
    </section>
  );
}

function Difference({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="different">
      <h4>{name}</h4>
      <dl>{children}</dl>
    </div>
  );
}

function Value({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd lang={SOURCE_LANGUAGE}>{children}</dd>
    </div>
  );
}
