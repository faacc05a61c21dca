/** What another speaker said on the same matter, set apart, with the outlets that set the two side by side. */
import { translate } from "../../../extension/translate.ts";
import type { Counterpoint } from "../../../src/comparison/comparison.ts";
import { endsInside, startsInside } from "../../words/cut-ends.ts";
import { listNames } from "../../words/list-names.ts";
import { fillIn, fromSource, SOURCE_LANGUAGE } from "../../words/phrase.ts";
import { Phrased } from "../frame/phrased.tsx";
import { Wording } from "./wording.tsx";

export interface SetAgainstProps {
  speaker: string;
  /** What this speaker said: one or more statements. */
  counterpoints: Counterpoint[];
  /** True to leave out where outlets set the two side by side. */
  brief?: boolean;
}

export function SetAgainst({ speaker, counterpoints, brief }: SetAgainstProps) {
  const supports = counterpoints.flatMap(({ support }) => support);
  const places = new Map(supports.map((support) => [support.outlet + support.excerpt, support]));
  return (
    <section class="box">
      <h3>
        <Phrased phrase={fillIn("setAgainst", fromSource(speaker))} />
      </h3>
      {counterpoints.map((counterpoint, i) => (
        <Against key={i} {...counterpoint} />
      ))}
      {!brief &&
        [...places.values()].map(({ outlet, excerpt }) => (
          <p key={outlet + excerpt} class="meta support">
            {translate("setSideBySide", outlet)}{" "}
            <span class="excerpt" lang={SOURCE_LANGUAGE}>
              {startsInside(excerpt) && "… "}
              {excerpt}
              {endsInside(excerpt) && " …"}
            </span>
          </p>
        ))}
    </section>
  );
}

function Against({ statement, coverage }: Counterpoint) {
  const source = coverage.find(({ claim }) => claim.text === statement);
  const outlets = [...new Set(coverage.map(({ outlet }) => outlet))];
  return (
    <>
      {source ? (
        <Wording claim={source.claim} bare />
      ) : (
        <span class="wording" lang={SOURCE_LANGUAGE}>
          {statement}
        </span>
      )}
      {outlets.length > 0 && <p class="meta">{listNames(outlets)}</p>}
    </>
  );
}
