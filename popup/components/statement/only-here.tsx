/** The claims of this article that no other outlet in the index reports. */
import { translate } from "../../../extension/translate.ts";
import type { RecordedClaim } from "../../../src/record/record.ts";
import { keyOfSpan } from "../../../src/text/span.ts";
import { placeName } from "../../words/place-name.ts";
import { Speaker } from "./speaker.tsx";
import { Wording } from "./wording.tsx";

export interface OnlyHereProps {
  claims: RecordedClaim[];
  /** The claim last chosen on the page, by its offset. */
  chosen: number | null;
  /** Scrolls the page to the claim. */
  onShow: (start: number) => void;
}

export function OnlyHere({ claims, chosen, onShow }: OnlyHereProps) {
  return (
    <>
      <p class="explain">{translate("onlyHereMeans")}</p>
      <ol class="statements">
        {claims.map((claim) => (
          <li
            key={keyOfSpan(claim)}
            class={claim.start === chosen ? "statement open" : "statement"}
          >
            <h2>
              <button
                type="button"
                class="row"
                data-start={claim.start}
                onClick={() => onShow(claim.start)}
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
