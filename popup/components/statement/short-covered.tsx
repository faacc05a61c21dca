/** One other outlet's wording in the popup: its words, unless they are the same, then outlet, cue and date on one line. */
import { translate } from "../../../extension/translate.ts";
import type { Coverage } from "../../../src/comparison/comparison.ts";
import { placeName } from "../../words/place-name.ts";
import { marksThere } from "../../words/wording-marks.ts";
import { FromSource } from "../frame/phrased.tsx";
import { Day } from "./day.tsx";
import { OutletLink } from "./outlet-link.tsx";
import { Wording } from "./wording.tsx";

export interface ShortCoveredProps {
  coverage: Coverage;
  /** True where the outlet gives the very words that this article gives. */
  same: boolean;
}

export function ShortCovered({ coverage, same }: ShortCoveredProps) {
  const { outlet, url, title, published, claim, framing } = coverage;
  return (
    <li>
      {!same && <Wording claim={claim} marks={marksThere(coverage)} bare />}
      <span class="meta">
        <OutletLink outlet={outlet} url={url} title={title} />
        {same && <span>{translate("sameWords")}</span>}
        {framing.cue && <FromSource>{framing.cue.text}</FromSource>}
        {framing.place.kind !== "paragraph" && <span>{placeName(framing.place)}</span>}
        <Day iso={published} />
      </span>
    </li>
  );
}
