/** An example for the first page: one remark of a speaker as two outlets gave it, marked as the panel would. */
import { translate } from "../../../extension/translate.ts";
import { markWording } from "../../../src/comparison/align-wording.ts";
import type { RecordedClaim } from "../../../src/record/record.ts";
import { SOURCE_LANGUAGE } from "../../words/phrase.ts";
import { marksInHere } from "../../words/wording-marks.ts";
import { Wording } from "../statement/wording.tsx";

/** What Vladimir Putin said of a call on 19 May 2025, in two published translations. */
const HERE = quotation("very meaningful and quite frank");
const THERE = quotation("very informative and very frank");

export function Demo() {
  const marks = markWording(HERE, THERE);
  return (
    <figure class="demo">
      <figcaption class="speaker" lang={SOURCE_LANGUAGE}>
        {HERE.speaker?.name}
      </figcaption>
      <div class="here">
        <span class="outlet">{translate("demoHere")}</span>
        <Wording claim={HERE} marks={marksInHere(marks)} />
      </div>
      <div class="there">
        <span class="outlet">{translate("demoThere")}</span>
        <Wording claim={THERE} marks={marks} />
      </div>
    </figure>
  );
}

function quotation(text: string): RecordedClaim {
  const span = { start: 1, end: 1 + text.length, text };
  return {
    ...span,
    kind: "quotation",
    shortened: false,
    quotes: [span],
    speaker: { name: "Vladimir Putin", label: "Vladimir Putin" },
    cue: null,
    excerpt: `“${text}”`,
    excerptStart: 0,
    block: { kind: "paragraph", index: 1, of: 1 },
  };
}
