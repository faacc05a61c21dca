/** How many statements are told elsewhere and how many differ, in two sentences. */
import { translate, translateCount } from "../../../extension/translate.ts";
import type { ComparedStatement } from "../../../src/comparison/comparison.ts";
import { differs } from "../../words/weigh-statement.ts";
import { Emphasis } from "../frame/emphasis.tsx";

export function Summary({ statements }: { statements: ComparedStatement[] }) {
  const different = statements.filter(differs).length;
  if (statements.length === 0) {
    return (
      <p class="summary" role="status">
        {translate("nothingFoundTitle")}
      </p>
    );
  }
  return (
    <p class="summary" role="status">
      <Emphasis text={translateCount("toldElsewhere", statements.length)} />{" "}
      {different > 0 && <Emphasis text={translateCount("someDiffer", different)} />}
    </p>
  );
}
