/** One other outlet's wording of a statement, with its framing. */
import { translate } from "../../../extension/translate.ts";
import type { Coverage } from "../../../src/comparison/comparison.ts";
import { listNames } from "../../words/list-names.ts";
import { otherPlaces } from "../../words/place-name.ts";
import { marksThere } from "../../words/wording-marks.ts";
import { Day } from "./day.tsx";
import { Facts } from "./facts.tsx";
import { OutletLink } from "./outlet-link.tsx";
import { Wording } from "./wording.tsx";

export function Covered({ coverage }: { coverage: Coverage }) {
  const { outlet, url, title, published, claim, framing, alsoThere, alsoCarriedBy } = coverage;
  const places = otherPlaces(claim, alsoThere);
  return (
    <li class="covered">
      <h3>
        <OutletLink outlet={outlet} url={url} title={title} />
        <Day iso={published} />
      </h3>
      <Wording claim={claim} marks={marksThere(coverage)} />
      <Facts framing={framing} speaker={claim.speaker?.name ?? null} />
      {places && <p class="meta">{translate("alsoThere", places)}</p>}
      {alsoCarriedBy.length > 0 && (
        <p class="meta">{translate("alsoCarriedBy", listNames(alsoCarriedBy))}</p>
      )}
    </li>
  );
}
