/** One other outlet's wording of a statement, with its framing. */
import { translate } from "../../extension/translate.ts";
import type { Coverage } from "../../src/comparison/comparison.ts";
import type { Span } from "../../src/text/span.ts";
import { listNames } from "../list-names.ts";
import { Day } from "./day.tsx";
import { Facts } from "./facts.tsx";
import { OutletLink } from "./outlet-link.tsx";
import { Wording } from "./wording.tsx";

export function Covered({ coverage, differing }: { coverage: Coverage; differing?: Span[] }) {
  const { outlet, url, title, published, claim, framing, alsoCarriedBy } = coverage;
  return (
    <li class="covered">
      <h3>
        <OutletLink outlet={outlet} url={url} title={title} />
        <Day iso={published} />
      </h3>
      <Wording claim={claim} differing={differing} />
      <Facts framing={framing} speaker={claim.speaker?.name ?? null} />
      {alsoCarriedBy.length > 0 && (
        <p class="meta">{translate("alsoCarriedBy", listNames(alsoCarriedBy))}</p>
      )}
    </li>
  );
}
