/** Whether statements are marked on the page, and the colour of differing words in our own pages. */
import { HIGHLIGHTS, type Highlight, type Settings } from "../../../extension/settings.ts";
import { translate, type MessageKey } from "../../../extension/translate.ts";

const COLOUR_NAMES: Record<Highlight, MessageKey> = {
  amber: "colourAmber",
  blue: "colourBlue",
  green: "colourGreen",
  violet: "colourViolet",
  line: "colourLine",
};

export interface MarkChoicesProps {
  settings: Pick<Settings, "marks" | "highlight">;
  /** Why the last choice was not saved. */
  refusal: string | null;
  onChange: (change: Partial<Settings>) => void;
}

export function MarkChoices({ settings, refusal, onChange }: MarkChoicesProps) {
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.marks}
          onChange={(event) => onChange({ marks: event.currentTarget.checked })}
        />
        {translate("marksOn")}
      </label>
      <fieldset>
        <legend>{translate("markColour")}</legend>
        {HIGHLIGHTS.map((highlight) => (
          <label key={highlight} class="choice">
            <input
              type="radio"
              name="highlight"
              checked={settings.highlight === highlight}
              onChange={() => onChange({ highlight })}
            />
            <mark data-highlight={highlight}>{translate(COLOUR_NAMES[highlight])}</mark>
          </label>
        ))}
      </fieldset>
      <p role="alert">{refusal}</p>
    </>
  );
}
