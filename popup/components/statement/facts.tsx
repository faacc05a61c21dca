/** How an outlet presents a claim, as one quiet line: cue, the speaker's label, extent, place. */
import { Fragment } from "preact";
import { translate } from "../../../extension/translate.ts";
import type { Framing } from "../../../src/comparison/comparison.ts";
import { fillIn, fromSource, type Phrase } from "../../words/phrase.ts";
import { placeAloud, placeName } from "../../words/place-name.ts";
import { chosenLabel } from "../../words/speaker-label.ts";
import { Phrased } from "../frame/phrased.tsx";
import { PositionStrip } from "./position-strip.tsx";

export function Facts({ framing, speaker }: { framing: Framing; speaker: string | null }) {
  return (
    <div class="facts">
      <PositionStrip position={framing.place.position} />
      <span>
        {factsOf(framing, speaker).map((fact, i) => (
          <Fragment key={i}>
            <Phrased phrase={fact} /> ·{" "}
          </Fragment>
        ))}
        <span class="place" aria-hidden="true">
          {placeName(framing.place)}
        </span>
        <span class="aloud">{placeAloud(framing.place)}</span>
      </span>
    </div>
  );
}

function factsOf(framing: Framing, speaker: string | null): Phrase[] {
  const label = chosenLabel(framing.label, speaker);
  return [
    framing.cue && [fromSource(framing.cue.text)],
    label !== null && fillIn("factLabel", fromSource(label)),
    framing.extent === "scare quotes" && [translate("factScareQuotes")],
    framing.extent === "paraphrase" && [translate("factParaphrase")],
  ].filter((fact) => fact !== null && fact !== false);
}
