/** Says that an answer is on its way, once it has not come at once. */
import { translate } from "../../../extension/translate.ts";

export function Waiting() {
  return (
    <div class="waiting" role="status">
      <span class="aloud">{translate("waiting")}</span>
      <div class="progress" />
    </div>
  );
}
