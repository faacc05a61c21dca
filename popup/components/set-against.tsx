/** Another speaker's statement on the same matter, set apart, with the outlets that set the two side by side. */
import { translate } from "../../extension/translate.ts";
import type { Counterpoint } from "../../src/comparison/comparison.ts";
import { listNames } from "../list-names.ts";
import { Wording } from "./wording.tsx";

export function SetAgainst({ counterpoint }: { counterpoint: Counterpoint }) {
  const { speaker, statement, coverage, support } = counterpoint;
  const source = coverage.find(({ claim }) => claim.text === statement);
  const outlets = [...new Set(coverage.map(({ outlet }) => outlet))];
  return (
    <section class="box">
      <h3>{translate("setAgainst", speaker)}</h3>
      {source ? <Wording claim={source.claim} bare /> : <span class="wording">{statement}</span>}
      {outlets.length > 0 && <p class="meta">{listNames(outlets)}</p>}
      {support.map(({ outlet, excerpt }) => (
        <p key={outlet + excerpt} class="meta">
          {translate("setSideBySide", outlet)} <span class="excerpt">{excerpt}</span>
        </p>
      ))}
    </section>
  );
}
