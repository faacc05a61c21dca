/** One other outlet's wording in the popup: its words, then outlet, cue and date on one line. */
import type { Coverage } from "../../src/comparison/comparison.ts";
import { marksThere } from "../wording-marks.ts";
import { Day } from "./day.tsx";
import { OutletLink } from "./outlet-link.tsx";
import { Wording } from "./wording.tsx";

export function ShortCovered({ coverage }: { coverage: Coverage }) {
  const { outlet, url, title, published, claim, framing } = coverage;
  return (
    <li>
      <Wording claim={claim} marks={marksThere(coverage)} bare />
      <span class="meta">
        <OutletLink outlet={outlet} url={url} title={title} />
        {framing.cue && <span>{framing.cue.text}</span>}
        <Day iso={published} />
      </span>
    </li>
  );
}
