/** The statements that most outlets of this event report and this article does not. */
import { translate } from "../../../extension/translate.ts";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import { SOURCE_LANGUAGE } from "../../words/phrase.ts";
import { Covered } from "./covered.tsx";
import { Wording } from "./wording.tsx";

export function NotHere({ statements }: { statements: Comparison["notHere"] }) {
  if (statements.length === 0) return null;
  return (
    <section class="not-here">
      <h2>{translate("notHereTitle")}</h2>
      <p>{translate("notHereMeans")}</p>
      {statements.map(({ speaker, coverage }, i) => (
        <details key={i}>
          <summary>
            <span class="speaker" lang={speaker === null ? undefined : SOURCE_LANGUAGE}>
              {speaker ?? translate("noSpeaker")}
            </span>
            {coverage[0] && <Wording claim={coverage[0].claim} bare />}
          </summary>
          <ul class="coverage">
            {coverage.map((covered, j) => (
              <Covered key={j} coverage={covered} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
