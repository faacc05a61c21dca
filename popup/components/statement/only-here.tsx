/** The claims of this article that no other outlet in the index reports. */
import { translate } from "../../../extension/translate.ts";
import type { RecordedClaim } from "../../../src/record/record.ts";
import { isSameSpan, keyOfSpan, type Span } from "../../../src/text/span.ts";
import { placeName } from "../../words/place-name.ts";
import { Speaker } from "./speaker.tsx";
import { Wording } from "./wording.tsx";

export interface OnlyHereProps {
  claims: RecordedClaim[];
  /** The span of the claim last chosen on the page. */
  chosen: Span | null;
  /** Scrolls the page to the claim. */
  onShow: (span: Span) => void;
}

export function OnlyHere({ claims, chosen, onShow }: OnlyHereProps) {
  return (
    <>
      <p class="explain">{translate("onlyHereMeans")}</p>
      <ol class="statements">
        {claims.map((claim) => (
          <li
            key={keyOfSpan(claim)}
            class={chosen && isSameSpan(claim, chosen) ? "statement open" : "statement"}
          >
            <h2>
              <button
                type="button"
                class="row"
                data-start={claim.start}
                data-end={claim.end}
                onClick={() => onShow(claim)}
              >
                <Speaker claim={claim} />
                <Wording claim={claim} bare />
                <span class="gist">{placeName(claim.block)}</span>
              </button>
            </h2>
          </li>
        ))}
      </ol>
    </>
  );
}
